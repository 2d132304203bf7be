import { chromium } from '@playwright/test';
import type { VoiceManifest } from '../../src/sound/voice-manifest.ts';
import { begin, expect, readyOffline, test } from './app-test.ts';
import { serveApp } from './server.ts';

test('a first visit shows the three doors and asks nobody else for anything', async ({ page, server }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(server.url);
  for (const door of ['Loosen my back', 'Walk', 'It is tightening now'])
    await expect(page.getByRole('navigation', { name: /back today/ }).getByText(door, { exact: true })).toBeVisible();
  await expect(page.getByText(/Ready offline/)).toBeVisible({ timeout: 20_000 });
  expect(elsewhere).toEqual([]);
});

test('works with the server gone and the network off, sessions included', async ({ page, context, server }) => {
  await page.goto(server.url);
  await readyOffline(page);
  await server.gone();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
  await page.goto(`${server.url}#/settings`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await begin(page, server.url, 'home_relief');
  await expect(page.getByText('Cat-cow').first()).toBeVisible();
  await server.back();
});

test('what the first doors need is fetched first, and "ready offline" is said only when every word is kept too', async ({
  page,
  server,
}) => {
  // The one after those: it keeps the copy from being complete.
  const letGo = server.hold('voice/walk.mp3');
  const asked = (): string[] => server.requests.map((one) => one.slice(1).replace(/\?.*/, ''));
  await page.goto(server.url);
  await expect.poll(asked, { timeout: 30_000 }).toContain('voice/walk.mp3');
  const worker = await (await page.request.get(`${server.url}service-worker.js`)).text();
  const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url as string);
  const { first, packs } = (await (await page.request.get(`${server.url}voice/manifest.json`)).json()) as VoiceManifest;
  const order = [...new Set(asked())];
  const voice = order.filter((one) => one.startsWith('voice/'));
  const app = kept.filter((one) => !one.startsWith('voice/'));
  expect(app.length).toBeGreaterThan(30);
  for (const file of app) expect(order.indexOf(file), file).toBeLessThan(order.indexOf('voice/manifest.json'));
  for (const file of app) expect(order, 'all of the app is asked for').toContain(file);
  expect(voice.slice(0, first.length + 1)).toEqual([
    'voice/manifest.json',
    ...first.map((pack) => `voice/${pack}.mp3`),
  ]);

  // Time enough to be called ready too early.
  await page.waitForTimeout(1500);
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
  await expect(page.getByText(/Ready offline/)).toBeHidden();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  letGo();
  await expect(page.getByText(/Ready offline/)).toBeVisible({ timeout: 20_000 });
  const cached = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.includes('precache'));
    return (await (await caches.open(name as string)).keys()).map(({ url }) => new URL(url).pathname.slice(1));
  });
  for (const pack of Object.keys(packs)) expect(cached).toContain(`voice/${pack}.mp3`);
});

test('an offline copy that could not be completed is not called ready, and is completed on a later visit', async ({
  page,
  server,
  complaints,
}) => {
  server.answer('voice/shared.mp3', { status: 503 });
  await page.goto(server.url);
  await expect.poll(() => server.requests.filter((one) => one.endsWith('voice/shared.mp3')).length).toBe(1);
  await page.waitForTimeout(1000);
  await expect(page.getByText(/Ready offline/)).toBeHidden();
  server.answer('voice/shared.mp3', null);
  await page.reload();
  await expect(page.getByText(/Ready offline/)).toBeVisible({ timeout: 20_000 });
  // The browser tells of the answer; the app itself has nothing to complain of.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/503/.test(one)));
});

test('opens a deep link on a first visit, from a sub-path', async ({ page }) => {
  const server = await serveApp('/some/where/');
  await page.goto(`${server.url}#/routines/hips`);
  await expect(page.getByRole('heading', { name: 'Hips' })).toBeVisible();
  await readyOffline(page);
  expect(server.requests.every((path) => path.startsWith('/some/where/'))).toBe(true);
  await server.gone();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hips' })).toBeVisible();
  await server.back();
  await server.close();
});

test('the back button goes back, and an unknown address says so', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Routines' }).first().click();
  await page.getByRole('link', { name: 'Hips' }).first().click();
  await expect(page.getByRole('heading', { name: 'Hips', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Routines', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'How is your back today?' })).toBeVisible();
  await page.goto(`${server.url}#/nowhere`);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('browsers find nothing against installing it', async ({ server }, { project }) => {
  const { executablePath, args } = project.use.launchOptions ?? {};
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath ? { executablePath } : {}),
    args: args ?? [],
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await readyOffline(page);
  const cdp = await context.newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors, data } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest.shortcuts.map(({ name }: { name: string }) => name)).toEqual([
    'Loosen my back',
    'Walk',
    'It is tightening now',
  ]);
  for (const { src } of [...manifest.icons, ...manifest.screenshots])
    expect((await page.request.get(new URL(src, server.url).href)).status(), src).toBe(200);
  await context.close();
});
