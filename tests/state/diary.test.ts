import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { dayOf, minute, oneDay } from '../../src/care/moment.ts';
import { emptyDiary } from '../../src/record/diary.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { diaryOf } from '../../src/state/diary.ts';
import type { AppPorts } from '../../src/state/ports.ts';

const morning = 20_000 * oneDay + 9 * 60 * minute;

const device = (kept: unknown = null) => {
  const now = signal(morning);
  const store = { diary: kept, finished: [] as FinishedSession[] };
  const tabs: ((message: unknown) => void)[] = [];
  const open = () => {
    const mine: ((message: unknown) => void)[] = [];
    const history = signal<readonly FinishedSession[]>([{ id: 'a', startedAt: morning } as FinishedSession]);
    const ports = {
      store: {
        diary: async () => structuredClone(store.diary),
        keepDiary: async (diary: unknown) => {
          store.diary = structuredClone(diary);
        },
        amend: async (finished: FinishedSession) => void store.finished.push(finished),
      },
      wallClock: () => now.peek(),
      today: () => dayOf(Math.floor(now.peek() / oneDay)),
      minutesAhead: () => 120,
      otherTabs: {
        tell: (message: unknown) => {
          for (const listen of tabs) if (!mine.includes(listen)) listen(structuredClone(message));
        },
        onTold: (listen: (message: unknown) => void) => {
          mine.push(listen);
          tabs.push(listen);
        },
      },
    } as unknown as AppPorts;
    return { state: diaryOf(ports, history, now), history };
  };
  return { open, store, now };
};

describe('the diary in the app', () => {
  it('keeps what is told, and reads it again', async () => {
    const d = device();
    const { state } = d.open();
    await state.load();
    state.sayPre(4);
    state.change({ notToday: ['2026-03-02'] });
    expect(state.preNow()).toBe(4);
    const later = d.open().state;
    await later.load();
    expect(later.diary.value).toEqual(state.diary.value);
    expect(later.diary.value.told).toHaveLength(1);
  });

  it('loses nothing that is told before it was read', async () => {
    const d = device({ ...emptyDiary, notToday: ['2026-03-01'] });
    const { state } = d.open();
    state.sayPre(2);
    await state.load();
    await Promise.resolve();
    expect(state.diary.value).toMatchObject({ notToday: ['2026-03-01'], told: [{ pre: 2 }] });
  });

  it('closes a very bad day, until it was the wrong number', async () => {
    const { state } = device().open();
    await state.load();
    state.sayPre(8);
    expect(state.dayOpen.value).toBe('nothing');
    state.takeBackPre();
    expect(state.dayOpen.value).toBe('everything');
    expect(state.preNow()).toBeNull();
  });

  it('stays closed once the number has stood for ten minutes: nobody taps a whole day open', async () => {
    const d = device();
    const { state } = d.open();
    await state.load();
    state.sayPre(8);
    expect(state.canTakeBackPre.value).toBe(true);
    d.now.value += 10 * minute;
    expect(state.canTakeBackPre.value).toBe(false);
    state.takeBackPre();
    expect(state.dayOpen.value).toBe('nothing');
    expect(state.diary.value.told).toHaveLength(1);
  });

  it('opens again on the next day', async () => {
    const d = device();
    const { state } = d.open();
    await state.load();
    state.sayPre(9);
    d.now.value += oneDay;
    expect(state.dayOpen.value).toBe('everything');
  });

  it('adds to a finished session what is told of it later', async () => {
    const d = device();
    const { state, history } = d.open();
    state.tell('a', { peak: 5 });
    state.tell('a', { morning: 'asBefore' });
    state.tell('unknown', { peak: 1 });
    expect(history.value[0]?.pain).toMatchObject({ pre: null, peak: 5, morning: 'asBefore' });
    expect(d.store.finished.at(-1)).toEqual(history.value[0]);
    expect(d.store.finished).toHaveLength(2);
  });

  it('is the same in every tab', async () => {
    const d = device();
    const [one, other] = [d.open().state, d.open().state];
    await Promise.all([one.load(), other.load()]);
    one.sayPre(8);
    await new Promise((resolve) => setImmediate(resolve));
    expect(other.dayOpen.value).toBe('nothing');
  });

  it('knows the day of a moment where the person is', () => {
    const { state } = device().open();
    expect(state.dayOf(20_000 * oneDay - 119 * minute)).toBe(dayOf(20_000));
    expect(state.dayOf(20_000 * oneDay - 121 * minute)).toBe(dayOf(19_999));
  });
});
