import type { MouseEvent } from 'react';
import { ResultAlert } from '../feedback/ResultAlert.tsx';

interface ErrorSummaryProps {
  heading: string;
  /** `fieldId` is the id of the input that must be put right. */
  errors: readonly { fieldId: string; message: string }[];
  iconLabel?: string | undefined;
}

/**
 * Stands above the page's h1, also for a single error, and takes focus when it appears. Give it a
 * new `key` per attempt, so that a second failed attempt takes focus again.
 *
 * @see https://designsystem.dk/komponenter/fejlopsummering/
 */
export function ErrorSummary({ heading, errors, iconLabel }: ErrorSummaryProps) {
  return (
    <ResultAlert variant="error" heading={heading} iconLabel={iconLabel}>
      <ul className="error-list">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={focusField}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </ResultAlert>
  );
}

/** Scrolls to the question before it focuses the answer: the field alone would have no context. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  const question = field.closest('fieldset') ?? field.closest('.form-group') ?? field;
  question.scrollIntoView();
  field.focus({ preventScroll: true });
}
