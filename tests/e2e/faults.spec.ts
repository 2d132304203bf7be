import { begin, expect, openFile, shortRoutine, test } from './app-test.ts';
import { answerNothing } from './checked.ts';

const bad = (change: (routine: { items: unknown[] } & Record<string, unknown>) => void): string => {
  const routine = JSON.parse(shortRoutine);
  change(routine);
  return JSON.stringify(routine);
};

for (const [what, content, sentence] of [
  ['that is not JSON', '{ "version": 1,', /bad\.json.*line 1/],
  [
    'with an unknown exercise',
    bad((r) => r.items.push({ exercise: 'cat_cov', priority: 1 })),
    /items\[2\]\.exercise.*cat_cov.*cat_cow/,
  ],
  [
    'with zero seconds',
    bad((r) => r.items.push({ rest: 0, position: 'supine', words: 'Rest', spoken: 'Rest.' })),
    /items\[2\]\.rest.*found 0.*from 5 to 120/,
  ],
  [
    'with negative seconds',
    bad((r) => r.items.push({ exercise: 'sktc', priority: 1, dose: { hold: -5 } })),
    /items\[2\]\.dose\.hold.*found -5/,
  ],
  ['with an unknown key', bad((r) => Object.assign(r, { colour: 'red' })), /colour/],
] as const)
  test(`a routine file ${what} is refused with the place`, async ({ page, server }) => {
    await openFile(page, server.url, 'bad.json', content);
    await expect(page.getByText('This file cannot be used yet')).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
  });

test('a 10 MB file is refused at once', async ({ page, server }) => {
  await openFile(page, server.url, 'huge.json', Buffer.alloc(10_000_000, ' '));
  await expect(page.getByText(/huge\.json is 10\.0 MB/)).toBeVisible();
});

test('text of a routine file is never markup', async ({ page, server }) => {
  await openFile(
    page,
    server.url,
    'x.json',
    bad((r) => Object.assign(r, { name: '<img src=x onerror=alert(1)>' })),
  );
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
});

test('with no AudioWorklet the session still sounds', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'AudioWorkletNode');
    Reflect.deleteProperty(BaseAudioContext.prototype, 'audioWorklet');
    const { start } = AudioBufferSourceNode.prototype;
    Object.assign(globalThis, { started: 0 });
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...when) {
      (globalThis as unknown as { started: number }).started += 1;
      return start.apply(this, when);
    };
  });
  await begin(page, server.url, 'cat_cow_alone');
  const before = await page.getByText(/left$/).first().textContent();
  await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(before);
  expect(await page.evaluate(() => (globalThis as unknown as { started: number }).started)).toBeGreaterThan(1);
  await expect(page.getByText('No sound on this browser.')).toBeHidden();
});

test('with no AudioContext the session runs in silence and says so', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'AudioContext');
  });
  await begin(page, server.url, 'cat_cow_alone');
  await expect(page.getByText('No sound on this browser.')).toBeVisible();
  const before = await page.getByText(/left$/).first().textContent();
  await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(before);
});

test('sound that is held back until a tap is asked for, and the session runs meanwhile', async ({ page, server }) => {
  await page.addInitScript(() => {
    // Held back as a browser does: resume never settles before a further tap.
    const resume = AudioContext.prototype.resume;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
    let held = true;
    Object.assign(globalThis, { letGo: () => (held = false) });
    AudioContext.prototype.resume = function (this: AudioContext) {
      if (!held) return resume.call(this);
      void this.suspend();
      return new Promise(() => {});
    };
    Object.defineProperty(BaseAudioContext.prototype, 'state', {
      get(this: BaseAudioContext) {
        return held ? 'suspended' : state?.get?.call(this);
      },
    });
  });
  await begin(page, server.url, 'cat_cow_alone');
  await expect(page.getByText('The browser is holding the sound back.')).toBeVisible();
  const before = await page.getByText(/left$/).first().textContent();
  await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(before);
  await page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  await page.getByRole('button', { name: 'Turn sound on' }).click();
  await expect(page.getByText('The browser is holding the sound back.')).toBeHidden();
  const later = await page.getByText(/left$/).first().textContent();
  await expect.poll(() => page.getByText(/left$/).first().textContent()).not.toBe(later);
});

test('a refused wake lock is said, and the session runs', async ({ page, server }) => {
  await page.addInitScript(() => {
    WakeLock.prototype.request = () => Promise.reject(new DOMException('low power', 'NotAllowedError'));
  });
  await begin(page, server.url, 'cat_cow_alone');
  await expect(page.getByText(/screen may (go dark|switch itself off)/i).first()).toBeVisible();
});

test('the wake lock is taken, and taken again when the page is back', async ({ page, server }) => {
  await page.addInitScript(() => {
    const request = WakeLock.prototype.request;
    Object.assign(globalThis, { taken: [] });
    WakeLock.prototype.request = async function (this: WakeLock, type) {
      const lock = await request.call(this, type);
      (globalThis as unknown as { taken: WakeLockSentinel[] }).taken.push(lock);
      return lock;
    };
  });
  await begin(page, server.url, 'cat_cow_alone');
  const taken = () => page.evaluate(() => (globalThis as unknown as { taken: WakeLockSentinel[] }).taken.length);
  await expect.poll(taken).toBe(1);
  await page.evaluate(() => (globalThis as unknown as { taken: WakeLockSentinel[] }).taken[0]?.release());
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(taken).toBe(2);
});

test('refused storage is said, and the session runs to be finished', async ({ page, server }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private mode', 'SecurityError');
    };
  });
  await page.goto(server.url);
  await expect(page.getByText(/This browser keeps nothing here/)).toBeVisible();
  // Nothing is kept, so the whole check is asked; what is answered holds until the page is closed.
  await page.goto(`${server.url}#/check?then=start:cat_cow_alone`);
  await answerNothing(page);
  await page.getByRole('button', { name: '2 of 10' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped for now' })).toBeVisible();
});

test('a second tab does not start over the first', async ({ page, context, server }) => {
  await begin(page, server.url, 'cat_cow_alone');
  const other = await context.newPage();
  await other.goto(`${server.url}#/routines/hips`);
  await other.getByRole('link', { name: 'Start', exact: true }).click();
  await other.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(other.getByText(/in another (tab|window)|Another window/i).first()).toBeVisible();
});
