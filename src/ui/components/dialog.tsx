import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly heading: string;
  /** Escape, or the back gesture of the device. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Open for as long as it is rendered. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ heading, onCancel, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog?.open === false) dialog.showModal();
    question.current?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="stack">
        {/* The question gets the focus, not its first answer: a key pressed too long must not answer it. */}
        <h2 id={id} ref={question} tabIndex={-1}>
          {heading}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
