/** The one sentence that says why the next dose is what it is. */
import { care } from '../words/en/care.ts';
import type { StepMade } from './dose-steps.ts';
import type { DoseReason } from './progress.ts';
import type { WalkReason } from './walk-minutes.ts';

function up(step: StepMade): string {
  const words = care.dose.threeGreen;
  switch (step.key) {
    case 'moreReps':
      return words.moreReps(step.reps);
    case 'moreSets':
      return words.moreSets(step.sets);
    case 'usual':
    case 'harder':
      return words[step.key];
    default:
      return words.top;
  }
}

function down(step: StepMade): string {
  const words = care.dose.twoAmber;
  switch (step.key) {
    case 'fewerReps':
      return words.fewerReps(step.reps);
    case 'fewerSets':
      return words.fewerSets(step.sets);
    case 'easier':
      return words.easier;
    default:
      return words.least;
  }
}

export function doseSentence(why: DoseReason): string {
  switch (why.key) {
    case 'threeGreen':
      return up(why.step);
    case 'twoAmber':
      return down(why.step);
    case 'onTheWay':
      return care.dose.onTheWay(why.green, why.of);
    default:
      return care.dose[why.key];
  }
}

export function walkSentence(why: WalkReason): string {
  switch (why.key) {
    case 'twoGreen':
      return care.walk.twoGreen(why.minutes);
    case 'ceiling':
      return care.walk.ceiling(why.minutes);
    case 'twoAmber':
      return care.walk.twoAmber(why.minutes);
    case 'onTheWay':
      return care.walk.onTheWay(why.green, why.of);
    default:
      return care.walk[why.key];
  }
}
