import { useEffect, useId, useState, type ComponentProps } from 'react';
import { classNames } from '../classNames.ts';
import { describedBy } from './describedBy.ts';
import { Field, type FieldTexts } from './Field.tsx';

interface TextAreaProps extends ComponentProps<'textarea'>, FieldTexts {
  value: string;
  /** Characters; more can be typed, so that a pasted text is not cut off unseen. */
  limit?: number | undefined;
  /** Words for what is left; negative when there is too much. */
  remainingText?: ((left: number) => string) | undefined;
}

/**
 * Says what is left when it matters: of the last fifth.
 *
 * @see https://designsystem.dk/komponenter/inputfelter/ (tegnbegrænsning)
 */
export function TextArea({ label, optional, hint, error, limit, ...props }: TextAreaProps) {
  const { remainingText, className, ...rest } = props;
  const ownId = useId();
  const id = rest.id ?? ownId;
  const counted = limit !== undefined && remainingText !== undefined;
  const left = (limit ?? 0) - rest.value.length;
  return (
    <Field {...{ id, label, optional, hint, error }}>
      <textarea
        rows={4}
        {...rest}
        id={id}
        className={classNames('form-input', className)}
        aria-invalid={error || (counted && left < 0) ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      {counted && (
        <CharacterCount text={left <= limit / 5 ? remainingText(left) : ''} exceeded={left < 0} />
      )}
    </Field>
  );
}

/** Seen at once; said only after a pause in the typing. */
function CharacterCount({ text, exceeded }: { text: string; exceeded: boolean }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => {
      setSaid(text);
    }, 1000);
    return () => {
      clearTimeout(pause);
    };
  }, [text]);
  return (
    <>
      <span
        className={classNames('form-hint', exceeded && 'form-error-message')}
        aria-hidden={said === text}
      >
        {text}
      </span>
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
