import { chromium } from '@playwright/test';
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
  expect(manifest.shortcuts.map(({ name }: { name: string }) => name)).toEqual(['Loosen my back', 'Walk']);
  for (const { src } of [...manifest.icons, ...manifest.screenshots])
    expect((await page.request.get(new URL(src, server.url).href)).status(), src).toBe(200);
  await context.close();
});
