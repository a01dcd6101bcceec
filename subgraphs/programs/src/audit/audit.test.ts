import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditSample, ruleTermsFromJson, type RuleTermsJson } from '@voucher-graph/rules';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, silentLog, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// What the seed's programs paid is audited; each test has a program of its own, as a day is drawn from once.

let graph: TestGraph;
let paying: Paying[];

type Paying = { readonly code: string; readonly cityCode: string; readonly payments: number };

beforeAll(async () => {
  graph = await createTestGraph();
  paying = [
    ...(await graph.databases.programs.query<Paying>(
      `SELECT program.code, city.code AS "cityCode", count(*)::int AS payments
         FROM programs.program program JOIN programs.city city ON city.id = program.city_id
         JOIN programs.voucher voucher ON voucher.program_id = program.id
         JOIN ledger.operation_view paid ON paid.voucher_id = voucher.id AND paid.kind = 'settle'
        WHERE NOT EXISTS (SELECT FROM programs.audit WHERE program_id = program.id)
        GROUP BY 1, 2 HAVING count(*) >= 4 ORDER BY 3, 1`,
    )),
  ];
});
afterAll(async () => {
  const broken = await findViolations(adminUrls(graph.databaseUrl));
  await graph.close();
  expect(broken).toEqual([]);
});

/** The next program of which nobody drew. */
function next(): Paying & { readonly days: { programCode: string; from: string; to: string } } {
  const program = paying.pop()!;
  return { ...program, days: { programCode: program.code, from: '2020-01-01', to: '2026-11-20' } };
}

const auditor: Viewer = { subject: 'an auditor', scopes: ['auditor'] };
const another: Viewer = { ...auditor, subject: 'another auditor' };
const treasurerOf = (cityCode: string): Viewer => ({
  subject: 'a treasurer',
  scopes: ['city.officer', 'city.treasurer'],
  cityCode,
});

async function execute(viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>>): Promise<any> {
  const subgraph = embedSubgraph(subgraphs.programs, graph.databases.programs, silentLog);
  const { data, errors } = await subgraph.execute({ query, variables, viewer });
  return errors
    ? {
        errors: errors.map(({ extensions, message }) => (extensions?.['code'] === 'FORBIDDEN' ? 'FORBIDDEN' : message)),
      }
    : data;
}
const finding = `finding { id kind atStake { amount } reason evidenceHash actor verdict { confirmed actor reason }
  clawbacks { id } }`;
const audit = `audit { id seed sampleBasisPoints ruleVersion population from to actor program { code }
  cases(first: 100) { totalCount edges { node { id picked status amount { amount } payeeId voucher { id } claim { id } findings { id } } } } }`;
