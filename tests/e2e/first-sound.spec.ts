/** The sound of a session is made ready while the check before it is shown, and is silent until its tap. */
import type { Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { contexts, recordedSound, recordSound } from './record-sound.ts';

/** The recorder is a script of its own. */
test.use({ bypassCSP: true });

interface Untouched {
  readonly sounds: number;
  readonly tapped: boolean;
}

/**
 * What sound a page has made ready half a second after a number can be tapped, told by the page itself: what is asked of it
 * from here counts in it as a tap. Call before the first navigation.
 */
const untouched = async (page: Page): Promise<{ readonly told: Promise<Untouched> }> => {
  let tell: (found: Untouched) => void;
  const told = new Promise<Untouched>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('tellUntouched', (found: Untouched) => tell(found));
  await page.addInitScript(() => {
    const looking = setInterval(() => {
      if (!document.querySelector('button:enabled[aria-label="2 of 10, nothing new"]')) return;
      clearInterval(looking);
      setTimeout(() => {
        const { recordings, tellUntouched } = globalThis as unknown as {
          recordings: readonly unknown[];
          tellUntouched(found: Untouched): void;
        };
        tellUntouched({ sounds: recordings.length, tapped: navigator.userActivation.hasBeenActive });
      }, 500);
    }, 20);
  });
  return { told };
};

test('it waits suspended on the check, is put away when the person leaves, and begins in the tap', async ({
  page,
  server,
}) => {
  await recordSound(page);
  await page.goto(`${server.url}#/routines/cat_cow_alone`);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect.poll(() => contexts(page)).toEqual([{ deck: true, state: 'suspended' }]);
  await page.goBack();
  await expect.poll(() => contexts(page)).toEqual([{ deck: true, state: 'closed' }]);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect
    .poll(() => contexts(page))
    .toEqual([
      { deck: true, state: 'closed' },
      { deck: true, state: 'suspended' },
    ]);
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(async () => (await recordedSound(page, 'deck')).samples.some((x) => Math.abs(x) > 0.01)).toBe(true);
  expect(await contexts(page)).toEqual([
    { deck: true, state: 'closed' },
    { deck: true, state: 'running' },
  ]);
});

test('a check that is opened by its address makes nothing ready before the first tap, and starts all the same', async ({
  page,
  server,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await recordSound(page);
  const { told } = await untouched(page);
  await page.goto(`${server.url}#/check?then=start%3Acat_cow_alone`);
  expect(await told).toEqual({ sounds: 0, tapped: false });
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => contexts(page)).toEqual([{ deck: true, state: 'running' }]);
  expect(warnings.filter((text) => /AudioContext/.test(text))).toEqual([]);
});

test('of two tabs on the check only the first that is tapped sounds', async ({ page, context, server }) => {
  await recordSound(page);
  const other = await context.newPage();
  await recordSound(other);
  for (const one of [page, other]) {
    await one.goto(`${server.url}#/routines/cat_cow_alone`);
    await one.getByRole('link', { name: 'Start', exact: true }).click();
    await expect.poll(() => contexts(one)).toEqual([{ deck: true, state: 'suspended' }]);
  }
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await other.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect.poll(() => contexts(other)).toEqual([{ deck: true, state: 'closed' }]);
  const { samples } = await recordedSound(other, 'deck').catch(() => ({ samples: new Float32Array(0) }));
  expect(samples.some((x) => Math.abs(x) > 0.01)).toBe(false);
});
