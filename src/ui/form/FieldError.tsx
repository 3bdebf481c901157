import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';

/** @see https://designsystem.dk/komponenter/fejlmeddelelser/ */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="form-error-message" id={id}>
      <Icon name="error" />
      {children}
    </span>
  );
}
