import { renderToStaticMarkup } from 'react-dom/server';
import { municipality } from '../../src/config/municipality.ts';
import { Header } from '../../src/ui/page/Header.tsx';
import { Page } from '../../src/ui/page/Page.tsx';

const { product, name, logo } = municipality;

/** What stands in the shell until the app has started: its header, with nobody logged in yet. */
export function renderShell(): string {
  return renderToStaticMarkup(
    <Page>
      <Header logo={{ src: logo, alt: name, href: '/' }} title={{ text: product, href: '/' }} />
    </Page>,
  );
}
