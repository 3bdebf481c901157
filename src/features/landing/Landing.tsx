import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { paths } from '../../domain/paths.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { savePreferences } from '../../storage/preferences.ts';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Link } from '../../ui/page/Link.tsx';

/** For those who are not logged in. Nothing in it needs JavaScript. */
export function Landing({ hours }: { hours: ReactNode }) {
  const { t } = useTranslation(['landing', 'common']);
  const { language } = useFormat();
  const otherLanguage = language === 'da' ? 'en' : 'da';
  const { links, contact } = municipality;
  // Danish is what one gets without choosing: it must not undo what was chosen before.
  const keepLanguage = () => {
    if (language === 'en') savePreferences({ language });
  };
  return (
    <>
      <ButtonGroup>
        <ButtonLink
          href={paths.login(paths.choosePerson, language)}
          icon="lock"
          onClick={keepLanguage}
        >
          {t('common:logIn')}
        </ButtonLink>
      </ButtonGroup>
      <p>{t('forSelf')}</p>
      <p>
        <a
          href={paths.landing[otherLanguage]}
          lang={otherLanguage}
          hrefLang={otherLanguage}
          onClick={() => {
            savePreferences({ language: otherLanguage });
          }}
        >
          {t('otherLanguage')}
        </a>
        {' · '}
        <Link href="/aftaler" onClick={keepLanguage}>
          {t('continue')}
        </Link>
      </p>
      <h2>{t('can.heading')}</h2>
      <ul className="benefits nobullet-list">
        {benefits.map(([what, icon]) => (
          <li key={what}>
            <Icon name={icon} />
            <div>
              <h3>{t(`can.${what}.title`)}</h3>
              <p>{t(`can.${what}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <h2>{t('relative.heading')}</h2>
      <p>{t('relative.text')}</p>
      <p>
        <a href={links.digitalFuldmagt}>{t('relative.link')}</a>
      </p>
      <h2>{t('help.heading')}</h2>
      <p>{t('help.text')}</p>
      {hours}
      <p>
        <a href={phoneHref(contact.booking.phone)}>
          {t('common:callUs', { phone: contact.booking.phone })}
        </a>
        <br />
        <a href={links.mitidHelp}>{t('help.mitid')}</a>
      </p>
      <p>{t('help.emergency')}</p>
    </>
  );
}

const benefits = [
  ['see', 'event'],
  ['book', 'event-available'],
  ['how', 'videocam'],
  ['change', 'edit-calendar'],
] as const satisfies readonly (readonly [string, IconName])[];
