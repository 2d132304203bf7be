/** The suitability check, answered as somebody does who has none of it: nothing that moves anybody starts without it. */

/** Leaves the page where the check was opened from; a session then asks only what is new. */
export const answerCheck = async (page, url) => {
  await page.goto(`${url}?check#/check`);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  for (const heading of ['Bladder, bowel and feeling', 'Sudden things', 'How well you are', 'Your legs', 'Your back']) {
    await page.getByRole('heading', { name: heading }).waitFor();
    await press('None of these');
  }
  await page.getByRole('radio', { name: '18 to 64' }).check();
  await press('No to the others');
  for (const question of [/^When you bend/, /^When you stand or lean/])
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'No change' }).check();
  await press('No to the others');
  await page.getByRole('heading', { name: 'Balance and joints' }).waitFor();
  await press('None of these');
  await page.getByRole('heading', { name: 'You can begin' }).waitFor();
  // Written down before the page is left.
  await page.waitForTimeout(500);
};

/** The last tap before a session: what is new, or on from the check that was answered just now. */
export const lastTap = (page) => page.getByRole('button', { name: /^2 of 10/ });
