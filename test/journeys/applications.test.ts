import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, httpPeer, silentLog, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type Answer, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';

// The journey from a question to a voucher, by its documents as they stand, as the roles that their comments name.

const document = (name: string) =>
  readFileSync(new URL(`../../packages/platform/operations/${name}.graphql`, import.meta.url), 'utf8');
const journey = document('voucher-journey');
const preview = document('eligibility-preview');
const programCode = 'chengdu-compute-2025';

const officer = (
  role: 'desk' | 'reviewer' | 'approver' | 'treasurer',
  city = '510100',
  name: string = role,
): Viewer => ({
  subject: `${name} of ${city}`,
  scopes: ['city.officer', `city.${role}`],
  cityCode: city,
});

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  let member: Viewer;
  let companyId: string;
  let seller: string;

  beforeAll(async () => {
    graph = await createTestGraph(way);
    ({ companyId, seller } = await chooseParties(graph));
    member = { subject: 'a member', scopes: ['company.member'], companyId };
    const approver = officer('approver');
    const opened = await as(
      approver,
      `mutation ($input: AnnounceIntakeInput!) { announceIntake(input: $input) {
        ... on AnnounceIntakeSuccess { program { intake { status } } } ... on AnnounceIntakeRefusal { code message } } }`,
      { programCode, opensAt: '2026-01-01T00:00:00Z' },
    );
    expect(opened.data.announceIntake).toEqual({ program: { intake: { status: 'OPEN' } } });
    const listed = await as(
      approver,
      `mutation ($input: ListSellerInput!) { listSeller(input: $input) {
        ... on ListSellerSuccess { program { code } } ... on ListSellerRefusal { code message } } }`,
      { programCode, sellerCreditCode: seller, from: '2026-01-01', to: '2026-12-31' },
    );
    expect(listed.data.listSeller).toEqual({ program: { code: programCode } });
  });

  afterAll(() => graph.close());

  async function as(viewer: Viewer, query: string, input: object, operationName?: string): Promise<Answer> {
    const variables = { input: { idempotencyKey: uuidv7(), ...input } };
    return graph.ask(query, variables, operationName, await graph.tokenOf(viewer));
  }

  const purchase = (contract: string, amount = '1000000.00') => ({
    kind: 'COMPUTE',
    sellerCreditCode: seller,
    amount: { amount, currency: 'CNY' },
    signedOn: '2026-09-01',
    serviceFrom: '2026-09-01',
    serviceTo: '2027-08-31',
    contract,
  });
  const submit = (contract: string, more: object = {}) =>
    as(member, journey, { companyId, programCode, purchase: purchase(contract), ...more }, 'SubmitApplication');

  test('a preview says what the rule gives, and why, and stores nothing', async () => {
    const token = await graph.tokenOf(member);
    const bought = { ...purchase(''), contract: null };
    const { data, errors } = await graph.ask(
      preview,
      { input: { companyId, programCode, purchase: bought } },
      undefined,
      token,
    );

    expect(errors).toBeUndefined();
    expect(data.eligibility).toMatchObject({
      eligible: true,
      subsidy: { amount: '600000.00', currency: 'CNY' },
      eligibleBase: { amount: '1000000.00' },
      excluded: [],
      ruleVersion: 1,
    });
    const cap = data.eligibility.checks.find(({ rule }: any) => rule === 'CAP');
    expect(cap).toMatchObject({ outcome: 'PASSED', limit: { amount: '5000000.00' } });
    expect(cap.sources[0].url).toMatch(/^http/);
    expect(await graph.databases.programs.query('SELECT FROM programs.application')).toEqual([]);
  });

  test('an application becomes a voucher, each step by another person', async () => {
    const submitted = await submit('HT-1');
    expect(submitted.errors).toBeUndefined();
    const { application } = submitted.data.submitApplication;
    expect(application).toMatchObject({ status: 'SUBMITTED', ruleVersion: 1, requested: { amount: '600000.00' } });
    const applicationId = application.id;

    const checked = await as(officer('desk'), journey, { applicationId }, 'CheckApplication');
    expect(checked.data.checkApplication).toEqual({ application: { id: applicationId, status: 'IN_REVIEW' } });
    const reviewed = await as(
      officer('reviewer'),
      journey,
      { applicationId, score: 80, comment: 'A sound plan.' },
      'ReviewApplication',
    );
    expect(reviewed.data.reviewApplication.application).toMatchObject({
      status: 'RECOMMENDED',
      reviews: [{ score: 80 }],
    });
    const approved = await as(officer('approver'), journey, { applicationId }, 'ApproveApplication');
    expect(approved.data.approveApplication).toMatchObject({
      application: { status: 'APPROVED' },
      voucher: { status: 'ACTIVE', faceValue: { amount: '600000.00', currency: 'CNY' } },
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  /** Commands by their names, which all answer alike. */
  async function send(viewer: Viewer, name: string, input: object): Promise<any> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const done = name.endsWith('Voucher') ? 'voucher { id status }' : 'application { id status }';
    const { data, errors } = await as(
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) {
        ... on ${type}Success { ${name === 'announceIntake' ? 'program { code }' : done} } ... on ${type}Refusal { code message } } }`,
      input,
    );
    if (errors) return errors[0]?.extensions;
    return data[name].application ?? data[name].voucher ?? data[name].program ?? data[name];
  }
  const apply = async (contract: string, more: object = {}): Promise<string> => {
    const { data } = await submit(contract, more);
    return data.submitApplication.application.id;
  };
  const small = { requested: { amount: '1000.00' } };
  /** An application that is recommended, and waits for approval. */
  async function recommend(contract: string, more: object = small): Promise<string> {
    const applicationId = await apply(contract, more);
    await send(officer('desk'), 'checkApplication', { applicationId });
    await send(officer('reviewer'), 'reviewApplication', { applicationId, score: 70, comment: 'Fine.' });
    return applicationId;
  }
  const statusOf = async (id: string) => {
    const [row] = await graph.databases.programs.query<{ status: string }>(
      'SELECT status FROM programs.application WHERE id = $1',
      [id],
    );
    return row?.status;
  };
  const reason = 'Because a test says so.';

  test('a command that is sent three times at once has one effect and one answer', async () => {
    const applicationId = await recommend('HT-retry');
    const input = { idempotencyKey: uuidv7(), applicationId };
    const answers = await Promise.all(
      [1, 2, 3].map(() => as(officer('approver'), journey, input, 'ApproveApplication')),
    );

    expect(answers[0]?.data.approveApplication.application).toEqual({ id: applicationId, status: 'APPROVED' });
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await send(officer('approver'), 'approveApplication', { ...input, reason })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('nobody decides on what they entered or decided before', async () => {
    const everything: Viewer = {
      subject: 'a busy one',
      scopes: ['company.member', 'city.officer', 'city.desk', 'city.reviewer', 'city.approver'],
      companyId,
      cityCode: '510100',
    };
    const own = await as(
      everything,
      journey,
      { companyId, programCode, purchase: purchase('HT-own'), ...small },
      'SubmitApplication',
    );
    const ownId = own.data.submitApplication.application.id;
    expect(await send(everything, 'checkApplication', { applicationId: ownId })).toMatchObject({ code: 'SAME_PERSON' });

    const applicationId = await apply('HT-eyes', small);
    await send(everything, 'checkApplication', { applicationId });
    const review = { applicationId, score: 70, comment: 'Fine.' };
    expect(await send(everything, 'reviewApplication', review)).toMatchObject({ code: 'SAME_PERSON' });
    await send(officer('reviewer'), 'reviewApplication', review);
    expect(await send(everything, 'approveApplication', { applicationId })).toMatchObject({ code: 'SAME_PERSON' });
    expect(await statusOf(applicationId)).toBe('RECOMMENDED');
  });

  test("an application is none of another city's officers', nor of another company's members", async () => {
    const applicationId = await recommend('HT-city');
    const stranger: Viewer = { subject: 'a stranger', scopes: ['company.member'], companyId: uuidv7() };
    const hidden = { code: 'APPLICATION_NOT_FOUND' };

    expect(await send(officer('approver', '330100'), 'approveApplication', { applicationId })).toMatchObject(hidden);
    expect(await send(officer('approver', '510107'), 'rejectApplication', { applicationId, reason })).toMatchObject(
      hidden,
    );
    expect(await send(stranger, 'withdrawApplication', { applicationId, reason })).toMatchObject(hidden);
    const query = 'query ($id: ID!) { application(id: $id) { id } applications { totalCount } }';
    for (const viewer of [stranger, officer('desk', '330100')]) {
      const { data } = await graph.ask(query, { id: applicationId }, undefined, await graph.tokenOf(viewer));
      expect(data.application).toBeNull();
    }
    const seen = await graph.ask(
      query,
      { id: applicationId },
      undefined,
      await graph.tokenOf(officer('desk', '510000')),
    );
    expect(seen.data.application.id).toBe(applicationId);
    expect((await graph.ask(query, { id: applicationId })).data.application).toBeNull();
  });

  test('what the company gave back is corrected, and what was rejected is appealed, to other officers', async () => {
    const applicationId = await apply('HT-return', small);
    expect(await send(officer('desk'), 'returnApplication', { applicationId, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await send(officer('desk'), 'returnApplication', { applicationId, reason })).toMatchObject({
      status: 'RETURNED',
    });
    const corrected = { applicationId, purchase: purchase('HT-return-2'), ...small };
    expect(await send(member, 'resubmitApplication', corrected)).toMatchObject({ status: 'SUBMITTED' });
    await send(officer('desk'), 'checkApplication', { applicationId });
    await send(officer('reviewer'), 'reviewApplication', { applicationId, score: 1, comment: 'Weak.' });
    expect(await send(officer('approver'), 'rejectApplication', { applicationId, reason })).toMatchObject({
      status: 'REJECTED',
    });
    expect(await send(officer('approver', '510100', 'another'), 'approveApplication', { applicationId })).toMatchObject(
      {
        code: 'WRONG_STATUS',
      },
    );
    const appeal = await send(member, 'appealApplication', { applicationId, reason });
    expect(appeal).toMatchObject({ status: 'SUBMITTED' });
    expect(await send(member, 'appealApplication', { applicationId, reason })).toMatchObject({
      code: 'ALREADY_APPEALED',
    });
    expect(await send(officer('desk'), 'checkApplication', { applicationId: appeal.id })).toMatchObject({
      code: 'SAME_PERSON',
    });
    const other = officer('desk', '510100', 'another desk');
    expect(await send(other, 'checkApplication', { applicationId: appeal.id })).toMatchObject({ status: 'IN_REVIEW' });
    expect(await statusOf(applicationId)).toBe('REJECTED');

    const { data } = await graph.ask(
      `query ($id: ID!) { application(id: $id) { appealOf { id } events { from to role actor reason ruleVersion } } }`,
      { id: appeal.id },
      undefined,
      await graph.tokenOf(member),
    );
    expect(data.application.appealOf.id).toBe(applicationId);
    expect(data.application.events.map(({ to }: any) => to)).toEqual(['SUBMITTED', 'DESK_CHECK', 'IN_REVIEW']);
    expect(data.application.events[0]).toMatchObject({ from: null, role: 'COMPANY_MEMBER', actor: 'a member', reason });
  });

  test('another spelling of a contract is no other contract', async () => {
    await apply('HT-spelling', small);
    for (const contract of ['ht-SPELLING', ' HT-spelling', 'HT-spell\u200bing', 'ＨＴ－spelling', 'HT–spelling'])
      expect(
        await send(member, 'submitApplication', { companyId, programCode, purchase: purchase(contract) }),
      ).toMatchObject({ code: 'ALREADY_APPLIED' });
  });

  test.each([
    ['longer than a number is', 'x'.repeat(3000)],
    ['half of a character', 'HT-\ud800'],
    ['nothing that can be seen', '\u200b'],
  ])('a contract that is %s is refused, and nothing is stored', async (_what, contract) => {
    const count = async () => (await graph.databases.programs.query('SELECT FROM programs.application')).length;
    const before = await count();
    const input = { companyId, programCode, purchase: purchase(contract) };

    expect(await send(member, 'submitApplication', input)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await count()).toBe(before);
  });

  test('a command that is sent again for somebody else is not answered with what it did', async () => {
    const mine = { ...member, subject: 'a bookkeeper' };
    const theirs = { ...mine, companyId: uuidv7() };
    const input = { idempotencyKey: uuidv7(), companyId, programCode, purchase: purchase('HT-bookkeeper'), ...small };
    const [first, second] = [
      await as(mine, journey, input, 'SubmitApplication'),
      await as(theirs, journey, input, 'SubmitApplication'),
    ];

    expect(first.data.submitApplication.application).toMatchObject({ status: 'SUBMITTED' });
    expect(second.data).toBeNull();
    expect(second.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
  });

  test('a voucher is frozen, unfrozen and revoked, and its application lapses with it', async () => {
    const applicationId = await recommend('HT-freeze', { requested: { amount: '100.00' } });
    const { data } = await as(officer('approver'), journey, { applicationId }, 'ApproveApplication');
    const voucherId = data.approveApplication.voucher.id;
    const treasurer = officer('treasurer');

    expect(await send(treasurer, 'freezeVoucher', { voucherId, reason })).toMatchObject({ status: 'FROZEN' });
    expect(await send(treasurer, 'freezeVoucher', { voucherId, reason })).toMatchObject({
      code: 'WRONG_VOUCHER_STATUS',
    });
    expect(await send(treasurer, 'unfreezeVoucher', { voucherId, reason })).toMatchObject({ status: 'ACTIVE' });
    expect(await send(officer('approver', '330100'), 'revokeVoucher', { voucherId, reason })).toMatchObject({
      code: 'VOUCHER_NOT_FOUND',
    });
    // The ledger keeps 500 characters of a reason, and each of them whole.
    const long = `${'因'.repeat(499)}\u{1f4b0}${'为'.repeat(400)}`;
    expect(await send(officer('approver'), 'revokeVoucher', { voucherId, reason: long })).toMatchObject({
      status: 'REVOKED',
    });
    expect(await statusOf(applicationId)).toBe('LAPSED');
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test.each<[string, string, (id: string) => object]>([
    ['AMOUNT_INVALID', 'zero', () => ({ purchase: purchase('HT-bad', '0.00') })],
    ['AMOUNT_INVALID', 'less than nothing', () => ({ purchase: purchase('HT-bad', '-1.00') })],
    ['AMOUNT_INVALID', 'parts of a fen', () => ({ purchase: purchase('HT-bad', '1.001') })],
    ['AMOUNT_INVALID', 'too much', () => ({ purchase: purchase('HT-bad', '99999999999999999999.00') })],
    [
      'COSTS_DIFFER',
      'costs',
      () => ({ purchase: { ...purchase('HT-bad'), costs: [{ category: 'COMPUTE', amount: { amount: '1.00' } }] } }),
    ],
    ['DATES_OUT_OF_ORDER', 'dates', () => ({ purchase: { ...purchase('HT-bad'), serviceTo: '2026-08-31' } })],
    [
      'SELLER_NOT_FOUND',
      'a seller that nobody knows',
      () => ({ purchase: { ...purchase('HT-bad'), sellerCreditCode: '91110000000000000X' } }),
    ],
    ['PROGRAM_NOT_FOUND', 'a program that is none', () => ({ programCode: 'no-such-program' })],
    ['TERMS_UNKNOWN', 'a program without a rate', () => ({ programCode: 'chengdu-hightech-model-2025' })],
    ['INTAKE_NOT_OPEN', 'a program that takes none', () => ({ programCode: 'chengdu-model-2025' })],
    ['NOT_ELIGIBLE', 'another kind', () => ({ purchase: { ...purchase('HT-bad'), kind: 'DATA' } })],
    [
      'REQUESTED_TOO_MUCH',
      'more than the rule gives',
      () => ({ purchase: purchase('HT-bad'), requested: { amount: '600000.01' } }),
    ],
    ['ALREADY_APPLIED', 'the same contract', () => ({ purchase: purchase('HT-retry'), ...small })],
  ])('%s refuses %s, and stores nothing', async (code, _what, change) => {
    const count = () => graph.databases.programs.query('SELECT FROM programs.application');
    const { length } = await count();
    const refused = await send(member, 'submitApplication', {
      companyId,
      programCode,
      purchase: purchase('HT-bad'),
      ...change(''),
    });

    expect(refused).toMatchObject({ code, message: expect.stringMatching(/.{20}/) });
    expect(await count()).toHaveLength(length);
  });

  test('what the caps leave is looked up again at approval', async () => {
    // Each alone is within the year's cap of 5,000,000.00; together they are not.
    const ids: string[] = [];
    for (let i = 0; i < 3; i++)
      ids.push(await recommend(`HT-cap-${i}`, { purchase: purchase(`HT-cap-${i}`, '5000000.00') }));
    const answers: any[] = [];
    for (const applicationId of ids)
      answers.push(await send(officer('approver'), 'approveApplication', { applicationId }));

    expect(answers.map(({ status, code }) => status ?? code)).toEqual(['APPROVED', 'CAP_REACHED', 'CAP_REACHED']);
    for (const applicationId of ids.slice(1)) await send(member, 'withdrawApplication', { applicationId, reason });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });

  test('a member speaks for no other company', async () => {
    expect(
      await send(member, 'submitApplication', { companyId: uuidv7(), programCode, purchase: purchase('HT-x') }),
    ).toMatchObject({ code: 'COMPANY_NOT_FOUND' });
  });

  test('a page of applications takes one statement, whatever hangs on its rows', async () => {
    const token = await graph.tokenOf(member);
    graph.forgetStatements();
    const { data } = await graph.ask(
      '{ applications(first: 50) { edges { node { id status requested { amount } program { code fund { code } } purchase { amount { amount } } evaluation { checks { rule } } events { to } } } } }',
      {},
      undefined,
      token,
    );

    expect(data.applications.edges.length).toBeGreaterThan(5);
    expect(graph.statements).toHaveLength(2);
  });
  test('while companies cannot be reached, nothing is written, and the same command may be sent again', async () => {
    const nowhere = httpPeer({ asker: 'programs', name: 'companies', url: 'http://127.0.0.1:1/graphql', secret: 'x' });
    const alone = embedSubgraph(subgraphs.programs, graph.databases.programs, silentLog, { companies: nowhere });
    const input = { idempotencyKey: uuidv7(), companyId, programCode, purchase: purchase('HT-away'), ...small };
    const { errors } = await alone.execute({
      query: `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }`,
      variables: { input },
      viewer: member,
    });

    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(
      await graph.databases.programs.query('SELECT FROM programs.command WHERE key = $1', [input.idempotencyKey]),
    ).toEqual([]);
    expect(await send(member, 'submitApplication', input)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('a reviewer who acts for a company related to the applicant is barred', async () => {
    const applicationId = await apply('HT-coi', small);
    await send(officer('desk'), 'checkApplication', { applicationId });
    const review = { applicationId, score: 90, comment: 'Fine.' };
    const related = { ...officer('reviewer', '510100', 'a related reviewer'), companyId };

    expect(await send(related, 'reviewApplication', review)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
    const declared = { ...review, conflictOfInterest: true };
    expect(await send(officer('reviewer'), 'reviewApplication', declared)).toMatchObject({
      code: 'CONFLICT_OF_INTEREST',
    });
    expect(await send(officer('reviewer'), 'reviewApplication', { ...review, score: 101 })).toMatchObject({
      code: 'SCORE_OUT_OF_RANGE',
    });
    expect(await send(officer('reviewer'), 'reviewApplication', review)).toMatchObject({ status: 'RECOMMENDED' });
  });

  test('who waits is admitted in line, is put on notice, and goes back to review for an objection', async () => {
    const [first, second] = [await recommend('HT-line-1'), await recommend('HT-line-2')];
    const [approver, desk] = [officer('approver'), officer('desk', '510100', 'a third desk')];
    for (const applicationId of [first, second])
      expect(await send(approver, 'waitlistApplication', { applicationId, reason })).toMatchObject({
        status: 'WAITLISTED',
      });

    expect(await send(desk, 'admitApplication', { applicationId: second, reason })).toMatchObject({
      code: 'NOT_NEXT_IN_LINE',
    });
    expect(await send(desk, 'admitApplication', { applicationId: first, reason })).toMatchObject({
      status: 'RECOMMENDED',
    });
    const see = () => graph.ask('query ($id: ID!) { application(id: $id) { status } }', { id: first });
    const seenMeanwhile = Promise.all(Array.from({ length: 30 }, (_, i) => sleep(i * 2).then(see)));
    expect(await send(approver, 'publishApplication', { applicationId: first, reason })).toMatchObject({
      status: 'PUBLIC_NOTICE',
    });
    // A stranger sees it as it is once it is public, or not at all.
    const statuses = new Set((await seenMeanwhile).map(({ data }) => data.application?.status));
    expect([undefined, 'PUBLIC_NOTICE']).toEqual(expect.arrayContaining([...statuses]));
    expect((await see()).data.application).toEqual({ status: 'PUBLIC_NOTICE' });
    const actor = await graph.ask('query ($id: ID!) { application(id: $id) { events { actor } } }', { id: first });
    expect(actor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await send(desk, 'objectToApplication', { applicationId: first, reason })).toMatchObject({
      status: 'IN_REVIEW',
    });
    const review = { applicationId: first, score: 90, comment: 'Fine.' };
    expect(await send(officer('reviewer'), 'reviewApplication', review)).toMatchObject({ code: 'SAME_PERSON' });
    const other = officer('reviewer', '510100', 'another reviewer');
    expect(await send(other, 'reviewApplication', review)).toMatchObject({ status: 'RECOMMENDED' });
    expect(await send(member, 'withdrawApplication', { applicationId: first, reason })).toMatchObject({
      status: 'WITHDRAWN',
    });
    expect(await send(desk, 'checkApplication', { applicationId: second, verdict: 'INELIGIBLE' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    expect(await send(member, 'withdrawApplication', { applicationId: second, reason })).toMatchObject({
      status: 'WITHDRAWN',
    });
  });

  test('two approvals with money for one: exactly one is done, and the other may wait for money', async () => {
    const [first, second] = [await recommend('HT-race-1'), await recommend('HT-race-2')];
    const admin = new pg.Client(graph.databaseUrl);
    await admin.connect();
    const { rows } = await admin.query(`SELECT available::text FROM ledger.book_balance book
      JOIN programs.fund fund ON fund.id = book.book_id WHERE fund.code = 'chengdu-compute-2025'`);
    const left = BigInt(rows[0].available);
    // Another voucher takes all but what one of the two needs.
    await graph.databases.programs.transaction(async (query) => {
      const voucherId = uuidv7();
      await query(
        `INSERT INTO programs.voucher SELECT (jsonb_populate_record(voucher, jsonb_build_object('id', $1::text, 'company_id', $2::text))).*
           FROM programs.voucher voucher JOIN programs.fund fund ON fund.id = voucher.fund_id WHERE fund.code = 'chengdu-compute-2025' LIMIT 1`,
        [voucherId, uuidv7()],
      );
      await query(
        `SELECT ledger.post((SELECT fund_id FROM programs.voucher WHERE id = $1::uuid), jsonb_build_array(jsonb_build_object(
           'key', $1, 'kind', 'encumber', 'actor', 'a test', 'reason', 'a test', 'rule_version', '1',
           'evidence_hash', repeat('0', 64), 'voucher_id', $1, 'amount', $2::text, 'valid_until_ms', $3::text)))`,
        [voucherId, `${left - 150_000n}`, `${Date.now() + 1e10}`],
      );
    });
    await admin.end();

    const answers = await Promise.all(
      [first, second].map((applicationId, i) =>
        send(officer('approver', '510100', `approver ${i}`), 'approveApplication', { applicationId }),
      ),
    );
    expect(answers.map((answer) => answer.status ?? answer.code).sort()).toEqual(['APPROVED', 'FUND_EXHAUSTED']);
    const loser = (await statusOf(first)) === 'APPROVED' ? second : first;
    expect(await send(officer('approver'), 'waitlistApplication', { applicationId: loser, reason })).toMatchObject({
      status: 'WAITLISTED',
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  });
});

/** A company of Chengdu that holds no voucher, and a seller that is not related to it. */
async function chooseParties({
  databases,
}: TestGraph): Promise<{ readonly companyId: string; readonly seller: string }> {
  const holders = await databases.programs.query<{ id: string }>(
    'SELECT DISTINCT company_id AS id FROM programs.voucher',
  );
  const [buyer] = await databases.companies.query<{ id: string }>(
    `SELECT id FROM companies.company company WHERE region_code LIKE '5101%' AND id <> ALL ($1::uuid[])
        AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id)) ORDER BY id LIMIT 1`,
    [holders.map(({ id }) => id)],
  );
  const [seller] = await databases.companies.query<{ code: string }>(
    `SELECT credit_code AS code FROM companies.company WHERE id <> $1 ORDER BY id LIMIT 1`,
    [buyer?.id],
  );
  return { companyId: buyer!.id, seller: seller!.code };
}
