import { useState, type ReactNode } from 'react';
import { ErrorSummary } from '../ui/form/ErrorSummary.tsx';

/** A field that must be put right. */
export interface FieldProblem {
  readonly fieldId: string;
  readonly message: string;
}

/**
 * What must be put right in a form, as the last try left it: a summary for the place above the screen's
 * heading, which takes the focus at each try that found something.
 */
export function useFieldProblems(heading: string): {
  summary: ReactNode;
  problems: readonly FieldProblem[];
  /** Says what a try to send found; nothing takes the summary away. */
  onTried: (problems: readonly FieldProblem[]) => void;
} {
  const [tried, setTried] = useState<{ attempt: number; problems: readonly FieldProblem[] }>({
    attempt: 0,
    problems: [],
  });
  return {
    problems: tried.problems,
    summary: tried.problems.length > 0 && (
      <ErrorSummary key={tried.attempt} heading={heading} errors={tried.problems} />
    ),
    onTried: (problems) => {
      setTried(({ attempt }) => ({ attempt: attempt + 1, problems }));
    },
  };
}
