/** Down a leg in the middle of a walk: the walk ends, the list comes first, then the legs, and the walk keeps it. evidence.md §4.2 */
import { violations } from './access.ts';
import { expect, test } from './app-test.ts';
import { keptCheck } from './checked.ts';
import { begunWalk, someoneWalks } from './walker.ts';

test.use({ bypassCSP: true });

test('down a leg: the list, the legs, and the sheet of the walk knows it', async ({ page, server }) => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await someoneWalks(page, 112);
  await begunWalk(page, server.url);
  await press('Tight now');
  await press('Down a leg, numb or weak');
  await expect(page.getByRole('heading', { name: 'What feels wrong?' })).toBeVisible();
  await press('None of these');
  await expect(page.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible();
  await press('None of these');
  await expect(page.getByRole('heading', { level: 1, name: 'And what does the leg do now?' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await press('Further down than always');
  await expect(page).toHaveURL(/#\/finish$/);
  await expect(page.getByRole('radio', { name: 'Further down than always' })).toBeChecked();
  // Everything is asked before the next session.
  expect((await keptCheck(page))?.mustAsk).toBe(true);
  await page.goto(`${server.url}#/plan`);
  await expect(page.getByText('It was too much: half as long this time.')).toBeVisible();
});
