import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { SlideToUnlock } from '../player/slide-to-unlock.tsx';

/** A black screen that no touch of cloth gets past. The page stays in front, so that sensors and sound go on. */
export function Pocket() {
  const { session, walk } = useApp();
  const cadence = useComputed(() => walk.value?.cadence.value ?? null).value;
  return (
    <main class="pocket" id="content" data-theme-black>
      <div>
        <Heading title={words.walking.pocket}>{words.walking.pocketHeading}</Heading>
        <p>{words.walking.pocketWords}</p>
        <p>{cadence === null ? words.walking.left(session.timeLeft.value) : words.walking.stepsNow(cadence)}</p>
      </div>
      <SlideToUnlock />
    </main>
  );
}
