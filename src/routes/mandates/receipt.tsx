import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { holds, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { MandateFacts } from '../../features/mandates/MandateFacts.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateOf } from '../../features/mandates/queries.ts';
import { useMandateWords } from '../../features/mandates/useMandateWords.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { phoneHref } from '../../i18n/phone.ts';
import { municipality } from '../../config/municipality.ts';
import { mandateIdOf } from './mandateIdOf.ts';
import { useCitizen } from '../useCitizen.ts';

export { mandateLoader as loader } from './mandateLoader.ts';

type ReceiptOf = 'givet' | 'aendret' | 'afsluttet';

/** What was done, as the municipality has it now: fetched, so that it is still true later. */
export function Component() {
  const { citizen: self, actorName } = useCitizen();
  const { t } = useTranslation(['mandates', 'common']);
  const { phone } = municipality.contact.booking;
  const now = useServerNow(60);
  const [search] = useSearchParams();
  const claimed = receiptOf(search.get('er'));
  const wordsOf = useWords();
  const query = useQuery(mandateOf(self.id, mandateIdOf(useParams())));
  const mandate = query.data;
  const isTrue = mandate !== undefined && holds(mandate) === (claimed !== 'afsluttet');
  return (
    <Screen
      title={t('receipt.title')}
      heading={isTrue ? wordsOf(claimed, mandate).heading : t('receipt.title')}
    >
      {mandate ? (
        <>
          <Alert variant={isTrue ? 'success' : 'warning'}>
            {t(isTrue ? 'receipt.both' : 'receipt.untrue')}
          </Alert>
          <MandateFacts mandate={mandate} selfName={actorName} now={now} />
          {isTrue && (
            <section aria-labelledby="what-now">
              <h2 id="what-now">{t('next.heading')}</h2>
              <p>{wordsOf(claimed, mandate).next}</p>
              <p>
                <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
              </p>
            </section>
          )}
          <Ways />
        </>
      ) : (
        <Missing error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Screen>
  );
}

function Ways() {
  const { t } = useTranslation('mandates');
  return (
    <ButtonGroup className="no-print">
      <ButtonLink href={mandatePaths.overview}>{t('receipt.toAll')}</ButtonLink>
      <Button
        variant="secondary"
        icon="print"
        onClick={() => {
          globalThis.print();
        }}
      >
        {t('receipt.print')}
      </Button>
    </ButtonGroup>
  );
}

function useWords(): (
  what: ReceiptOf,
  mandate: MandateDetails,
) => { heading: string; next: string } {
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  return (what, { role, other }) => {
    const name = nameOf(other);
    const which = what === 'afsluttet' && role === 'representative' ? 'afsluttetFrom' : what;
    return { heading: t(`receipt.${which}`, { name }), next: t(`receipt.next.${which}`, { name }) };
  };
}

function receiptOf(text: string | null): ReceiptOf {
  return text === 'aendret' || text === 'afsluttet' ? text : 'givet';
}
