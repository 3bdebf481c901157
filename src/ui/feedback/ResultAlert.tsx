import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { Alert } from './Alert.tsx';

interface AnswerAlertProps extends ComponentProps<typeof Alert> {
  /** What it tells of: another answer is brought into view anew. */
  answer?: unknown;
}

/**
 * What came of pressing a button. It often stands above what is in view, so it takes the focus: on a
 * phone it would otherwise look as if nothing had happened.
 */
export function ResultAlert({ answer, ...props }: AnswerAlertProps) {
  const alert = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    alert.current?.focus();
  }, [answer]);
  return <Alert {...props} ref={alert} role="alert" tabIndex={-1} />;
}
