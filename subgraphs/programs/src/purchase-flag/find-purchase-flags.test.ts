import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { aVoucher } from '../testing/build-rows.ts';
import { empty, openPrograms } from '../testing/open-programs.ts';
import { aPayingProgram } from '../testing/sell.ts';
import { findPurchaseFlags } from './find-purchase-flags.ts';

let database: Database;
let admin: Database;
let statements: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, admin, statements, close } = await openPrograms(await createTestDatabase(empty)));
});
beforeEach(() => admin.query('TRUNCATE programs.purchase CASCADE'));
afterAll(() => close());

/** A purchase by one company, with whom it was under one control then, from another. */
async function buys(buyer: string, seller: string, { group = [buyer], state = 'HELD' } = {}): Promise<string> {
  const program = await aPayingProgram(database);
  const voucher = await aVoucher(database, program, { companyId: buyer });
  const id = uuidv7();
  await database.query(
    `INSERT INTO programs.purchase (id, state, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind, amount_fen, held_at, closed_at)
     VALUES ($1, $4, 'a test', $2, $3, '', $3, 'COMPUTE', 1, now(), CASE WHEN $4 <> 'HELD' THEN now() END)`,
    [id, buyer, seller, state],
  );
  await database.query(
    `INSERT INTO programs.purchase_hold (hold_id, purchase_id, position, voucher_id, request, evaluation) VALUES ($1, $2, 1, $3, $4, '{}')`,
    [uuidv7(), id, voucher.id, JSON.stringify({ applicant: { groupIds: group } })],
  );
  return id;
}
const companies = (count: number) =>
  Array.from({ length: count }, () => uuidv7()) as [string, string, string, string, string];
const sorted = (ids: readonly string[]) => [...ids].sort();

test('a ring of two, three or four is flagged once, with its companies and purchases, by one statement', async () => {
  for (const count of [2, 3, 4]) {
    await admin.query('TRUNCATE programs.purchase CASCADE');
    const ring = companies(count);
    const purchases = [];
    for (const [i, buyer] of ring.entries()) purchases.push(await buys(buyer, ring[(i + 1) % count]!));
    await buys(uuidv7(), ring[0]); // who buys from it is not in it
    statements.splice(0);

    expect(await findPurchaseFlags(database.query)).toEqual([
      { kind: 'RING', companyIds: sorted(ring), purchases: sorted(purchases) },
    ]);
    expect(statements).toHaveLength(1);
  }
});

test('a chain that does not close, a ring of five, and one whose purchase came to nothing are not flagged', async () => {
  const chain = companies(3);
  await buys(chain[0], chain[1]);
  await buys(chain[1], chain[2]);
  const five = companies(5);
  for (const [i, buyer] of five.entries()) await buys(buyer, five[(i + 1) % 5]!);
  const [one, other] = companies(2);
  await buys(one, other);
  await buys(other, one, { state: 'RELEASED' });

  expect(await findPurchaseFlags(database.query)).toEqual([]);
});

test('a ring through a sister is one, and so are several buyers under one control at one seller', async () => {
  const [one, sister, other] = companies(3);
  const there = await buys(one, other, { group: [sister, one] });
  const back = await buys(other, sister);
  const seller = uuidv7();
  const shared = [
    await buys(one, seller, { group: [one, sister] }),
    await buys(sister, seller, { group: [sister, one] }),
  ];
  await buys(other, seller);

  expect(await findPurchaseFlags(database.query)).toEqual([
    { kind: 'RING', companyIds: sorted([one, sister, other]), purchases: sorted([there, back]) },
    { kind: 'SHARED_CONTROLLER', companyIds: [...sorted([one, sister]), seller], purchases: sorted(shared) },
  ]);
});
