import type { ComponentProps, ReactNode } from 'react';

interface TextBubbleProps extends ComponentProps<'blockquote'> {
  /** Below the bubble, such as that it is an example. */
  note?: ReactNode;
}

/** A text message, as a phone shows it. */
export function TextBubble({ note, children, ...rest }: TextBubbleProps) {
  return (
    <figure className="text-bubble">
      <blockquote {...rest}>{children}</blockquote>
      {note && <figcaption>{note}</figcaption>}
    </figure>
  );
}
