import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nothingKnown, ruleTermsToJson } from '@voucher-graph/rules';
import { embedSubgraph, silentLog, uuidv7, type Database, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { programs } from '../subgraph.ts';
import { aCity, aFund, aProgram, aVoucher } from '../testing/build-rows.ts';
import { empty, openPrograms } from '../testing/open-programs.ts';

let database: Database;
let cityCode: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, close } = await openPrograms(await createTestDatabase(empty)));
});
afterAll(() => close());

/** A voucher of a year, which ends on a day; its rule lets it be extended, or is silent. */
async function aVoucherUntil(day: string, { extendable = true }: { readonly extendable?: boolean | null } = {}) {
  const city = await aCity(database);
  cityCode = city.code;
  const fund = await aFund(database, { cityId: city.id });
  const validity = { months: 12, extendable, returnsToFund: null };
  const program = await aProgram(database, {
    cityId: city.id,
    fundId: fund.id,
    rules: [{ terms: ruleTermsToJson({ ...nothingKnown, spendableOn: ['COMPUTE'], validity }) }],
  });
  return aVoucher(database, program, { validUntil: new Date(`${day}T00:00:00+08:00`) });
}

const officer = (role: 'approver' | 'treasurer'): Viewer => ({
  subject: `an ${role}`,
  scopes: ['city.officer', `city.${role}`],
  cityCode,
});

async function send(viewer: Viewer, name: string, input: object): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await embedSubgraph(programs, database, silentLog).execute({
    query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { voucher { status expiresAt events { kind actor reason } } }
      ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  if (errors) return { errors: errors.map(({ extensions }) => extensions?.['code']) };
  const answer = (data as Record<string, any>)[name];
  return answer.voucher ?? answer;
}
const reason = 'The center opened late.';

test('an approver lets a voucher end later, once however often it is sent, and all of it is written down', async () => {
  const { id: voucherId } = await aVoucherUntil('2090-01-01');
  const input = { idempotencyKey: uuidv7(), voucherId, voidFrom: '2090-07-01', reason };

  const answers = await Promise.all([1, 2, 3].map(() => send(officer('approver'), 'extendVoucher', input)));

  const event = { kind: 'EXTEND', actor: 'an approver', reason };
  const extended = { status: 'ACTIVE', expiresAt: '2090-06-30T16:00:00.000Z', events: [event] };
  for (const answer of answers) expect(answer).toEqual(extended);
  const operations = await database.query(
    `SELECT outcome, actor, reason FROM ledger.operation_view WHERE voucher_id = $1 AND kind = 'extend'`,
    [voucherId],
  );
  expect(operations).toEqual([{ outcome: 'OK', actor: 'an approver', reason }]);
  expect(await send(officer('approver'), 'extendVoucher', { ...input, reason: 'Another.' })).toMatchObject({
    code: 'KEY_REUSED',
  });
  await send(officer('treasurer'), 'freezeVoucher', { voucherId, reason });
  const again = await send(officer('approver'), 'extendVoucher', { voucherId, voidFrom: '2091-07-01', reason });
  expect(again).toMatchObject({ status: 'FROZEN', events: [event, { kind: 'FREEZE' }, event] });
});

test.each([
  ['VALIDITY_NOT_LATER', 'the day on which it ends anyway', { voidFrom: '2090-01-01' }],
  ['VALIDITY_NOT_LATER', 'an earlier day', { voidFrom: '2089-12-31' }],
  ['EXTENSION_TOO_LONG', 'longer than a voucher is valid', { voidFrom: '2091-01-02' }],
  ['REASON_MISSING', 'no reason', { reason: ' ' }],
  ['VOUCHER_NOT_FOUND', 'a voucher that is none', { voucherId: uuidv7() }],
])('%s refuses %s, and the voucher ends as before', async (code, _what, change) => {
  const { id: voucherId } = await aVoucherUntil('2090-01-01');

  expect(
    await send(officer('approver'), 'extendVoucher', { voucherId, voidFrom: '2090-07-01', reason, ...change }),
  ).toEqual({ code, message: expect.stringMatching(/.{20}/) });
  const [account] = await database.query('SELECT valid_until FROM ledger.voucher_balance WHERE voucher_id = $1', [
    voucherId,
  ]);
  expect(account).toEqual({ valid_until: new Date('2089-12-31T16:00:00Z') });
});

test('nothing extends a voucher whose rule is silent, that was taken away, or that is another city’s; nor may others', async () => {
  const silent = await aVoucherUntil('2090-01-01', { extendable: null });
  const input = { voidFrom: '2090-07-01', reason };
  expect(await send(officer('approver'), 'extendVoucher', { ...input, voucherId: silent.id })).toMatchObject({
    code: 'NOT_EXTENDABLE',
  });
  const { id: voucherId } = await aVoucherUntil('2090-01-01');
  expect(await send(officer('treasurer'), 'extendVoucher', { ...input, voucherId })).toEqual({ errors: ['FORBIDDEN'] });
  expect(
    await send({ ...officer('approver'), cityCode: '640000' }, 'extendVoucher', { ...input, voucherId }),
  ).toMatchObject({ code: 'VOUCHER_NOT_FOUND' });
  await send(officer('approver'), 'revokeVoucher', { voucherId, reason });
  expect(await send(officer('approver'), 'extendVoucher', { ...input, voucherId })).toMatchObject({
    code: 'WRONG_VOUCHER_STATUS',
  });
});
