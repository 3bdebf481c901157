import { useTranslation } from 'react-i18next';
import { changeOf, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { termsOf, type MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { SummaryList } from '../../ui/content/SummaryList.tsx';
import { Lines } from './Lines.tsx';
import { useMandateWords } from './useMandateWords.ts';

interface ChangeSummaryProps {
  mandate: MandateDetails;
  draft: MandateDraft;
  correct: string;
}

/** Only what becomes different, before and after. */
export function ChangeSummary({ mandate, draft, correct }: ChangeSummaryProps) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { titleOf, labels } = useMandateWords();
  const { rights, to } = termsOf(draft);
  const { gained, lost } = changeOf(mandate.rights, rights);
  const sameDay = to === mandate.to;
  const before = mandate.to === null ? t('facts.noEnd') : date(mandate.to);
  const change = { href: correct, label: t('check.change') };
  return (
    <SummaryList
      items={[
        {
          icon: 'how-to-reg',
          term: t('facts.representative'),
          description: <strong>{titleOf(mandate.other)}</strong>,
        },
        ...[
          { icon: 'check' as const, term: t('check.gained'), rights: gained },
          { icon: 'close' as const, term: t('check.lost'), rights: lost },
        ]
          .filter((one) => one.rights.length > 0)
          .map(({ icon, term, rights: changed }) => ({
            icon,
            term,
            description: <Lines of={labels(changed)} />,
            change: { ...change, about: t('check.aboutRights') },
          })),
        {
          icon: 'event',
          term: t('facts.to'),
          description: sameDay ? (
            `${before} (${t('check.same')})`
          ) : (
            <>
              {t('check.before')}: {before}
              <br />
              <strong>
                {t('check.after')}: {date(to)}
              </strong>
            </>
          ),
          change: { ...change, about: t('check.aboutDay') },
        },
      ]}
    />
  );
}
