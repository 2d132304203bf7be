/** The suitability check, as a person meets it: each tier, and what tries to get around it. */
import type { Page } from '@playwright/test';
import { violations } from './access.ts';
import { begin, expect, readyOffline, test } from './app-test.ts';
import { answerNothing, checkOf, keepCheck, keptCheck, momentOf } from './checked.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const say = (page: Page, question: RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
const toStart = (url: string, routine = 'hips'): string => `${url}#/check?then=start:${routine}`;
const day = (days: number): string => momentOf(Date.now() + days * 86_400_000).day;
/** A reload: the same address again would only move within the page. */
const afresh = async (page: Page, url: string, hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${url}${hash}`);
};
/** From the first page on, everything no, but for what was said on pages before. */
const noToTheRest = async (page: Page): Promise<void> => {
  const pages = ['Bladder, bowel and feeling', 'Sudden things', 'How well you are', 'Your legs', 'Your back'];
  for (const name of pages) {
    await heading(page, name);
    await page.locator('.check-keys .button.main').click();
  }
  await page.getByRole('radio', { name: '18 to 64' }).check();
  await press(page, 'No to the others');
  for (const question of [/^When you bend/, /^When you stand or lean/]) await say(page, question, 'No change');
  await press(page, 'No to the others');
  await heading(page, 'Balance and joints');
  await page.locator('.check-keys .button.main').click();
};

test.describe('on a device that knows nothing', () => {
  test.use({ checked: false });

  test('the whole check comes before the first session, and then the session starts in one tap', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}#/routines/hips`);
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await expect(page.getByText('Page 1 of 8')).toBeVisible();
    await answerNothing(page);
    await heading(page, 'You can begin');
    await press(page, '2 of 10');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(async () => (await keptCheck(page))?.passedAt).toBeNull();
  });

  test('an emergency on the first page ends the check, whatever the age', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await say(page, /in your groin/, 'Not sure');
    await say(page, /already checked/, 'No');
    await press(page, 'None of the others');
    await heading(page, 'Stop here');
    await expect(page.getByText('pressure on nerves')).toBeVisible();
    await page.getByLabel('Where you are').selectOption('GB');
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
    await page.getByRole('radio', { name: 'Yesterday' }).check();
    await expect(page.getByText(/saddle area, since yesterday/)).toBeVisible();
    await press(page, 'Show my answers');
    await heading(page, 'My answers');
    await expect(page.getByText(/in your groin/)).toBeVisible();
    await expect(page.getByText(/^Answered /).first()).toBeVisible();
    await press(page, 'Back to the card');
    await expect(page.getByRole('button', { name: /of 10/ })).toHaveCount(0);
    // Back, and in by every other door: still locked.
    await page.goBack();
    await page.goForward();
    await heading(page, 'Stop here');
    for (const door of ['start:hips', 'beat', 'start:drill_short_quick', 'start:walk_break']) {
      await afresh(page, server.url, `#/check?then=${door}`);
      await heading(page, 'Stop here');
    }
  });

  test('is released by answering again, confirming, and a clinician’s word; not by less', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await press(page, 'None of these');
    await say(page, /^Do both legs/, 'Yes');
    await press(page, 'None of the others');
    await heading(page, 'Stop here');
    await press(page, 'Answer the questions again');
    await noToTheRest(page);
    await heading(page, 'Last time it was different');
    await press(page, 'Yes, it is really so');
    await heading(page, 'Stop here');
    await page.getByLabel('A clinician has looked at this.').check();
    await page.getByLabel('On which day?').fill(day(0));
    await press(page, 'Keep this');
    await expect(page.locator('.missing', { hasText: 'Tick both' })).toBeVisible();
    await page.getByLabel('They told me that I can exercise.').check();
    await page.getByLabel('On which day?').fill(day(-1));
    await press(page, 'Keep this');
    await expect(page.locator('.missing', { hasText: 'It has to be that day or later' })).toBeVisible();
    await page.getByLabel('On which day?').fill(day(0));
    await press(page, 'Keep this');
    await heading(page, 'You can begin');
    await press(page, '2 of 10');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('a clinician today, and one in the next days', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await press(page, 'None of these');
    await press(page, 'None of these');
    await say(page, /^Do you have a fever/, 'Yes');
    await press(page, 'None of the others');
    await say(page, /^Does a sharp/, 'Yes');
    await press(page, 'None of the others');
    await expect(page.getByText('Please answer every question on this page.').first()).toBeVisible();
    await say(page, /one leg, or both/, 'One leg');
    await say(page, /^Is it mild/, 'Yes');
    await say(page, /clinician looked at it/, 'No');
    await press(page, 'None of the others');
    await press(page, 'None of these');
    await page.getByRole('radio', { name: '65 to 74' }).check();
    await press(page, 'No to the others');
    await say(page, /^When you bend/, 'Better');
    await say(page, /^When you stand or lean/, 'Worse');
    await press(page, 'No to the others');
    await press(page, 'None of these');
    await heading(page, 'Speak to somebody today');
    await expect(page.getByText(/fever, chills.*pain down a leg/)).toBeVisible();
    await expect(page.getByRole('button', { name: /of 10/ })).toHaveCount(0);
    await page.getByLabel('A clinician has looked at this.').check();
    await page.getByLabel('They told me that I can exercise.').check();
    await page.getByLabel('On which day?').fill(day(0));
    await press(page, 'Keep this');
    await heading(page, 'You can begin');
    await expect(page.getByText('Legs, looked at by a clinician')).toBeVisible();
    await expect(page.getByText('Worse standing or leaning back')).toBeVisible();
  });

  test('nobody under 18', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    for (let i = 0; i < 5; i += 1) await press(page, 'None of these');
    await page.getByRole('radio', { name: 'Under 18' }).check();
    await press(page, 'No to the others');
    for (const question of [/^When you bend/, /^When you stand or lean/]) await say(page, question, 'No change');
    await press(page, 'No to the others');
    await press(page, 'None of these');
    await heading(page, 'Not for you yet');
    await expect(page.getByText('made for adults')).toBeVisible();
    await expect(page.getByRole('button', { name: /of 10/ })).toHaveCount(0);
  });

  test('goes on where it was left, for half an hour, and back goes back one page', async ({ page, server }) => {
    await page.clock.install();
    await page.goto(toStart(server.url));
    await press(page, 'None of these');
    await press(page, 'None of these');
    await say(page, /^Are you losing weight/, 'Not sure');
    await press(page, 'None of the others');
    await heading(page, 'Your legs');
    await press(page, 'Back');
    await expect(page.getByRole('group', { name: /^Are you losing weight/ }).getByLabel('Not sure')).toBeChecked();
    await page.clock.fastForward('20:00');
    await page.reload();
    await expect(page.getByText('Page 4 of 8')).toBeVisible();
    await page.clock.fastForward('31:00');
    await page.reload();
    await expect(page.getByText('Page 1 of 8')).toBeVisible();
  });

  test('with the keyboard alone', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await heading(page, 'Bladder, bowel and feeling');
    const main = page.locator('.check-keys .button.main');
    const tabTo = async (target: typeof main): Promise<void> => {
      for (let i = 0; i < 80; i += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('The keyboard does not get there.');
    };
    const next = async (): Promise<void> => {
      await tabTo(main);
      await page.keyboard.press('Enter');
    };
    for (const name of ['Bladder, bowel and feeling', 'Sudden things', 'How well you are', 'Your legs', 'Your back']) {
      await heading(page, name);
      await next();
    }
    await heading(page, 'About you');
    await next();
    // What is missing gets the focus.
    await page.keyboard.press('ArrowDown');
    await next();
    await heading(page, 'Better and worse');
    for (const question of [/^When you bend/, /^When you stand or lean/]) {
      await tabTo(page.getByRole('group', { name: question }).getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    await next();
    await heading(page, 'Balance and joints');
    await next();
    await heading(page, 'You can begin');
    await tabTo(page.getByRole('button', { name: '2 of 10' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});

test.describe('how the back is now', () => {
  const number = (page: Page, pain: number) => page.getByRole('button', { name: `${pain} of 10, nothing new` });

  test('8 and more is a day of rest, unless it was the wrong number', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await number(page, 8).click();
    await heading(page, 'Rest today');
    await afresh(page, server.url, '#/check?then=beat');
    await heading(page, 'Rest today');
    await expect(page.getByRole('button', { name: /of 10/ })).toHaveCount(0);
    await press(page, 'I meant another number');
    await page.getByRole('button', { name: '3 of 10' }).click();
    await expect(page).toHaveURL(/#\/beat$/);
  });

  test('6 and 7 open what eases, and nothing else', async ({ page, server }) => {
    await page.goto(toStart(server.url));
    await number(page, 7).click();
    await heading(page, 'Gently today');
    await press(page, 'Start Home relief');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(page.getByText('Cat-cow').first()).toBeVisible();
  });
});

test('nothing new is one tap, and something new asks more', async ({ page, server }) => {
  await page.goto(toStart(server.url));
  await heading(page, 'Anything new or changed?');
  await page.getByLabel('Pain down a leg, or numbness').check();
  await press(page, 'Tell more about it');
  await expect(page.getByText('Page 1 of 8')).toBeVisible();
  await expect(page.getByText('Something changed')).toBeVisible();
  // Leaving opens nothing, and the answers decide.
  await afresh(page, server.url, '#/check?then=beat');
  await expect(page.getByText('Page 1 of 8')).toBeVisible();
  await answerNothing(page);
  await press(page, 'Yes, it is really so');
  await heading(page, 'You can begin');
});

test('the bladder, new, is an emergency at once', async ({ page, server }) => {
  await page.goto(toStart(server.url));
  await page.getByLabel('Bladder, bowel, or feeling between the legs').check();
  await press(page, 'Show me what to do');
  await heading(page, 'Stop here');
});

test('in the middle of a session an emergency ends it, for good', async ({ page, server }) => {
  await begin(page, server.url, 'cat_cow_alone');
  await page.waitForTimeout(1200);
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await heading(page, 'What feels wrong?');
  // Not back into the session by its address.
  await page.evaluate(() => {
    location.hash = '#/player';
  });
  await page.getByRole('button', { name: 'Go on' }).first().click();
  await heading(page, 'What feels wrong?');
  await say(page, /in your groin/, 'Yes');
  await say(page, /already checked/, 'No');
  await press(page, 'None of the others');
  await heading(page, 'Stop here');
  await afresh(page, server.url, '#/');
  await expect(page.getByText('You were in the middle')).toBeHidden();
  await afresh(page, server.url, '#/check?then=start:cat_cow_alone');
  await heading(page, 'Stop here');
});

test('nothing on the list: back into the session', async ({ page, server }) => {
  await begin(page, server.url, 'cat_cow_alone');
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await heading(page, 'What feels wrong?');
  await press(page, 'None of these');
  await page.getByRole('link', { name: 'Go back to the session' }).click();
  await page.getByRole('button', { name: 'Go on' }).first().click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('with no network, after a reload, it asks and it locks', async ({ page, server, context }) => {
  await page.goto(server.url);
  await readyOffline(page);
  await server.gone();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await say(page, /^Is a leg or foot suddenly weak/, 'Yes');
  await press(page, 'None of the others');
  await heading(page, 'Stop here');
  await page.reload();
  await heading(page, 'Stop here');
});

test('where storage was wiped, everything is asked again', async ({ page, server }) => {
  await page.goto(`${server.url}#/settings`);
  await page.getByRole('button', { name: /erase/i }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /erase/i }).click();
  await expect.poll(async () => (await keptCheck(page))?.askedAt ?? null).toBeNull();
  await page.goto(toStart(server.url));
  await expect(page.getByText('Page 1 of 8')).toBeVisible();
});

test('two tabs are one: an emergency here ends the session there', async ({ page, context, server }) => {
  await begin(page, server.url, 'cat_cow_alone');
  const other = await context.newPage();
  await other.goto(`${server.url}#/`);
  await other.getByRole('button', { name: 'Something feels wrong' }).click();
  await heading(other, 'What feels wrong?');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden();
  await say(other, /^Do you have chest pain/, 'Yes');
  await press(other, 'None of the others');
  await heading(other, 'Stop here');
  await expect(page).toHaveURL(/#\/finish/);
  await page.goto(toStart(server.url));
  await heading(page, 'Stop here');
});

test('a clock that is moved a year asks the whole check, in either direction', async ({ page, context, server }) => {
  const year = 365 * 86_400_000;
  await page.clock.setFixedTime(Date.now() + year);
  await page.goto(toStart(server.url));
  await expect(page.getByText('Page 1 of 8')).toBeVisible();
  await page.clock.setFixedTime(Date.now());
  await page.goto('about:blank');
  await keepCheck(context, server.url, checkOf({}, Date.now() + year));
  await page.goto(toStart(server.url));
  await expect(page.getByText('Page 1 of 8')).toBeVisible();
});

test('what was cleared can be unchanged since', async ({ page, context, server }) => {
  const check = checkOf({ S5: 'yes' }, Date.now() - 30 * 86_400_000);
  const lock = check.locks.S5!;
  const on = day(-29);
  const cleared = { ...check, locks: { S5: { ...lock, cleared: { on, at: Date.now() - 29 * 86_400_000 } } } };
  await keepCheck(context, server.url, cleared);
  await page.goto(toStart(server.url));
  await press(page, 'None of these');
  await press(page, 'None of these');
  await page
    .getByRole('group', { name: /^Are you losing weight/ })
    .getByLabel(/^Unchanged since/)
    .check();
  await press(page, 'None of the others');
  await press(page, 'None of these');
  await press(page, 'None of these');
  await page.getByRole('radio', { name: '18 to 64' }).check();
  await press(page, 'No to the others');
  for (const question of [/^When you bend/, /^When you stand or lean/]) await say(page, question, 'No change');
  await press(page, 'No to the others');
  await press(page, 'None of these');
  await heading(page, 'You can begin');
});

test('a routine says what was changed, and one that is empty offers another', async ({ page, context, server }) => {
  await keepCheck(context, server.url, checkOf({ P5c: 'yes', P1: 'worse', P2: 'worse' }));
  await page.goto(`${server.url}#/routines/home_relief`);
  await page.getByText(/^Made to suit you/).click();
  await expect(page.getByText('is left out.').first()).toBeVisible();
  await expect(page.getByText(/Because: .*the gentle set/).first()).toBeVisible();
  await page.goto(`${server.url}#/routines/knee_to_chest_alone`);
  await expect(page.getByText('Nothing of this routine suits you now.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: /^Look at/ }).click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

test.describe('looked at by axe', () => {
  test.use({ bypassCSP: true, checked: false });
  for (const theme of ['Light', 'Dark', 'Sun'])
    test(`nothing is found on any page of the check: ${theme}`, async ({ page, context, server }) => {
      test.setTimeout(150_000);
      await page.goto(`${server.url}#/settings`);
      await page.getByRole('radio', { name: theme, exact: true }).check();
      await expect(page.locator(`html[data-theme="${theme.toLowerCase()}"]`)).toHaveCount(1);
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        await page.screenshot({ path: `test-results/care-${theme}-${name}.png`, fullPage: true });
        found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
      };
      await page.goto(toStart(server.url));
      await heading(page, 'Bladder, bowel and feeling');
      await say(page, /^Do you have any trouble/, 'Yes');
      await look('bladder');
      await page
        .getByRole('group', { name: /^Do you have any trouble/ })
        .getByLabel('Yes')
        .uncheck();
      await press(page, 'None of these');
      await press(page, 'None of these');
      await press(page, 'None of these');
      await say(page, /^Does a sharp/, 'Yes');
      await press(page, 'None of the others');
      await look('legs');
      await say(page, /one leg, or both/, 'One leg');
      await say(page, /^Is it mild/, 'Yes');
      await say(page, /clinician looked at it/, 'Yes');
      await press(page, 'None of the others');
      await press(page, 'None of these');
      await look('you');
      await page.getByRole('radio', { name: '18 to 64' }).check();
      await press(page, 'No to the others');
      await look('moves');
      for (const question of [/^When you bend/, /^When you stand or lean/]) await say(page, question, 'Worse');
      await press(page, 'No to the others');
      await press(page, 'None of these');
      await heading(page, 'Let somebody look at it');
      await look('soon');
      await press(page, 'Show my answers');
      await look('answers');
      await press(page, 'Back to the card');
      await page.getByLabel('A clinician has looked at this.').check();
      await page.getByLabel('They told me that I can exercise.').check();
      await page.getByLabel('On which day?').fill(day(0));
      await press(page, 'Keep this');
      await heading(page, 'You can begin');
      await look('go');
      await page.goto(`${server.url}#/routines/home_relief`);
      await page.getByText(/^Made to suit you/).click();
      await look('routine');
      await page.goto('about:blank');
      await keepCheck(context, server.url, checkOf());
      await page.goto(toStart(server.url));
      await heading(page, 'Anything new or changed?');
      await look('quick');
      await page.getByRole('button', { name: 'Something feels wrong' }).count();
      await page.goto(`${server.url}#/check?then=/`);
      await heading(page, 'What feels wrong?');
      await look('wrong');
      await say(page, /^Do you have chest pain/, 'Yes');
      await press(page, 'None of the others');
      await heading(page, 'Stop here');
      await look('emergency');
      await press(page, 'Answer the questions again');
      await noToTheRest(page);
      await heading(page, 'Last time it was different');
      await look('confirm');
      await press(page, 'Yes, it is really so');
      await look('clearance');
      expect(found).toEqual([]);
    });
});
