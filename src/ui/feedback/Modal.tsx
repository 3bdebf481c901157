import { useEffect, useId, useRef, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { FunctionButton } from '../page/FunctionLink.tsx';

interface ModalProps extends Omit<
  ComponentProps<'dialog'>,
  'open' | 'onClose' | 'onCancel' | 'ref'
> {
  heading: ReactNode;
  /** Asked for by Esc and by the close button. The caller then stops rendering the dialog. */
  onClose: () => void;
  /** The close button's text. Without it only the actions, and Esc, lead out. */
  closeLabel?: string | undefined;
  actions?: ReactNode;
}

/**
 * Open as long as it is rendered. Focus goes back where it came from when it is not.
 *
 * @see https://designsystem.dk/komponenter/modal/
 */
export function Modal({
  heading: title,
  onClose,
  closeLabel,
  actions,
  children,
  ...rest
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element>(null);
  const headingId = useId();
  useEffect(() => {
    const before = (opener.current ??= document.activeElement);
    // Already open when React, in development, runs its effects twice.
    if (!dialog.current?.open) dialog.current?.showModal();
    heading.current?.focus();
    return () => {
      // Nothing to go back to when what opened the dialog has gone with it.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      {...rest}
      ref={dialog}
      className={classNames('fds-modal', rest.className)}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // A second Esc cannot be prevented in Chromium: the browser has closed it already.
        if (!event.currentTarget.open) onClose();
      }}
    >
      <div className="modal-header">
        {/* Focused first, so that a screen reader begins with what this is about. */}
        <h2 ref={heading} className="modal-title" id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {closeLabel && (
          <FunctionButton icon="close" className="modal-close" onClick={onClose}>
            {closeLabel}
          </FunctionButton>
        )}
      </div>
      {children}
      {actions && <div className="button-group">{actions}</div>}
    </dialog>
  );
}
