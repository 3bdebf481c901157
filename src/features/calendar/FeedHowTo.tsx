import { useTranslation } from 'react-i18next';
import { Details } from '../../ui/content/Details.tsx';

/** How the three calendars that most people have take an address. */
export function FeedHowTo() {
  const { t } = useTranslation('calendar');
  return (
    <section>
      <h2>{t('howTo.heading')}</h2>
      {(['apple', 'google', 'outlook'] as const).map((calendar) => (
        <Details key={calendar} summary={t(`howTo.${calendar}`)}>
          {t(`howTo.${calendar}Text`)}
        </Details>
      ))}
      <p>{t('howTo.late')}</p>
      <p>{t('howTo.stays')}</p>
    </section>
  );
}
