import { useLayoutEffect, useRef } from 'preact/hooks';

/** False while the page itself has just been opened: then its own heading has the focus. */
let moved = false;

export const markMoved = (on: boolean): void => {
  moved = on;
};

/** The heading of a step takes the focus when the step before is left. */
export function StepHeading({ children }: { children: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved) ref.current?.focus();
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1}>
      {children}
    </h2>
  );
}
