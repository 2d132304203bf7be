import './came-to.css';
import type { ComponentChildren } from 'preact';
import type { Colour } from '../../care/colour.ts';
import { Icon, type IconName } from './icon.tsx';

const signs: Readonly<Record<Colour, IconName>> = {
  ALERT: 'warning',
  RED: 'down',
  AMBER: 'minus',
  GREEN: 'check',
  provisional: 'today',
};

/** What a session came to, in one line. */
export function CameTo({ colour, children }: { colour: Colour; children: ComponentChildren }) {
  return (
    <p class={`came-to ${colour}`}>
      <span class="sign">
        <Icon name={signs[colour]} />
      </span>
      <b>{children}</b>
    </p>
  );
}
