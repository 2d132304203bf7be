import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The latest timeline is kept: what was laid out before the tap is the very one that begins in it. */
export const laidOutOnce = (
  compile: (routine: Routine, choices: Choices) => Timeline,
): ((routine: Routine, choices: Choices) => Timeline) => {
  let latest: { readonly routine: Routine; readonly choices: string; readonly timeline: Timeline } | null = null;
  return (routine, choices) => {
    const chosen = JSON.stringify(choices);
    if (latest?.routine !== routine || latest.choices !== chosen)
      latest = { routine, choices: chosen, timeline: compile(routine, choices) };
    return latest.timeline;
  };
};
