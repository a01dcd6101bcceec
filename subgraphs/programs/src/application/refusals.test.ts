import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nothingKnown, ruleTermsToJson, type RuleTerms } from '@voucher-graph/rules';
import { subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, silentLog, uuidv7, type Database, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { programs } from '../subgraph.ts';
import { aCity, aFund, aProgram, aVoucher, move } from '../testing/build-rows.ts';
import { aPurchase, openMarket, rateOf, type Market, type Parties } from '../testing/sell.ts';

// Refusals that no seeded program leads to: each with the program that does.

let graph: TestGraph;
let database: Database;
let market: Market;

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  market = await openMarket(graph.databases, subgraphs.companies);
});
afterAll(() => graph.close());

/** A program that takes applications at any time, and pays half. */
async function anOpenProgram(terms: Partial<RuleTerms> = {}, { hasBook = true } = {}) {
  const city = await aCity(database);
  const { id: fundId } = await aFund(database, { cityId: city.id, appropriation: hasBook ? 1_000_000_00n : null });
  const program = await aProgram(database, {
    cityId: city.id,
    fundId,
    intakeOpensAt: new Date('2026-01-01'),
    rules: [open(terms)],
  });
  return { program, programCode: program.code, cityCode: city.code };
}

/** A version that pays half to everybody, save for what a test says about it. */
function open(terms: Partial<RuleTerms> = {}) {
  const known = {
    ...nothingKnown,
    spendableOn: ['COMPUTE'],
    openToOutsiders: true,
    rateTiers: [rateOf(5000)],
  } as const;
  return { terms: ruleTermsToJson({ ...known, ...terms }) };
}

const officer = (role: 'desk' | 'reviewer' | 'approver', cityCode: string): Viewer => ({
  subject: `a ${role}`,
  scopes: ['city.officer', `city.${role}`],
  cityCode,
});

