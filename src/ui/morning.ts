/** The question about the morning after, from what the app knows. */
import { dayBegan, type MorningQuestion, morningQuestion, type SessionToAsk } from '../care/morning.ts';
import { afterSession } from '../record/after-session.ts';
import type { App } from '../state/app.ts';

/** null: nothing to ask now. */
export function morningOf({ history, diary, now }: App): MorningQuestion | null {
  const sessions = history.value.flatMap((session): SessionToAsk[] => {
    const { id, startedAt, endedAt, pain } = session;
    if (pain?.pre == null || afterSession(session) === 'mayTell') return [];
    return [{ id, at: endedAt, day: diary.dayOf(startedAt), pre: pain.pre }];
  });
  return morningQuestion(sessions, diary.diary.value.asked, {
    at: now.value,
    day: diary.dayOf(dayBegan(now.value)),
  });
}
