import type { Aside } from '../../care/tailor.ts';
import type { Library } from '../../state/app.ts';
import { words } from '../../words/words.ts';
import { announce } from '../announce.ts';
import { useApp } from '../app-context.ts';

/** The way back of a move that hurt twice. What only rests comes back by itself. */
export function BringBack({ aside, library }: { aside: Aside | undefined; library: Library }) {
  const app = useApp();
  if (aside?.why !== 'retired') return null;
  const name = library.exercises[aside.exercise]?.name ?? aside.exercise;
  const bringBack = (key: HTMLElement): void => {
    // The key goes with what it undoes: the focus moves to what stays.
    (key.closest('.routine-item')?.querySelector('summary') ?? document.querySelector('h1'))?.focus();
    app.bringBack(aside.exercise);
    announce(words.aside.isBack(name));
  };
  return (
    <button
      type="button"
      class="button"
      aria-label={words.aside.bringBackNamed(name)}
      onClick={({ currentTarget }) => bringBack(currentTarget)}
    >
      {words.aside.bringBack}
    </button>
  );
}
