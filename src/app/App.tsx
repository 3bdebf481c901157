import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { municipality } from '../config/municipality.ts';
import { paths } from '../domain/paths.ts';
import { LoggedOutBeside, LoggingOut } from '../features/session/later.ts';
import { LinkContext } from '../ui/page/Link.tsx';
import { TitleSuffix } from '../ui/page/Screen.tsx';
import { RouterContext } from './AllScreens.tsx';
import { Frame } from './Frame.tsx';
import { useLeaving, type Leaving } from './leaving/leaving.ts';
import { RouterLink } from './RouterLink.tsx';

interface AppProps {
  client: QueryClient;
  router: ReturnType<typeof createBrowserRouter>;
}

/** Everything that the screens find around them. */
export function App({ client, router }: AppProps) {
  const leaving = useLeaving();
  return (
    <QueryClientProvider client={client}>
      <TitleSuffix value={municipality.product}>
        {leaving === 'not' ? (
          <LinkContext value={RouterLink}>
            <RouterContext value={router}>
              <RouterProvider router={router} />
            </RouterContext>
          </LinkContext>
        ) : (
          // Without the router: each link loads a page of its own.
          <Frame home={paths.landing.da}>
            <WayOut leaving={leaving} />
          </Frame>
        )}
      </TitleSuffix>
    </QueryClientProvider>
  );
}

function WayOut({ leaving }: { leaving: Exclude<Leaving, 'not'> }) {
  switch (leaving) {
    case 'going':
      return null;
    case 'untold':
      return (
        <LoggingOut
          onOver={() => {
            location.replace(paths.loggedOut);
          }}
        />
      );
    case 'beside':
      return <LoggedOutBeside />;
  }
}
