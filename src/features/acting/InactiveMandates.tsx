import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { Link } from '../../ui/page/Link.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { RowList } from '../../ui/content/RowList.tsx';

/** Mandates that have not begun, or have expired: said, so that nobody wonders where they went. */
export function InactiveMandates({ citizens }: { citizens: readonly Citizen[] }) {
  const { t } = useTranslation(['people', 'acting']);
  const { capital } = useFormat();
  const nameOf = useNameOf();
  const wordsOf = useMandateWords();
  const inactive = citizens.filter(({ mandate }) => mandate && mandate.state !== 'active');
  if (inactive.length === 0) return null;
  return (
    <section aria-labelledby="inactive-mandates">
      <h2 id="inactive-mandates">{t('inactive.heading')}</h2>
      <RowList>
        {inactive.map((citizen) => (
          <ListCard
            key={citizen.id}
            icon="lock"
            title={capital(nameOf(citizen))}
            description={wordsOf(citizen)}
          />
        ))}
      </RowList>
      <p>
        {t('inactive.text')} <Link href={mandatePaths.overview}>{t('acting:mandates')}</Link>
      </p>
    </section>
  );
}

function useMandateWords(): (citizen: Citizen) => string | undefined {
  const { t } = useTranslation(['people', 'acting', 'common']);
  const { date } = useFormat();
  return ({ mandate }) => {
    if (mandate?.state === 'not-begun') return t('inactive.notBegun', { date: date(mandate.from) });
    if (mandate?.state === 'unknown') {
      return t('common:callUs', { phone: municipality.contact.booking.phone });
    }
    return mandate?.to ? t('inactive.expired', { date: date(mandate.to) }) : undefined;
  };
}