const done: Readonly<Record<string, string>> = {
  drawAudit: audit,
  recordFinding: finding,
  judgeFinding: finding,
  clawBack: 'clawback { id amount { amount } finding { id kind } }',
};
async function command(viewer: Viewer, name: string, input: object): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const data = await execute(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { ${done[name]} } ... on ${type}Refusal { code message } } }`,
    { input: { idempotencyKey: uuidv7(), ...input } },
  );
  return data[name] ?? data;
}
const answersOf = (answers: readonly any[]) => new Set(answers.map((answer) => JSON.stringify(answer))).size;
const codes = (answers: readonly any[]) => answers.map(({ code }) => code ?? 'DONE').sort();

test('a sample is drawn once, however often it is sent, and anyone draws it again from what is recorded', async () => {
  const { days, code } = next();
  const input = { ...days, idempotencyKey: uuidv7() };

  const answers = await Promise.all([1, 2, 3].map(() => command(auditor, 'drawAudit', input)));

  expect(answers[0]).toHaveProperty('audit');
  expect(answersOf(answers)).toBe(1);
  const drawn = answers[0].audit;
  expect(drawn).toMatchObject({
    seed: expect.stringMatching(/^[0-9a-f]{32}$/),
    actor: 'an auditor',
    program: { code },
  });
  const [rule] = await graph.databases.programs.query<{ terms: RuleTermsJson }>(
    `SELECT rule.terms FROM programs.rule_version rule JOIN programs.program program ON program.id = rule.program_id
      WHERE program.code = $1 AND rule.version = $2`,
    [code, drawn.ruleVersion],
  );
  const cases = drawn.cases.edges.map(({ node }: any) => node);
  const flagged = new Set(cases.filter(({ picked }: any) => picked === 'FLAGGED').map(({ id }: any) => id));
  const population = drawn.population.map((id: string) => ({ id, flagged: flagged.has(id) }));
  const again = auditSample(ruleTermsFromJson(rule!.terms), population, drawn.seed);
  expect(cases.map(({ id }: any) => id)).toEqual([...again.flagged, ...again.drawn].sort());
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.length).toBeLessThan(population.length);
  for (const each of cases)
    expect(each).toMatchObject({ status: 'OPEN', voucher: { id: expect.any(String) }, claim: null });
  expect(await command(auditor, 'drawAudit', { ...input, to: '2026-11-19' })).toMatchObject({ code: 'KEY_REUSED' });
});

test('of rivals who draw from the same days one does, and the others are told of that audit', async () => {
  const { days, cityCode } = next();

  const answers = await Promise.all(
    [auditor, another, treasurerOf(cityCode)].map((who) => command(who, 'drawAudit', days)),
  );

  expect(codes(answers)).toEqual(['DONE', 'PERIOD_DRAWN', 'PERIOD_DRAWN']);
  const { id } = answers.find(({ code }) => code === undefined).audit;
  expect(answers.find(({ code }) => code !== undefined).message).toContain(id);
  expect(await command(auditor, 'drawAudit', { ...days, from: '2019-01-01', to: '2019-12-31' })).toMatchObject({
    code: 'NOTHING_PAID',
  });
});

test('what cannot be drawn is refused, and an audit is none of another city’s', async () => {
  const { days, cityCode } = next();
  for (const [wrong, code] of [
    [{ from: '2026-11-20', to: '2026-11-19' }, 'DATES_OUT_OF_ORDER'],
    [{ to: '2099-01-01' }, 'PERIOD_NOT_OVER'],
    [{ programCode: 'no-such-program' }, 'PROGRAM_NOT_FOUND'],
  ] as const)
    expect(await command(auditor, 'drawAudit', { ...days, ...wrong })).toEqual({
      code,
      message: expect.stringMatching(/.{20}/),
    });
  expect(await command(treasurerOf('650000'), 'drawAudit', days)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
  const approver: Viewer = { ...treasurerOf(cityCode), scopes: ['city.officer', 'city.approver'] };
  expect(await command(approver, 'drawAudit', days)).toEqual({ errors: ['FORBIDDEN'] });

  const { id } = (await command(auditor, 'drawAudit', days)).audit;
  const [fund] = await graph.databases.programs.query<{ code: string }>(
    'SELECT fund.code FROM programs.fund fund JOIN programs.program program ON program.fund_id = fund.id WHERE program.code = $1',
    [days.programCode],
  );
  const query = `query ($fund: String!, $code: String!) { fund(code: $fund) {
    audits(filter: { programCode: { eq: $code } }) { totalCount edges { node { id } } } } }`;
  const seen = (viewer: Viewer) => execute(viewer, query, { fund: fund!.code, code: days.programCode });
  expect(await seen(approver)).toEqual({ fund: { audits: { totalCount: 1, edges: [{ node: { id } }] } } });
  expect(await seen(auditor)).toEqual(await seen(approver));
  expect(await seen(treasurerOf('650000'))).toEqual({ errors: ['FORBIDDEN'] });
  expect(await execute(approver, 'query ($id: ID!) { audit(id: $id) { id } }', { id })).toEqual({
    errors: ['FORBIDDEN'],
  });
});

const why = { reason: 'Nobody used what was rented.', evidenceHash: 'AB'.repeat(32) };
const yuan = (amount: string) => ({ amount: { amount } });

test('a finding is recorded by one and judged by another, each once; the case stands where they lead', async () => {
  const { days, cityCode } = next();
  const { id: auditId, cases } = (await command(auditor, 'drawAudit', days)).audit;
  const [{ node: audited }] = cases.edges;
  const found = { caseId: audited.id, kind: 'NOT_USED', atStake: { amount: audited.amount.amount }, ...why };
  const input = { ...found, idempotencyKey: uuidv7() };
  const recorded = await Promise.all([1, 2, 3].map(() => command(auditor, 'recordFinding', input)));
  const statusNow = async () => {
    const { audit: now } = await execute(auditor, `query ($id: ID!) { ${audit.replace('audit', 'audit(id: $id)')} }`, {
      id: auditId,
    });
    return now.cases.edges.find(({ node }: any) => node.id === audited.id).node.status;
  };

  expect(answersOf(recorded)).toBe(1);
  expect(recorded[0].finding).toMatchObject({
    kind: 'NOT_USED',
    actor: 'an auditor',
    evidenceHash: 'ab'.repeat(32),
    verdict: null,
  });
  expect(await statusNow()).toBe('FOUND');
  expect(await command(auditor, 'recordFinding', { ...input, kind: 'SPLIT' })).toMatchObject({ code: 'KEY_REUSED' });
  for (const [wrong, code] of [
    [{ reason: ' ' }, 'REASON_MISSING'],
    [{ evidenceHash: 'no hash' }, 'EVIDENCE_INVALID'],
    [{ atStake: { amount: '0.00' } }, 'AMOUNT_INVALID'],
    [{ atStake: null }, 'AMOUNT_INVALID'],
    [{ kind: 'IN_ORDER' }, 'AMOUNT_INVALID'],
    [{ atStake: { amount: '99999999.00' } }, 'AT_STAKE_TOO_HIGH'],
    [{ caseId: uuidv7() }, 'CASE_NOT_FOUND'],
  ] as const)
    expect(await command(auditor, 'recordFinding', { ...found, ...wrong })).toMatchObject({ code });
  expect(await command(treasurerOf('650000'), 'recordFinding', found)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  const payer: Viewer = { ...auditor, subject: 'seed' }; // who booked the seed's payments
  expect(await command(payer, 'recordFinding', found)).toMatchObject({ code: 'SAME_PERSON' });

  const { id: findingId } = recorded[0].finding;
  const judge = { findingId, confirmed: true, reason: 'The meter says so.' };
  expect(await command(auditor, 'judgeFinding', judge)).toMatchObject({ code: 'SAME_PERSON' });
  expect(await command(payer, 'judgeFinding', judge)).toMatchObject({ code: 'SAME_PERSON' });
  expect(await command(another, 'judgeFinding', { ...judge, reason: '' })).toMatchObject({ code: 'REASON_MISSING' });
  for (const nothing of [
    command(another, 'judgeFinding', { ...judge, findingId: uuidv7() }),
    command(treasurerOf('650000'), 'judgeFinding', judge),
  ])
    expect(await nothing).toMatchObject({ code: 'FINDING_NOT_FOUND' });
  const key = { idempotencyKey: uuidv7() };
  const rivals = await Promise.all([
    ...[1, 2, 3].map(() => command(another, 'judgeFinding', { ...judge, ...key })),
    command(treasurerOf(cityCode), 'judgeFinding', { ...judge, confirmed: false }),
  ]);
  expect(answersOf(rivals.slice(0, 3))).toBe(1);
  expect(await statusNow()).toBe(rivals[3].code ? 'IRREGULAR' : 'OPEN');
  expect(codes([rivals[0], rivals[3]])).toEqual(['DONE', 'FINDING_JUDGED']);
  expect(await command(another, 'judgeFinding', { ...judge, ...key, confirmed: false })).toMatchObject({
    code: 'KEY_REUSED',
  });
});

test('a finding leads to a clawback when it is confirmed, of that payment, and of no more than it has at stake', async () => {
  const { days } = next();
  const { cases } = (await command(auditor, 'drawAudit', days)).audit;
  const [{ node: audited }] = cases.edges;
  const { voucher, payeeId, id: caseId } = audited;
  const record = async (kind: string, atStake: string | null) =>
    (await command(auditor, 'recordFinding', { caseId, kind, atStake: atStake && { amount: atStake }, ...why })).finding
      .id;
  const findingId = await record('NOT_USED', '10.00');
  const asked = { voucherId: voucher.id, payeeId, cause: 'AUDIT', ...why, findingId, ...yuan('6.00') };
  const judge = (id: string, confirmed: boolean) =>
    command(another, 'judgeFinding', { findingId: id, confirmed, reason: 'Seen.' });

  expect(await command(another, 'clawBack', asked)).toMatchObject({ code: 'FINDING_NOT_CONFIRMED' });
  await judge(findingId, true);
  expect(await command(another, 'clawBack', { ...asked, ...yuan('10.01') })).toEqual({
    code: 'MORE_THAN_AT_STAKE',
    message: expect.stringContaining('10.00'),
  });
  const rivals = await Promise.all([another, auditor].map((who) => command(who, 'clawBack', asked)));
  expect(codes(rivals)).toEqual(['DONE', 'MORE_THAN_AT_STAKE']);
  const { clawback } = rivals.find(({ code }) => code === undefined);
  expect(clawback.finding).toEqual({ id: findingId, kind: 'NOT_USED' });

  const dismissed = await record('OTHER', '1.00');
  await judge(dismissed, false);
  for (const [change, code] of [
    [{ findingId: dismissed, ...yuan('1.00') }, 'FINDING_NOT_CONFIRMED'],
    [{ findingId: uuidv7() }, 'FINDING_NOT_FOUND'],
  ] as const)
    expect(await command(another, 'clawBack', { ...asked, ...change })).toMatchObject({ code });
  const inOrder = await record('IN_ORDER', null);
  const { finding: cleared } = await judge(inOrder, true);
  expect(cleared).toMatchObject({
    kind: 'IN_ORDER',
    atStake: null,
    verdict: { confirmed: true, actor: 'another auditor' },
  });
});
