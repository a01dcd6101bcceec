import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, findChromium, type TestGraph } from '@voucher-graph/testing';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

// A reader's visit to the page at `/`: a real browser, cut off from all but this machine, and the seeded graph.

let graph: TestGraph;
let browser: Browser;
let context: BrowserContext;
let origins: Set<string>;
let complaints: string[];

beforeAll(async () => {
  graph = await createTestGraph('embedded', { page: true });
  const { executablePath, args } = await findChromium();
  browser = await chromium.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

afterEach(async () => {
  await context.close();
  expect([...origins]).toEqual([graph.url]);
  expect(complaints).toEqual([]);
});

test('a reader opens the page and runs the flagship, which answers what the database holds', async () => {
  const page = await open({ width: 2200, height: 7000 }); // all of the answer is drawn, and no line is wrapped
  const { creditCode, name, fund, provider, dataset } = await findFlagship();
  expect(await selectedTab(page)).toContain('CompanyUnified');

  const [byPage] = await Promise.all([answer(page), button(page, 'One company, whole').click()]);
  await see(page, `"name": "${name}"`);
  const [byGraphiql] = await Promise.all([answer(page), play(page).click()]);

  expect(byPage.errors).toBeUndefined();
  expect(byGraphiql).toEqual(byPage);
  expect(name).toMatch(/\p{Script=Han}/u);
  await see(page, `"creditCode": ${JSON.stringify(creditCode)}`);
  await see(page, `"name": "${name}"`);
  await see(page, `"code": "${fund}"`);
  await see(page, `"name": "${provider}"`);
  await see(page, `"title": "${dataset}"`);
  expect(await page.evaluate(`document.fonts.check("13px 'Noto Sans SC Variable'", '券')`)).toBe(true);
  expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringMatching(/graphql-worker/));
});

test('every other example answers without errors, in a tab of its own', async () => {
  const page = await open();

  for (const [name, tab, seen] of [
    ['Follow the money', 'FundTrace', '"code": "shanghai-data-2025"'],
    ['What the rules really say', 'ProgramCatalog', '"settlementMode":'],
    ['Are the GPUs in use?', 'ProviderUtilization', '"computeProvider": {'],
    ['Catalogs', 'Companies', '"totalCount": 300'],
  ] as const) {
    const [{ errors }] = await Promise.all([answer(page), button(page, name).click()]);

    expect({ name, errors }).toEqual({ name, errors: undefined });
    await see(page, seen);
    expect(await selectedTab(page)).toContain(tab);
  }

  for (const operation of ['Companies', 'Offers', 'Datasets']) {
    await play(page).click();
    const choice = page.getByRole('menuitem', { name: operation });
    const [{ data, errors }] = await Promise.all([answer(page), choice.click()]);

    expect(errors).toBeUndefined();
    expect(data[operation.toLowerCase()].totalCount).toBeGreaterThan(0);
  }
});

test('the documentation says what a type and its fields mean', async () => {
  const page = await open();
  const docs = page.locator('.graphiql-doc-explorer');

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await docs.getByRole('link', { name: 'Company', exact: true }).click();

  await docs.getByText('The unified social credit code').waitFor();
});

test('what a reader typed stays: beside the example that a button opens, and after a reload', async () => {
  const page = await open();
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# mine ');
  // GraphiQL keeps the query and the tabs by two timers: a reload between them would make the query a tab of its own.
  const isKept = `['# mine ', '"query":"# mine '].every((kept) => Object.values(localStorage).some((value) => value.includes(kept)))`;
  while (!(await page.evaluate(isKept))) await sleep(50); // the page's Content-Security-Policy forbids waitForFunction

  await page.reload();
  const mine = page.locator('.graphiql-query-editor .view-line', { hasText: '# mine' });
  await mine.waitFor();
  await Promise.all([answer(page), button(page, 'One company, whole').click()]);
  await mine.waitFor({ state: 'detached' });

  expect(await page.getByRole('tab').count()).toBe(6);
});

test('a phone shows the query above its answer, nothing sideways, and nothing below', async () => {
  const page = await open({ width: 390, height: 844 });

  const query = (await page.locator('.graphiql-query-editor').boundingBox())!;
  const shown = (await page.locator('.graphiql-response').boundingBox())!;
  const explorer = (await page.locator('#explorer').boundingBox())!;

  expect(shown.y).toBeGreaterThan(query.y + query.height - 1);
  expect(shown.width).toBeGreaterThan(340);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(explorer.y + explorer.height + 1);
});

/** A first visit; all that the page asks of the network and says to the console is kept for the end of the test. */
async function open(viewport = { width: 1440, height: 900 }): Promise<Page> {
  context = await browser.newContext({ viewport });
  origins = new Set();
  complaints = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(graph.url);
  await page.locator('button[data-example]:enabled').first().waitFor();
  return page;
}

function button(page: Page, name: string) {
  return page.locator('button[data-example]', { hasText: name });
}

/** GraphiQL's own. */
function play(page: Page) {
  return page.getByRole('button', { name: /^Execute query/ });
}

async function selectedTab(page: Page): Promise<string | null> {
  return page.getByRole('tab', { selected: true }).textContent();
}

/** The next answer that the graph gives to the page, other than the schema's introspection. */
async function answer(page: Page): Promise<{ readonly data: any; readonly errors?: unknown }> {
  const response = await page.waitForResponse(
    (each) => each.url() === `${graph.url}/graphql` && !each.request().postData()?.includes('IntrospectionQuery'),
  );
  return response.json();
}

async function see(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-response .view-line', { hasText: text }).first().waitFor();
}

/** What the flagship must show, as the four databases hold it. */
async function findFlagship() {
  const [example] = await graph.examples();
  const { creditCode, fund } = example!.variables;
  const { companies, compute, datasets, programs } = graph.databases;
  const [company] = await companies.query<{ id: string; name: string }>(
    'SELECT id, name FROM companies.company WHERE credit_code = $1',
    [creditCode],
  );
  const of = [company!.id];
  const [voucher] = await programs.query<{ fund: string }>(
    'SELECT fund.code AS fund FROM programs.voucher JOIN programs.fund ON fund.id = fund_id WHERE company_id = $1 LIMIT 1',
    of,
  );
  const [rental] = await compute.query<{ provider: string }>(
    `SELECT provider.name AS provider FROM compute.rental
       JOIN compute.compute_provider provider ON provider.id = rental.provider_id
      WHERE rental.company_id = $1 LIMIT 1`,
    of,
  );
  const [license] = await datasets.query<{ title: string }>(
    `SELECT dataset.title FROM datasets.license JOIN datasets.dataset ON dataset.id = dataset_id
       JOIN datasets.license_voucher paid ON paid.license_id = license.id
      WHERE license.company_id = $1 AND paid.fund_code = $2 LIMIT 1`,
    [...of, fund],
  );
  return {
    creditCode,
    name: company!.name,
    fund: voucher!.fund,
    provider: rental!.provider,
    dataset: license!.title,
  };
}
