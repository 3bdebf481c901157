export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'warning';

/** The look of a button, for what is a link but stands among buttons. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return `button button-${variant}`;
}
