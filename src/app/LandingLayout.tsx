import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { paths } from '../domain/paths.ts';
import { Frame } from './Frame.tsx';

/** Around the screens of nobody in particular. */
export function LandingLayout() {
  const { i18n } = useTranslation();
  return (
    <Frame home={i18n.language === 'en' ? paths.landing.en : paths.landing.da}>
      <Outlet />
    </Frame>
  );
}
