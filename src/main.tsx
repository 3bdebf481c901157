import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createApp, started } from './app/createApp.ts';
import { paths } from './domain/paths.ts';
import { listenForInstallPrompt } from './features/install/installPrompt.ts';
import { openNewsHere } from './features/push/openNews.ts';
import { hasUnsavedWork, hasUnsavedWorkOnScreen } from './features/updates/unsavedWork.ts';
import { loadAnewWithoutPart } from './features/updates/missingPart.ts';
import { registerServiceWorker } from './features/updates/updates.ts';
import { changeLanguage, startLanguage } from './i18n/start.ts';
import { readPreferences, whenChosenElsewhere } from './storage/preferences.ts';

const isWhole = 'randomUUID' in crypto && 'BroadcastChannel' in globalThis && 'locks' in navigator;
if (isWhole) start();
else void import('./storage/fallbacks.ts').then(start, start);

function start(): void {
  // The landing page of a language is in that language; elsewhere what was chosen on this device holds.
  const { da, en } = paths.landing;
  const landing = () => [da, en].some((path) => path === location.pathname);
  const english = landing() ? location.pathname === en : readPreferences().language === 'en';

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  listenForInstallPrompt();
  void import('./ui/translated.ts');
  // Before the router, whose first screen may bring texts of its own.
  const speaking = startLanguage(english ? 'en' : 'da');
  whenChosenElsewhere(({ language }) => {
    if (language && !landing()) void changeLanguage(language);
  });
  const app = createApp();
  openNewsHere({
    hasUnsavedWorkOnScreen,
    hasUnsavedWork,
    follow: async (address) => {
      const { followNews } = await import('./app/followNews.ts');
      await followNews(app.router, address);
    },
  });
  loadAnewWithoutPart(() => {
    const { location: next } = app.router.state.navigation;
    return next ? next.pathname + next.search : null;
  });
  // Not awaited at the top: the screens' chunks import this one, and each would wait for the other.
  void Promise.all([speaking, started(app.router)]).then(() => {
    createRoot(root).render(
      <StrictMode>
        <App {...app} />
      </StrictMode>,
    );
    // The worker fetches the whole app: not while the citizen still waits for the first screen.
    setTimeout(() => void registerServiceWorker(), 1000);
  });
}
