import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { municipality } from '../config/municipality.ts';
import { paths } from '../domain/paths.ts';
import { LinkContext } from '../ui/page/Link.tsx';
import { TitleSuffix } from '../ui/page/Screen.tsx';
import { RouterContext } from './AllScreens.tsx';
import { Frame } from './Frame.tsx';
import { useLeaving } from './leaving.ts';
import { RouterLink } from './RouterLink.tsx';

interface AppProps {
  client: QueryClient;
  router: ReturnType<typeof createBrowserRouter>;
}

/** Everything that the screens find around them. */
export function App({ client, router }: AppProps) {
  if (useLeaving()) return <Frame home={paths.landing.da}>{null}</Frame>;
  return (
    <QueryClientProvider client={client}>
      <LinkContext value={RouterLink}>
        <TitleSuffix value={municipality.product}>
          <RouterContext value={router}>
            <RouterProvider router={router} />
          </RouterContext>
        </TitleSuffix>
      </LinkContext>
    </QueryClientProvider>
  );
}
