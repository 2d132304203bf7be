import { begin, expect, test } from './app-test.ts';

test('after a reload in the middle it says where the person was, and goes on from there', async ({ page, server }) => {
  await begin(page, server.url, 'knee_to_chest_alone');
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: '10 seconds on' }).click();
  await page.waitForTimeout(1500);
  const left = await page.getByText(/left$/).first().textContent();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.goto(`${server.url}#/`);
  await expect(page.getByText(/You were \d+ s into Single knee to chest/i)).toBeVisible();
  await page.getByRole('link', { name: 'Go on from there' }).click();
  await page.getByRole('button', { name: '2 of 10, nothing new' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const toSeconds = (text: string | null): number => {
    const [, minutes = '0', seconds = '0'] = text?.match(/(\d+):(\d\d)/) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  // Within the five seconds of one journal entry, and never further on than it was.
  const now = toSeconds(await page.getByText(/left$/).first().textContent());
  expect(Math.abs(now - toSeconds(left))).toBeLessThanOrEqual(5);
});

test('a session that was cut off can be started again or stopped', async ({ page, server }) => {
  await begin(page, server.url, 'cat_cow_alone');
  await page.waitForTimeout(1500);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${server.url}?again#/`);
  await expect(page.getByText('You were in the middle')).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stopped for now' })).toBeVisible();
  await page.goto(`${server.url}?once-more#/`);
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
  await expect(page.getByText('You were in the middle')).toBeHidden();
});
