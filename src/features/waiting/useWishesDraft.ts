import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import type { LocationId } from '../../domain/appointment/service.ts';
import {
  draftOf,
  problemsIn,
  wishesOf,
  type WaitingWishes,
  type WishesDraft,
  type WishProblem,
} from '../../domain/waiting/waitingWishes.ts';

/** Where an `ErrorSummary` leads. */
export const fieldIds: Record<WishProblem, string> = {
  day: 'wishes-day',
  time: 'wishes-to',
  place: 'wishes-place',
};

interface DraftOptions {
  wishes: WaitingWishes | null;
  places: readonly LocationId[];
  /** After each try to send, also when all is well. */
  onTried: (problems: readonly FieldProblem[]) => void;
}

/** The wishes as they are typed; what is wrong is said when one has tried to send them. */
export function useWishesDraft({ wishes, places, onTried }: DraftOptions) {
  const { t } = useTranslation('waiting');
  const [draft, setDraft] = useState(() => draftOf(wishes, places));
  const [tried, setTried] = useState<readonly WishProblem[]>([]);
  const problems = problemsIn(draft, places);
  const errorOf = (field: WishProblem) =>
    tried.includes(field) && problems.includes(field) ? t(`form.wrong.${field}`) : undefined;
  return {
    draft,
    change: (changed: Partial<WishesDraft>) => {
      setDraft({ ...draft, ...changed });
    },
    errorOf,
    makesSense: problems.length === 0,
    /** The wishes, when they can be sent. */
    check: (): WaitingWishes | null => {
      setTried(problems);
      const words = (field: WishProblem) => t(`form.wrong.${field}`);
      onTried(
        problems.map((field) => ({ field, fieldId: fieldIds[field], message: words(field) })),
      );
      return problems.length === 0 ? wishesOf(draft, places) : null;
    },
  };
}
