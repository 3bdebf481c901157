import { useTranslation } from 'react-i18next';
import { maskedCpr } from '../../domain/mandate/cpr.ts';
import { termsOf, type MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { SummaryList, type SummaryItem } from '../../ui/content/SummaryList.tsx';
import { Lines } from './Lines.tsx';
import { useMandateWords } from './useMandateWords.ts';
import { cleanLine } from '../../domain/plainText.ts';

interface DraftSummaryProps {
  draft: MandateDraft;
  /** The way back to the answers. */
  correct: string;
  /** Which side the named person is on; absent when the person is known already. */
  person?: 'giver' | 'representative';
}

/** The answers, with the way back to each; of the CPR number only the day of birth. */
export function DraftSummary({ draft, correct, person }: DraftSummaryProps) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { labels, without } = useMandateWords();
  const { rights, to } = termsOf(draft);
  const not = without(rights);
  const change = (about: string) => ({
    change: { href: correct, label: t('check.change'), about },
  });
  const named: SummaryItem[] =
    person === undefined
      ? []
      : [
          {
            icon: 'person',
            term: t(`facts.${person}`),
            description: (
              <>
                <strong>{cleanLine(draft.name)}</strong>
                <br />
                {t('form.cpr')}: {maskedCpr(draft.cpr)}
              </>
            ),
            ...change(t('check.aboutPerson')),
          },
        ];
  return (
    <SummaryList
      items={[
        ...named,
        {
          icon: 'check',
          term: t('facts.may'),
          description: <Lines of={labels(rights)} />,
          ...change(t('check.aboutRights')),
        },
        {
          icon: 'close',
          term: t('facts.mayNot'),
          description: not.length === 0 ? t('facts.everything') : <Lines of={labels(not)} />,
        },
        {
          icon: 'event',
          term: t('facts.to'),
          description: date(to),
          ...change(t('check.aboutDay')),
        },
      ]}
    />
  );
}
