import { begin, expect, readyOffline, test } from './app-test.ts';

const mark = 'html[data-mark="newer"]';
const lookForUpdate = () => navigator.serviceWorker.getRegistration().then((one) => one?.update().then(() => {}));

test('a new version waits while a session plays, and applies when the person agrees', async ({ page, server }) => {
  await page.goto(server.url);
  await readyOffline(page);
  await begin(page, server.url, 'cat_cow_alone');
  server.deployNewVersion('newer');
  await page.evaluate(lookForUpdate);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => Boolean(one?.waiting))))
    .toBe(true);
  // Waiting, and not a word of it while the session goes on.
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.locator(mark)).toHaveCount(0);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.goto(`${server.url}#/`);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.locator(mark)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator(mark)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
});

test('a new version is put off for as long as the person likes', async ({ page, server }) => {
  await page.goto(server.url);
  await readyOffline(page);
  server.deployNewVersion('newer');
  await page.evaluate(lookForUpdate);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
  await expect(page.locator(mark)).toHaveCount(0);
});
