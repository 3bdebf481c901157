import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { mandatesAreHere } from '../../features/mandates/Actions.tsx';
import { Elsewhere } from '../../features/mandates/Elsewhere.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { Paper } from '../../features/mandates/Paper.tsx';
import { mandateRequestsOf } from '../../features/mandates/queries.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { useCitizen } from '../useCitizen.ts';

const { contact } = municipality;

/** For who has no MitID: what to do, step by step, and the page to print. */
export function Component() {
  const { citizen: self, actorName } = useCitizen();
  const { t } = useTranslation('mandates');
  const [search] = useSearchParams();
  const id = search.get('anmodning');
  const asked = useQuery({ ...mandateRequestsOf(self.id), enabled: id !== null });
  if (!mandatesAreHere()) return <Elsewhere />;
  const request = asked.data?.find((one) => one.id === id);
  const missing = asked.data !== undefined && request === undefined;
  return (
    <Screen
      title={t('paper.title')}
      heading={<span className="no-print">{t('paper.heading')}</span>}
      above={<BackLink href={mandatePaths.overview}>{t('title')}</BackLink>}
    >
      {id !== null && request === undefined ? (
        missing ? (
          <EmptyState icon="info" heading={t('missing.heading')}>
            {t('missing.text')}
          </EmptyState>
        ) : (
          <Missing error={asked.error} onRetry={() => void asked.refetch()} />
        )
      ) : (
        <>
          <HowTo blank={id === null} />
          <Paper request={request ?? null} askerName={actorName} />
        </>
      )}
    </Screen>
  );
}

function HowTo({ blank }: { blank: boolean }) {
  const { t } = useTranslation('mandates');
  const { name: place, address } = contact.citizenService;
  const { phone } = contact.booking;
  return (
    <div className="no-print">
      <ol>
        <li>{t('paper.print')}</li>
        <li>{t(blank ? 'paper.fillBlank' : 'paper.fill')}</li>
        <li>{t('paper.sign')}</li>
        <li>{t('paper.deliver', { place, address })}</li>
      </ol>
      <p>{t('paper.bring')}</p>
      <p>{t('paper.holds')}</p>
      <p>{t('paper.cannotSign', { phone })}</p>
      <Button
        icon="print"
        onClick={() => {
          globalThis.print();
        }}
      >
        {t('paper.print')}
      </Button>
    </div>
  );
}
