import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanItem } from '../../../care/plan-week.ts';
import { care } from '../../../words/en/care.ts';
import { plan as text } from '../../../words/en/plan.ts';
import { announce } from '../../announce.ts';
import { useApp } from '../../app-context.ts';
import { walkAsPlanned } from '../../plans.ts';
import { usePlan } from '../../use-plan.ts';
import { linkOf, nameOf } from './named.ts';

/** Starts the first of what is open, or puts the day aside; and takes that back. */
export function TodayKeys({ first, notToday }: { first: PlanItem | null; notToday: boolean }) {
  const app = useApp();
  const plan = usePlan();
  const key = useRef<HTMLButtonElement>(null);
  // The key that was pressed is gone then, and the one in its place takes the focus.
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (wasPressed.current) key.current?.focus();
    wasPressed.current = false;
  }, [notToday]);
  const press = (change: () => void, said: string) => (): void => {
    wasPressed.current = true;
    change();
    announce(said);
  };
  if (notToday)
    return (
      <div class="buttons">
        <button ref={key} type="button" class="button" onClick={press(plan.afterAll, text.backOnDone)}>
          {text.backOn}
        </button>
      </div>
    );
  if (first === null) return null;
  return (
    <div class="buttons">
      <a
        class="button main"
        href={linkOf(first)}
        onClick={first.what === 'walk' ? () => walkAsPlanned(app.library.peek()?.routines ?? []) : undefined}
      >
        {text.start(nameOf(app, first))}
      </a>
      <button ref={key} type="button" class="button plain" onClick={press(plan.notToday, care.plan.notTodayIsFine)}>
        {care.plan.notToday}
      </button>
    </div>
  );
}
