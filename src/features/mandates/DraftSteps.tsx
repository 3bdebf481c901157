import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import {
  problemsIn,
  type DraftField,
  type MandateDraft,
} from '../../domain/mandate/mandateDraft.ts';
import type { Day } from '../../domain/time.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { fieldIds } from './DraftFields.tsx';

interface Steps {
  title: string;
  heading: string;
  back: string;
  today: Day;
  /** What is asked for. */
  fields: readonly DraftField[];
  initial: MandateDraft;
  /** Steps that came before. */
  before?: number;
  /** The first step, filled in; `next` leads on, or says what is wrong. */
  fill: (form: FillStep) => ReactNode;
  check: (draft: MandateDraft, correct: string) => ReactNode;
}

export interface FillStep {
  draft: MandateDraft;
  onChange: (change: Partial<MandateDraft>) => void;
  /** What is wrong with a field, in words. */
  errorAt: (field: DraftField) => string | undefined;
  onNext: () => void;
}

/**
 * Fill in, then "Tjek dine svar". Which step it is stands in the address, so that the back button
 * works; what was typed is kept by this component alone, because there may be a CPR number in it.
 */
export function DraftSteps({ before = 0, fill, check, ...props }: Steps) {
  const { t } = useTranslation(['mandates', 'common']);
  const { title, heading, back, today, fields, initial } = props;
  const [draft, setDraft] = useState(initial);
  const { summary, problems, onTried } = useFieldProblems(t('form.errors'));
  const address = useSteps();
  // After a reload nothing is filled in: then one begins at the beginning.
  const checking = address.checking && problemsIn(draft, fields, today).length === 0;
  const errorAt = (field: DraftField) =>
    problems.find(({ fieldId }) => fieldId === fieldIds[field])?.message;
  const step = { current: before + (checking ? 2 : 1), total: before + 2 };
  return (
    <Screen
      key={checking ? 'check' : 'fill'}
      title={checking ? t('check.heading') : title}
      heading={checking ? t('check.heading') : heading}
      above={
        <>
          <BackLink href={checking ? address.correct : back}>{t('common:back')}</BackLink>
          {!checking && summary}
          <StepIndicator label={t('step', step)} {...step} />
        </>
      }
    >
      {checking
        ? check(draft, address.correct)
        : fill({
            draft,
            onChange: (change) => {
              setDraft({ ...draft, ...change });
            },
            errorAt,
            onNext: () => {
              const found = problemsIn(draft, fields, today);
              onTried(
                found.map(({ field, why }) => ({
                  fieldId: fieldIds[field],
                  message: t(`form.wrong.${why}`),
                })),
              );
              if (found.length === 0) address.check();
            },
          })}
    </Screen>
  );
}

function useSteps() {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const filling = new URLSearchParams(search);
  filling.delete('trin');
  return {
    checking: search.get('trin') === 'tjek',
    /** Back to what was filled in: the same screen, so nothing typed is lost. */
    correct: `${pathname}?${filling.toString()}`,
    check: () => {
      setSearch({ ...Object.fromEntries(filling), trin: 'tjek' });
    },
  };
}