async function send(viewer: Viewer, name: string, input: object) {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
  const done = { listSeller: 'program { code }', clawBack: 'clawback { id }' }[name] ?? 'application { id status }';
  const { data, errors } = await embedSubgraph(programs, database, silentLog, market.peers).execute({
    query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { ${done} } ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  expect(errors).toBeUndefined();
  return (data as Readonly<Record<string, { readonly code?: string; readonly application?: { readonly id: string } }>>)[
    name
  ];
}

/** Applies for what costs CN¥1,000, of which the rule gives half. */
function apply(who: Parties, programCode: string, more: object = {}) {
  const { purchaseId, payeeId, companyId, ...purchase } = aPurchase(who, '1000.00');
  expect([purchaseId, payeeId]).toHaveLength(2); // those are no applicant's to say
  const member: Viewer = { subject: 'a member', scopes: ['company.member'], companyId };
  return send(member, 'submitApplication', { companyId, programCode, purchase, ...more });
}

test('where no voucher is issued, none is applied for: NO_VOUCHER_ISSUED', async () => {
  const { programCode } = await anOpenProgram({ issueMode: 'NONE' });

  expect(await apply(market.parties(), programCode)).toMatchObject({ code: 'NO_VOUCHER_ISSUED' });
});

test('where no book is open, nothing can be granted: FUND_UNKNOWN', async () => {
  const { programCode } = await anOpenProgram({}, { hasBook: false });

  expect(await apply(market.parties(), programCode)).toMatchObject({ code: 'FUND_UNKNOWN' });
});

test('of two who want the last place at once, one is told that intake is full: INTAKE_FULL, and may stand in line', async () => {
  const { programCode } = await anOpenProgram({ intakeTerms: { mode: 'ROLLING', closesAtApplications: 1 } });
  const [one, other] = [market.parties(), market.parties()];

  const answers = await Promise.all([one, other].map((who) => apply(who, programCode)));

  expect(answers.filter((answer) => answer?.code === 'INTAKE_FULL')).toHaveLength(1);
  const loser = answers[0]?.code === undefined ? other : one;
  expect(await apply(loser, programCode, { waitIfFull: true })).toMatchObject({
    application: { status: 'WAITLISTED' },
  });
});

test('whom a clawback bars may not apply at the city’s programs until that day: BARRED, others and elsewhere may', async () => {
  const clawback = { triggers: ['FRAUD'], barredYears: 2 };
  const { program, programCode, cityCode } = await anOpenProgram({ clawback });
  const barred = market.parties();
  const voucher = await aVoucher(database, program, { companyId: barred.companyId });
  const payeeId = await pay(voucher.id, voucher.fundId);
  const clawBack = (cause: string) =>
    send({ subject: 'an auditor', scopes: ['auditor'] }, 'clawBack', {
      voucherId: voucher.id,
      payeeId,
      amount: { amount: '1.00' },
      cause,
      reason: 'It was never used.',
      evidenceHash: 'ab'.repeat(32),
    });
  await clawBack('ERROR');
  expect(await apply(barred, programCode, { requested: { amount: '1.00' } })).toHaveProperty('application');
  await clawBack('FRAUD');

  const answer = await apply(barred, programCode, { requested: { amount: '2.00' } });

  const [{ day }] = (await database.query<{ day: string }>(
    `SELECT ((now() AT TIME ZONE 'Asia/Shanghai')::date + interval '2 years')::date::text AS day`,
  )) as readonly [{ readonly day: string }];
  expect(answer).toEqual({ code: 'BARRED', message: expect.stringContaining(day) });
  expect(await apply(market.parties(), programCode)).toHaveProperty('application');
  const sister = await aProgram(database, { ...program, id: uuidv7(), code: `${programCode}-b`, rules: [open()] });
  expect(await apply(barred, sister.code)).toMatchObject({ code: 'BARRED' });
  const elsewhere = await anOpenProgram();
  expect(elsewhere.cityCode).not.toBe(cityCode);
  expect(await apply(barred, elsewhere.programCode)).toHaveProperty('application');
});

test('no more is approved than was requested: AMOUNT_TOO_HIGH', async () => {
  const { applicationId, cityCode } = await aRecommendedOne();
  const approve = (amount: string) =>
    send(officer('approver', cityCode), 'approveApplication', { applicationId, amount: { amount } });

  expect(await approve('400.01')).toMatchObject({ code: 'AMOUNT_TOO_HIGH' });
  expect(await approve('400.00')).toMatchObject({ application: { status: 'APPROVED' } });
});

test('a seller is listed once for a day: PERIOD_OVERLAPS, of two at once too', async () => {
  const { programCode, cityCode } = await anOpenProgram();
  const { sellerCreditCode } = market.parties();
  const list = (from: string, to: string) =>
    send(officer('approver', cityCode), 'listSeller', { programCode, sellerCreditCode, from, to });

  const answers = await Promise.all([1, 2].map(() => list('2026-01-01', '2026-06-30')));

  expect(answers.filter((answer) => answer?.code === 'PERIOD_OVERLAPS')).toHaveLength(1);
  expect(await list('2026-06-30', '2026-12-31')).toMatchObject({ code: 'PERIOD_OVERLAPS' });
  expect(await list('2026-07-01', '2026-12-31')).toEqual({ program: { code: programCode } });
});

test('nobody asks back what they decided to grant, whatever else they are: SAME_PERSON', async () => {
  const { applicationId, cityCode } = await aRecommendedOne();
  await send(officer('approver', cityCode), 'approveApplication', { applicationId, amount: { amount: '400.00' } });
  const [granted] = await database.query<{ voucherId: string; fundId: string }>(
    `SELECT voucher.id AS "voucherId", fund_id AS "fundId" FROM programs.application application
       JOIN programs.voucher voucher ON voucher.id = voucher_id WHERE application.id = $1`,
    [applicationId],
  );
  const { voucherId, fundId } = granted!;
  const payeeId = await pay(voucherId, fundId);
  const clawBack = (who: Viewer) =>
    send({ ...who, scopes: ['auditor'] }, 'clawBack', {
      voucherId,
      payeeId,
      amount: { amount: '1.00' },
      cause: 'ERROR',
      reason: 'It was never used.',
      evidenceHash: 'ab'.repeat(32),
    });

  for (const role of ['desk', 'reviewer', 'approver'] as const)
    expect(await clawBack(officer(role, cityCode))).toMatchObject({ code: 'SAME_PERSON' });
  expect(await clawBack({ subject: 'an auditor', scopes: [] })).not.toHaveProperty('code');
});

/** An application for CN¥400 that desk and reviewer have passed. */
async function aRecommendedOne() {
  const { programCode, cityCode } = await anOpenProgram();
  const submitted = await apply(market.parties(), programCode, { requested: { amount: '400.00' } });
  const applicationId = submitted?.application?.id;
  await send(officer('desk', cityCode), 'checkApplication', { applicationId, verdict: 'PASSED' });
  await send(officer('reviewer', cityCode), 'reviewApplication', { applicationId, score: 90, comment: 'Fine.' });
  return { applicationId, cityCode };
}

/** A voucher pays five yuan to somebody, who is answered. */
async function pay(voucherId: string, fundId: string): Promise<string> {
  const paid = { voucherId, payeeId: uuidv7(), amount: 5_00n };
  const holdId = await move(database, fundId, { ...paid, kind: 'hold', expiresInMs: 60_000 });
  await move(database, fundId, { kind: 'capture', holdId, amount: 5_00n });
  await move(database, fundId, { ...paid, kind: 'settle' });
  return paid.payeeId;
}
