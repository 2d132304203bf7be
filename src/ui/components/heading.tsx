import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words/first.ts';

/** False until the page has shown its first screen: only then does a heading take the focus. */
let shown = false;

/** The one h1 of a screen: names the page, and takes the focus when the person came from another screen. */
export function Heading({ title, children, unseen = false }: { title: string; children: string; unseen?: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = words.common.title(title);
    const first = !shown;
    shown = true;
    if (first) return;
    scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <h1 ref={ref} tabIndex={-1} class={unseen ? 'unseen' : undefined}>
      {children}
    </h1>
  );
}
