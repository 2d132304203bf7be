import { useComputed } from '@preact/signals';
import type { Block } from '../../../timeline/timeline.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';

function Dash({ block }: { block: Block }) {
  const { session } = useApp();
  const filled = useComputed(() => Math.min(1, Math.max(0, (session.position.value - block.start) / block.duration)));
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="done" height="1" width={filled} />
    </svg>
  );
}

/** One dash for each part of the session. */
export function Dashes() {
  const { session } = useApp();
  const blocks = session.running.value?.timeline.blocks ?? [];
  const label = useComputed(() => words.player.progressNow((session.block.value?.index ?? 0) + 1, blocks.length));
  return (
    <div class="dashes" role="img" aria-label={label}>
      {blocks.map((block) => (
        <Dash key={block.index} block={block} />
      ))}
    </div>
  );
}
