/* global document */
// What any app of these packages weighs before it does anything: each is used once.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { DateTime } from 'luxon';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next, useTranslation } from 'react-i18next';
import { createBrowserRouter, Link } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { registerWorker } from './worker.js';

function Start() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['today'],
    queryFn: () => DateTime.now().setLocale('da').toLocaleString(DateTime.DATE_HUGE),
  });
  return h('main', null, h('h1', null, data), h(Link, { to: '/book' }, t('book')));
}

await i18next.use(initReactI18next).init({
  lng: 'da',
  resources: { da: { translation: { book: 'Book tid' } } },
});
const router = createBrowserRouter([{ path: '*', Component: Start }]);
createRoot(document.querySelector('#root')).render(
  h(QueryClientProvider, { client: new QueryClient() }, h(RouterProvider, { router })),
);
registerWorker();
