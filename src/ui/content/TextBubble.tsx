import type { ComponentProps, ReactNode } from 'react';

interface TextBubbleProps extends ComponentProps<'blockquote'> {
  /** Below the bubble, such as how long the message is. */
  note: ReactNode;
}

/** A text message, as a phone shows it. */
export function TextBubble({ note, children, ...rest }: TextBubbleProps) {
  return (
    <figure className="text-bubble">
      <blockquote {...rest}>{children}</blockquote>
      <figcaption>{note}</figcaption>
    </figure>
  );
}
