import { expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

test('finds a browser that shows a page', async () => {
  const { executablePath, args } = await findChromium();

  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.setContent('<title>算力券</title>');
  const title = await page.title();
  await browser.close();

  expect(title).toBe('算力券');
});

test('does not guess when CHROMIUM_PATH names something that does not run', async () => {
  const found = findChromium({ ...settings, chromiumPath: '/no/such/browser' });

  await expect(found).rejects.toThrow('CHROMIUM_PATH names /no/such/browser, which does not run');
});

const settings = { databaseUrl: undefined, clusterAddress: undefined, run: undefined };
