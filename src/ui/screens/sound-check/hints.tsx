import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Previewed } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { hintsFor, type Tried } from './steps.ts';

/** What may be in the way. It takes the focus, so that it is read when it opens. */
export function Hints({ tried, outcome }: { tried: Tried; outcome: Previewed }) {
  const { settings } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.soundCheck.helpHeading}
      </h3>
      <dl class="hints">
        {hintsFor(tried, outcome, settings.value.music).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
