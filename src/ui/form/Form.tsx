import type { ComponentProps } from 'react';

type FormProps = Pick<ComponentProps<'form'>, 'onSubmit' | 'children'>;

/**
 * A form that checks its answers itself, and that the browser does not remember: what stands in any
 * other is written into the browser's profile, to be restored after a crash, and outlives logging
 * out. A field that should fill itself in says so by its own `autoComplete`.
 */
export function Form(props: FormProps) {
  return <form noValidate autoComplete="off" {...props} />;
}
