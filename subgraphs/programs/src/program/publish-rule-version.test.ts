import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ruleTermsFromJson, type RuleTerms, type RuleTermsJson } from '@voucher-graph/rules';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, formatFen, silentLog, uuidv7, type Database, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { programs } from '../subgraph.ts';
import { aSource, aVoucher } from '../testing/build-rows.ts';
import { aPayingProgram, aPurchase, openMarket, type Market } from '../testing/sell.ts';

let graph: TestGraph;
let database: Database;
let market: Market;
let today: string;

beforeAll(async () => {
  graph = await createTestGraph();
  database = graph.databases.programs;
  market = await openMarket(graph.databases, subgraphs.companies);
  const [row] = await database.query<{ day: string }>(`SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS day`);
  today = row!.day;
});
afterAll(async () => {
  const broken = await findViolations(adminUrls(graph.databaseUrl));
  await graph.close();
  expect(broken).toEqual([]);
});

async function aCityProgram() {
  const program = await aPayingProgram(database);
  const [city] = await database.query<{ code: string }>('SELECT code FROM programs.city WHERE id = $1', [
    program.cityId,
  ]);
  return { ...program, cityCode: city!.code };
}
type CityProgram = Awaited<ReturnType<typeof aCityProgram>>;

const officerOf = (
  cityCode: string,
  role: 'desk' | 'reviewer' | 'approver' | 'treasurer' = 'approver',
  subject = `an ${role}`,
): Viewer => ({ subject, scopes: ['city.officer', `city.${role}`], cityCode });

/** A version that pays a fifth, from today on. */
const aVersion = ({ code }: { readonly code: string }, change: object = {}) => ({
  programCode: code,
  version: 2,
  effectiveFrom: today,
  sources: [{ title: aSource.title, confidence: aSource.confidence }],
  terms: { spendableOn: ['COMPUTE'], openToOutsiders: true, rateTiers: [{ rateBasisPoints: 2000, atMost: false }] },
  ...change,
});

