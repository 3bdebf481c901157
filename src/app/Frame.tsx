import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import { pathsOf } from '../domain/paths.ts';
import { phoneHref } from '../i18n/phone.ts';
import { Footer } from '../ui/page/Footer.tsx';
import { Header } from '../ui/page/Header.tsx';
import { Link } from '../ui/page/Link.tsx';
import { Main, Page } from '../ui/page/Page.tsx';
import { SkipLink } from '../ui/page/SkipLink.tsx';

interface FrameProps {
  home: string;
  /** The addresses in the footer: those of whom one acts for. */
  paths?: ReturnType<typeof pathsOf>;
  user?: ReactNode;
  action?: ReactNode;
  navigation?: ReactNode;
  /** Below the header: whom one acts for, no connection, a new version. */
  bands?: ReactNode;
  children: ReactNode;
}

/** What stands around every screen. */
export function Frame({ home, paths = ownPaths, children, bands, ...header }: FrameProps) {
  const { t } = useTranslation('common');
  const { name, product, logo, contact, links } = municipality;
  const { phone } = contact.booking;
  return (
    <Page>
      <SkipLink>{t('skipToContent')}</SkipLink>
      <Header
        logo={{ src: logo, alt: name, href: home }}
        title={{ text: product, href: home }}
        {...header}
      />
      {bands}
      <Main>{children}</Main>
      <Footer>
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          <p>
            {t('footer.phone')}: <a href={phoneHref(phone)}>{phone}</a>
          </p>
        </div>
        <ul className="no-max-width">
          <li>
            <Link href={paths.help}>{t('footer.help')}</Link>
          </li>
          <li>
            <Link href={paths.about}>{t('footer.about')}</Link>
          </li>
          <li>
            <Link href={paths.accessibility}>{t('footer.accessibility')}</Link>
          </li>
          <li>
            <a href={links.privacy}>{t('footer.privacy')}</a>
          </li>
        </ul>
      </Footer>
    </Page>
  );
}

const ownPaths = pathsOf({ id: '' as never, relation: 'self' }); // oneself needs no id in an address
