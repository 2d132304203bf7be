import './slide-to-unlock.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';

/** Share of the way that counts as deliberate. */
const far = 0.85;
const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 0.25,
  ArrowUp: 0.25,
  ArrowLeft: -0.25,
  ArrowDown: -0.25,
  End: 1,
};

/** Only a finger on the knob that goes all the way unlocks; a touch anywhere else does nothing. */
export function SlideToUnlock() {
  const { session } = useApp();
  const unlock = (): void => session.lock(false);
  const track = useRef<HTMLDivElement>(null);
  const knob = useRef<HTMLDivElement>(null);
  const share = useSignal(0);
  const from = useRef<number | null>(null);

  const move = (next: number): void => {
    share.value = Math.min(1, Math.max(0, next));
    const way = (track.current?.clientWidth ?? 0) - (knob.current?.offsetWidth ?? 0) - 8;
    knob.current?.style.setProperty('transform', `translateX(${share.value * way}px)`);
  };
  const along = (event: PointerEvent): number => {
    const way = (track.current?.clientWidth ?? 1) - (knob.current?.offsetWidth ?? 0) - 8;
    return (event.clientX - (from.current ?? event.clientX)) / Math.max(1, way);
  };
  const letGo = (): void => {
    if (from.current === null) return;
    from.current = null;
    if (share.peek() >= far) unlock();
    else move(0);
  };
  return (
    <div class="slide">
      <p class="slide-heading">{words.player.locked}</p>
      <div
        ref={track}
        class="slide-track"
        role="slider"
        tabIndex={0}
        aria-label={words.player.unlock}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share.value * 100)}
        onKeyDown={(event) => {
          const step = keySteps[event.key];
          if (step === undefined) return;
          event.preventDefault();
          move(share.peek() + step);
          if (share.peek() >= 1) unlock();
        }}
      >
        <div
          ref={knob}
          class="slide-thumb"
          onPointerDown={(event) => {
            from.current = event.clientX;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => {
            if (from.current !== null) move(along(event));
          }}
          onPointerUp={letGo}
          onPointerCancel={() => {
            from.current = null;
            move(0);
          }}
        >
          <Icon name="lock" size={30} />
        </div>
        <span aria-hidden="true">{words.player.unlock}</span>
      </div>
      <p class="quiet-words small">{words.player.unlockHint}</p>
    </div>
  );
}
