import './begin-here.css';
import { useApp } from '../app-context.ts';
import { isFirstRun } from '../first-run.ts';
import { lazyScreen } from '../lazy-screen.tsx';

const BeginCard = lazyScreen(() => import('../screens/welcome/begin-card.tsx').then((card) => card.BeginCard), true);

/** The way through the first steps, above the doors. Its place is there from the first moment, so that no door moves under a finger. */
export function BeginHere() {
  if (!isFirstRun(useApp())) return null;
  return (
    <div class="begin-here">
      <BeginCard />
    </div>
  );
}
