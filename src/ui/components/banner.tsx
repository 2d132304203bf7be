import './banner.css';
import type { ComponentChildren } from 'preact';

/** One plain sentence the person should know, with what can be done about it. */
export function Banner({ children, kind = 'plain' }: { children: ComponentChildren; kind?: 'plain' | 'trouble' }) {
  return <div class={`banner ${kind}`}>{children}</div>;
}