async function command(viewer: Viewer, name: string, done: string, input: object): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await embedSubgraph(programs, database, silentLog, market.peers).execute({
    query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { ${done} } ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  if (errors) return { errors: errors.map(({ extensions }) => extensions?.['code']) };
  return (data as Record<string, any>)[name];
}
const rules =
  'program { rules { version effectiveFrom effectiveTo publishedAt publishedBy rateTiers { rateBasisPoints } } }';
const publish = (viewer: Viewer, input: object) => command(viewer, 'publishRuleVersion', rules, input);
const versionsOf = ({ id }: CityProgram) =>
  database.query('SELECT version FROM programs.rule_version WHERE program_id = $1 ORDER BY version', [id]);

test('an approver publishes the next version, once however often it is sent, and the one before ends', async () => {
  const program = await aCityProgram();
  const approver = officerOf(program.cityCode);
  const input = aVersion(program, { idempotencyKey: uuidv7() });

  const answers = await Promise.all([1, 2, 3].map(() => publish(approver, input)));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const [before, published] = answers[0].program.rules;
  expect(before).toMatchObject({ version: 1, publishedAt: null, publishedBy: null });
  expect(before.effectiveTo < today).toBe(true);
  expect(published).toMatchObject({
    version: 2,
    effectiveFrom: today,
    effectiveTo: null,
    publishedAt: expect.stringMatching(/Z$/),
    publishedBy: 'an approver',
    rateTiers: [{ rateBasisPoints: 2000 }],
  });
  expect(await versionsOf(program)).toHaveLength(2);
  expect(await publish(approver, { ...input, notes: ['Another.'] })).toMatchObject({ code: 'KEY_REUSED' });
});

test('of rivals who publish the same next version one does, and the others are told which comes next', async () => {
  const program = await aCityProgram();

  const answers = await Promise.all(
    ['one', 'another', 'a third'].map((who) =>
      publish(officerOf(program.cityCode, 'approver', who), aVersion(program)),
    ),
  );

  const refused = answers.filter(({ code }) => code !== undefined);
  expect(refused).toHaveLength(2);
  for (const refusal of refused)
    expect(refusal).toEqual({ code: 'VERSION_NOT_NEXT', message: expect.stringContaining('version 3') });
  expect(await versionsOf(program)).toHaveLength(2);
});

test('a version that contradicts itself is refused with the line, and so is one that would change what was decided', async () => {
  const program = await aCityProgram();
  const approver = officerOf(program.cityCode);
  const { terms } = aVersion(program);
  const amount = (text: string) => ({ ...terms, caps: [{ scope: 'CONTRACT', amount: { amount: text } }] });

  for (const [wrong, code, message] of [
    [{ terms: amount('0.00') }, 'CONTRADICTS_ITSELF', 'caps[0].amount is 0 fen'],
    [{ terms: { ...terms, serviceFrom: '2027-01-01', serviceTo: '2026-01-01' } }, 'CONTRADICTS_ITSELF', 'serviceTo'],
    [{ terms: { ...terms, audit: { sampleBasisPoints: 10_001 } } }, 'CONTRADICTS_ITSELF', 'audit.sampleBasisPoints'],
    [{ sources: [] }, 'CONTRADICTS_ITSELF', 'sources is empty'],
    [{ effectiveTo: '2020-01-01' }, 'CONTRADICTS_ITSELF', 'effectiveTo 2020-01-01'],
    [{ version: 0 }, 'CONTRADICTS_ITSELF', 'version is 0'],
    [{ terms: amount('0.001') }, 'AMOUNT_INVALID', '0.001'],
    [{ terms: amount('-5.00') }, 'AMOUNT_INVALID', '-5.00'],
    [{ version: 1 }, 'VERSION_NOT_NEXT', 'version 2'],
    [{ version: 3 }, 'VERSION_NOT_NEXT', 'version 2'],
    [{ effectiveFrom: '2026-01-01' }, 'EFFECTIVE_TOO_EARLY', today],
    [{ effectiveFrom: null }, 'EFFECTIVE_TOO_EARLY', today],
    [{ programCode: 'no-such-program' }, 'PROGRAM_NOT_FOUND', 'programs'],
  ] as const)
    expect(await publish(approver, aVersion(program, wrong))).toEqual({
      code,
      message: expect.stringContaining(message),
    });
  expect(await publish(officerOf('650000'), aVersion(program))).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
  expect(await publish(officerOf(program.cityCode, 'treasurer'), aVersion(program))).toEqual({ errors: ['FORBIDDEN'] });
  expect(await versionsOf(program)).toHaveLength(1);

  expect(await publish(approver, aVersion(program, { draft: true, effectiveFrom: null }))).toHaveProperty('program');
  await publish(approver, aVersion(program, { version: 3, effectiveFrom: '2099-01-01' }));
  expect(await publish(approver, aVersion(program, { version: 4 }))).toEqual({
    code: 'EFFECTIVE_TOO_EARLY',
    message: expect.stringContaining('2099-01-01'),
  });
});

test('what was submitted before is decided by the version of its day, and says so to the ledger', async () => {
  const program = await aCityProgram();
  const approver = officerOf(program.cityCode);
  await command(approver, 'announceIntake', 'program { code }', {
    programCode: program.code,
    opensAt: '2026-01-01T00:00:00Z',
  });
  const voucher = await aVoucher(database, program);
  const apply = async () => {
    const parties = market.parties();
    const { companyId } = parties;
    const { kind, sellerCreditCode, amount } = aPurchase(parties, '1000.00', { kind: 'COMPUTE' });
    const input = {
      companyId,
      programCode: program.code,
      purchase: { kind, sellerCreditCode, amount, signedOn: today },
    };
    const member: Viewer = { subject: 'a member', scopes: ['company.member'], companyId };
    const done = 'application { id ruleVersion requested { amount } }';
    return (await command(member, 'submitApplication', done, input)).application;
  };
  const early = await apply();
  await publish(approver, aVersion(program));
  const late = await apply();

  expect(early).toMatchObject({ ruleVersion: 1, requested: { amount: '500.00' } });
  expect(late).toMatchObject({ ruleVersion: 2, requested: { amount: '200.00' } });
  const { id: applicationId } = early;
  await command(officerOf(program.cityCode, 'desk'), 'checkApplication', 'application { id }', { applicationId });
  const review = { applicationId, score: 80, comment: 'Fine.' };
  await command(officerOf(program.cityCode, 'reviewer'), 'reviewApplication', 'application { id }', review);
  const approved = await command(approver, 'approveApplication', 'voucher { id ruleVersion faceValue { amount } }', {
    applicationId,
  });
  expect(approved.voucher).toMatchObject({ ruleVersion: 1, faceValue: { amount: '500.00' } });
  const operations = await database.query('SELECT rule_version FROM ledger.operation_view WHERE voucher_id = $1', [
    approved.voucher.id,
  ]);
  expect(operations).toEqual([{ rule_version: '1' }]);
  const [granted] = await database.query('SELECT rule_version FROM programs.voucher WHERE id = $1', [voucher.id]);
  expect(granted).toEqual({ rule_version: 1 });
});

test('every rule of a real program can be published as it stands, to the last term', async () => {
  const seeded = await database.query<{ code: string; terms: RuleTermsJson }>(
    `SELECT DISTINCT ON (program.id) program.code, rule.terms FROM programs.rule_version rule
       JOIN programs.program program ON program.id = rule.program_id WHERE rule.published_at IS NULL AND program.code !~ '^program-'
      ORDER BY program.id, rule.version DESC`,
  );
  expect(seeded.length).toBeGreaterThan(20);
  const program = await aCityProgram();
  let version = 1;
  for (const { code, terms } of seeded) {
    const whole = ruleTermsFromJson(terms);
    const input = aVersion(program, { version: ++version, terms: toInput(whole) });
    expect({ code, answer: await publish(officerOf(program.cityCode), input) }).toMatchObject({
      answer: { program: { rules: expect.any(Array) } },
    });
    const [stored] = await database.query<{ terms: RuleTermsJson }>(
      'SELECT terms FROM programs.rule_version WHERE program_id = $1 AND version = $2',
      [program.id, version],
    );
    expect(ruleTermsFromJson(stored!.terms)).toEqual(whole);
  }
});

/** Terms as a client sends them: what is not known left out, amounts as Money. */
function toInput(terms: RuleTerms): unknown {
  const write = (value: unknown): unknown => {
    if (typeof value === 'bigint') return { amount: formatFen(value) };
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    const known = Object.entries(value).filter(([, each]) => each !== null);
    return Object.fromEntries(known.map(([field, each]) => [field, write(each)]));
  };
  return write(terms);
}
