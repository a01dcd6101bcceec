import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase } from '@voucher-graph/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openBook, post, postAt, violations } from './index.ts';
import type { Operation, Outcome, Refusal } from './index.ts';
import {
  bookWith,
  capture,
  createLedger,
  encumber,
  hold,
  NEXT_YEAR,
  readRow,
  said,
  TWO_FUNDERS,
} from './testing/ledger-under-test.ts';
import type { LedgerUnderTest } from './testing/ledger-under-test.ts';

let ledger: LedgerUnderTest;
beforeAll(async () => {
  ledger = await createLedger(createTestDatabase);
});
afterAll(async () => {
  const broken = await violations(ledger.admin);
  await ledger.drop();
  expect(broken).toEqual([]);
});

const V = randomUUID; // fresh ids read better where many are needed

test('a voucher is encumbered, held, captured, settled and clawed back, and every fen is somewhere', async () => {
  const [voucherId, payeeId] = [V(), V()];
  const placed = hold(voucherId, 300n, payeeId);
  const bookId = await bookWith(ledger.programs, 1_000n, [encumber(800n, voucherId), placed]);

  const outcomes = await post(ledger.programs, bookId, [
    capture(placed.key, 250n),
    { ...said(), kind: 'settle', voucherId, payeeId, amount: 200n },
    { ...said(), kind: 'claw_back', voucherId, payeeId, amount: 30n, destination: 'FUND' },
    { ...said(), kind: 'claw_back', voucherId, payeeId, amount: 20n, destination: 'TREASURY' },
  ]);

  expect(outcomes).toEqual(['OK', 'OK', 'OK', 'OK']);
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    face: '800',
    available: '550',
    held: '0',
    captured: '250',
    expired: '0',
    revoked: '0',
    clawed_back: '50',
  });
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({
    appropriation: '1000',
    available: '230',
    encumbered: '600',
    disbursed: '170',
    seq: '7',
  });
  expect(await readRow(ledger.programs, 'payee_balance', 'payee_id', payeeId)).toMatchObject({
    owed: '50',
    paid: '200',
    clawed_back: '50',
  });
  expect(await readRow(ledger.programs, 'hold', 'id', placed.key)).toMatchObject({
    status: 'CAPTURED',
    captured: '250',
  });
});

test('what is clawed back is owed until it comes in or is given up, and what the bank sends back is owed to the payee again', async () => {
  const { before, settle, paidBack } = captured(90n);
  const bookId = await bookWith(ledger.programs, 100n, before);

  const outcomes = await post(ledger.programs, bookId, [
    settle(80n),
    paidBack('claw_back', 50n, 'RECEIVABLE'),
    paidBack('return_payment', 31n),
    paidBack('recover', 20n, 'FUND'),
    paidBack('recover', 10n, 'TREASURY'),
    paidBack('recover', 21n, 'FUND'),
    paidBack('recover', 15n, 'WRITTEN_OFF'),
    paidBack('recover', 6n, 'WRITTEN_OFF'),
    paidBack('return_payment', 30n),
  ]);

  expect(outcomes).toEqual([
    'OK',
    'OK',
    'AMOUNT_TOO_LARGE',
    'OK',
    'OK',
    'AMOUNT_TOO_LARGE',
    'OK',
    'AMOUNT_TOO_LARGE',
    'OK',
  ]);
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({
    available: '20',
    encumbered: '50',
    disbursed: '30',
  });
  expect(await readRow(ledger.programs, 'payable_balance', 'book_id', bookId)).toMatchObject({
    owed: '40',
    paid: '50',
    clawed_back: '50',
    receivable: '5',
  });
});

test("every settlement, capture and claw-back stores funders' shares that sum to it", async () => {
  const [voucherId, payeeId] = [V(), V()];
  const placed = hold(voucherId, 101n, payeeId);
  const bookId = await bookWith(ledger.programs, 1_000n, [
    encumber(800n, voucherId),
    placed,
    capture(placed.key, 101n),
  ]);

  await post(ledger.programs, bookId, [{ ...said(), kind: 'settle', voucherId, payeeId, amount: 100n }]);

  const { rows } = await ledger.programs.query(
    `select kind, shares from ledger.operation_view where book_id = $1 and shares is not null order by seq`,
    [bookId],
  );
  expect(rows).toEqual([
    { kind: 'capture', shares: ['67', '34'] },
    { kind: 'settle', shares: ['67', '33'] },
  ]);
});

test('what is paid straight from a voucher is captured and paid at once, shared out, and can be clawed back', async () => {
  const [voucherId, revokedId, payeeId] = [V(), V(), V()];
  const pay = (id: string, amount: bigint): Operation => ({ ...said(), kind: 'pay', voucherId: id, payeeId, amount });
  const bookId = await bookWith(ledger.programs, 1_000n, [
    encumber(400n, voucherId),
    encumber(100n, revokedId),
    { ...said(), kind: 'lapse', voucherId: revokedId, cause: 'REVOKED' },
  ]);
  const once = pay(voucherId, 101n);

  const outcomes = await post(ledger.programs, bookId, [
    once,
    once,
    pay(voucherId, 300n),
    pay(revokedId, 1n),
    pay(V(), 1n),
    { ...said(), kind: 'claw_back', voucherId, payeeId, amount: 102n, destination: 'FUND' },
    { ...said(), kind: 'claw_back', voucherId, payeeId, amount: 1n, destination: 'FUND' },
  ]);

  expect(outcomes).toEqual([
    'OK',
    'OK',
    'INSUFFICIENT_FUNDS',
    'VOUCHER_REVOKED',
    'VOUCHER_NOT_FOUND',
    'AMOUNT_TOO_LARGE',
    'OK',
  ]);
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    available: '299',
    captured: '101',
    clawed_back: '1',
  });
  expect(await readRow(ledger.programs, 'payee_balance', 'payee_id', payeeId)).toMatchObject({
    owed: '0',
    paid: '101',
  });
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({
    available: '601',
    encumbered: '299',
    disbursed: '100',
  });
  expect(await readRow(ledger.programs, 'operation_view', 'key', once.key)).toMatchObject({
    debit: 'voucher',
    credit: 'paid',
    shares: ['67', '34'],
  });
});

/** For each kind: what must stand before, two operations of which one can win, and what the loser is told. */
const rivals: readonly (readonly [string, () => Rivalry])[] = [
  ['encumber', () => ({ before: [], pair: [encumber(60n), encumber(60n)], loser: 'INSUFFICIENT_FUNDS' })],
  [
    'encumber of one voucher',
    () => {
      const id = V();
      return { before: [], pair: [encumber(10n, id), encumber(10n, id)], loser: 'VOUCHER_EXISTS' };
    },
  ],
  [
    'hold',
    () => {
      const id = V();
      return { before: [encumber(100n, id)], pair: [hold(id, 60n), hold(id, 60n)], loser: 'INSUFFICIENT_FUNDS' };
    },
  ],
  [
    'capture',
    () => {
      const { before, placed } = held(50n);
      return { before, pair: [capture(placed, 20n), capture(placed, 30n)], loser: 'HOLD_ALREADY_RESOLVED' };
    },
  ],
  [
    'release',
    () => {
      const { before, placed } = held(50n);
      return { before, pair: [release(placed), capture(placed, 30n)], loser: 'HOLD_ALREADY_RESOLVED' };
    },
  ],
  [
    'expire',
    () => {
      const { before, placed } = held(50n, 1);
      return { before, pair: [expire(placed), expire(placed)], loser: 'HOLD_ALREADY_RESOLVED' };
    },
  ],
  [
    'lapse',
    () => {
      const id = V();
      const lapse: Operation = { ...said(), kind: 'lapse', voucherId: id, cause: 'REVOKED' };
      // Whichever is first: a hold before the revocation stands, one after it is refused.
      return { before: [encumber(100n, id)], pair: [lapse, hold(id, 60n)], loser: ['VOUCHER_REVOKED', 'OK'] };
    },
  ],
  [
    'pay',
    () => {
      const id = V();
      const pay = (amount: bigint): Operation => ({ ...said(), kind: 'pay', voucherId: id, payeeId: V(), amount });
      return { before: [encumber(100n, id)], pair: [pay(60n), pay(60n)], loser: 'INSUFFICIENT_FUNDS' };
    },
  ],
  [
    'settle',
    () => {
      const { before, settle } = captured(100n);
      return { before, pair: [settle(60n), settle(60n)], loser: 'AMOUNT_TOO_LARGE' };
    },
  ],
  [
    'claw_back',
    () => {
      const { before, settle, paidBack } = captured(100n);
      const clawBack = () => paidBack('claw_back', 60n, 'TREASURY');
      return { before: [...before, settle(100n)], pair: [clawBack(), clawBack()], loser: 'AMOUNT_TOO_LARGE' };
    },
  ],
  [
    'return_payment against claw_back',
    () => {
      const { before, settle, paidBack } = captured(100n);
      const pair = [paidBack('return_payment', 60n), paidBack('claw_back', 60n, 'RECEIVABLE')] as const;
      return { before: [...before, settle(100n)], pair, loser: 'AMOUNT_TOO_LARGE' };
    },
  ],
  [
    'recover',
    () => {
      const { before, settle, paidBack } = captured(100n);
      const recover = () => paidBack('recover', 60n, 'FUND');
      const owedBack = [settle(100n), paidBack('claw_back', 100n, 'RECEIVABLE')];
      return { before: [...before, ...owedBack], pair: [recover(), recover()], loser: 'AMOUNT_TOO_LARGE' };
    },
  ],
  [
    'top_up',
    () => {
      const topUp = (): Operation => ({ ...said(), kind: 'top_up', amount: 2n ** 62n - 100n });
      return { before: [], pair: [topUp(), topUp()], loser: 'AMOUNT_TOO_LARGE' };
    },
  ],
];

describe.each(rivals)('%s', (_, arrange) => {
  test('of two rivals one wins, a retry gets the same answer, and the key with other input is refused', async () => {
    const { before, pair, loser } = arrange();
    const bookId = await bookWith(ledger.programs, 100n, before);
    await pause(5); // the shortest hold's millisecond passes

    const answers = await Promise.all(pair.map((operation) => post(ledger.programs, bookId, [operation])));
    const retries = await Promise.all(
      [...pair, ...pair].map((operation) => post(ledger.programs, bookId, [operation])),
    );
    const reused = await post(
      ledger.programs,
      bookId,
      pair.map((operation) => ({ ...operation, reason: 'another' })),
    );

    const outcomes = answers.flat();
    expect(outcomes).toContain('OK');
    const other = outcomes[0] === 'OK' ? outcomes[1] : outcomes[0];
    expect([loser].flat()).toContain(other);
    expect(retries.flat()).toEqual([...outcomes, ...outcomes]);
    expect(reused).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED']);
  });
});

test('of forty who post to one book at once, all are answered, and exactly the money there is is granted', async () => {
  const bookId = await bookWith(ledger.programs, 320n);
  const posts = Array.from({ length: 40 }, () => post(ledger.programs, bookId, [encumber(10n)]));
  const outcomes = (await Promise.all(posts)).flat();

  expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(32);
  expect(outcomes.filter((outcome) => outcome === 'INSUFFICIENT_FUNDS')).toHaveLength(8);
});

test('of two who open one book at once, one does, and both get their answer again', async () => {
  const bookId = V();
  const openings = [said(), said()].map((who) => ({ ...who, amount: 5n, funders: TWO_FUNDERS }));

  const outcomes = await Promise.all(openings.map((opening) => openBook(ledger.programs, bookId, opening)));
  const retries = await Promise.all(openings.map((opening) => openBook(ledger.programs, bookId, opening)));

  expect([...outcomes].sort()).toEqual(['BOOK_ALREADY_OPEN', 'OK']);
  expect(retries).toEqual(outcomes);
});

test('a refusal stays a refusal after a top-up', async () => {
  const dear = encumber(150n);
  const bookId = await bookWith(ledger.programs, 100n);

  const before = await post(ledger.programs, bookId, [dear]);
  await post(ledger.programs, bookId, [{ ...said(), kind: 'top_up', amount: 1_000n }]);
  const after = await post(ledger.programs, bookId, [dear, { ...dear, key: V() }]);

  expect(before).toEqual(['INSUFFICIENT_FUNDS']);
  expect(after).toEqual(['INSUFFICIENT_FUNDS', 'OK']);
});

test('replays within one batch are answered once', async () => {
  const a = encumber(10n);
  const bookId = await bookWith(ledger.programs, 100n);

  const outcomes = await post(ledger.programs, bookId, [a, a, { ...a, amount: 11n }, encumber(1_000n), a]);

  expect(outcomes).toEqual(['OK', 'OK', 'IDEMPOTENCY_KEY_REUSED', 'INSUFFICIENT_FUNDS', 'OK']);
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({
    encumbered: '10',
    seq: '3',
  });
});

test('each field of a request is part of what its key means', async () => {
  const voucherId = V();
  const placed = hold(voucherId, 10n);
  const bookId = await bookWith(ledger.programs, 100n, [encumber(100n, voucherId), placed]);
  const other = await bookWith(ledger.programs, 100n);

  const changed: Operation[] = [
    { ...placed, voucherId: V() },
    { ...placed, payeeId: V() },
    { ...placed, amount: 11n },
    { ...placed, expiresInMs: 60_001 },
    { ...placed, actor: 'officer:8' },
    { ...placed, reason: 'x' },
    { ...placed, ruleVersion: 'x' },
    { ...placed, evidenceHash: '0'.repeat(64) },
    { ...said(), key: placed.key, kind: 'release', holdId: placed.key },
  ];
  const outcomes = await post(ledger.programs, bookId, changed);
  const elsewhere = await post(ledger.programs, other, [placed]);

  expect([...outcomes, ...elsewhere]).toEqual(Array.from({ length: 10 }, () => 'IDEMPOTENCY_KEY_REUSED'));
});

test('a hold resolves once, however it is asked', async () => {
  const { before, placed } = held(50n);
  const bookId = await bookWith(ledger.programs, 100n, before);

  const outcomes = await post(ledger.programs, bookId, [
    release(placed),
    capture(placed, 1n),
    release(placed),
    expire(placed),
    capture(V(), 1n),
  ]);

  expect(outcomes).toEqual([
    'OK',
    'HOLD_ALREADY_RESOLVED',
    'HOLD_ALREADY_RESOLVED',
    'HOLD_ALREADY_RESOLVED',
    'HOLD_NOT_FOUND',
  ]);
});

test("a hold expires by the database's clock: not before, and after it nothing is captured", async () => {
  const voucherId = V();
  const [short, long] = [hold(voucherId, 10n, V(), 1), hold(voucherId, 10n, V(), 60_000)];
  const bookId = await bookWith(ledger.programs, 100n, [encumber(100n, voucherId), short, long]);
  await pause(10);

  const outcomes = await post(ledger.programs, bookId, [
    capture(short.key, 1n),
    expire(long.key),
    expire(short.key),
    capture(long.key, 11n),
    capture(long.key, 10n),
  ]);

  expect(outcomes).toEqual(['HOLD_EXPIRED', 'HOLD_NOT_EXPIRED', 'OK', 'AMOUNT_TOO_LARGE', 'OK']);
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({ available: '90' });
});

test('a voucher is spent within its validity, a hold ends with its voucher, and what is left lapses to the fund', async () => {
  const [voucherId, payeeId] = [V(), V()];
  const validUntil = new Date(Date.now() + 400);
  const early = hold(voucherId, 10n, payeeId, 3_600_000);
  const lapse = (): Operation => ({ ...said(), kind: 'lapse', voucherId, cause: 'EXPIRED' });
  const bookId = await bookWith(ledger.programs, 100n, [encumber(60n, voucherId, validUntil), early]);
  const tooEarly = await post(ledger.programs, bookId, [lapse()]);
  await pause(validUntil.getTime() - Date.now() + 20);

  const outcomes = await post(ledger.programs, bookId, [
    hold(voucherId, 1n),
    capture(early.key, 1n),
    lapse(),
    expire(early.key),
    lapse(),
    encumber(1n, V(), validUntil),
  ]);

  expect(tooEarly).toEqual(['VOUCHER_NOT_EXPIRED']);
  expect(outcomes).toEqual(['VOUCHER_EXPIRED', 'HOLD_EXPIRED', 'OK', 'OK', 'OK', 'VOUCHER_EXPIRED']);
  expect(await readRow(ledger.programs, 'hold', 'id', early.key)).toMatchObject({ expires_at: validUntil });
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    available: '0',
    held: '0',
    expired: '60',
  });
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({ available: '100' });
});

test('a voucher that has not ended can end later, in its turn among what is posted, and moves no money by it', async () => {
  const [voucherId, revokedId, endedId] = [V(), V(), V()];
  const soon = new Date(Date.now() + 60_000);
  const extend = (id: string, validUntil: Date): Operation => ({
    ...said(),
    kind: 'extend',
    voucherId: id,
    validUntil,
  });
  const justNow = new Date(Date.now() + 300);
  const bookId = await bookWith(ledger.programs, 100n, [
    encumber(60n, voucherId, soon),
    encumber(10n, revokedId, soon),
    encumber(10n, endedId, justNow),
    { ...said(), kind: 'lapse', voucherId: revokedId, cause: 'REVOKED' },
  ]);
  await pause(justNow.getTime() - Date.now() + 20);
  const [short, long] = [hold(voucherId, 1n, V(), 3_600_000), hold(voucherId, 1n, V(), 3_600_000)];
  const later = extend(voucherId, NEXT_YEAR);

  const outcomes = await post(ledger.programs, bookId, [
    short,
    extend(voucherId, soon),
    later,
    long,
    later,
    extend(V(), NEXT_YEAR),
    extend(revokedId, NEXT_YEAR),
    extend(endedId, NEXT_YEAR),
  ]);

  expect(outcomes).toEqual([
    'OK',
    'VALIDITY_NOT_LATER',
    'OK',
    'OK',
    'OK',
    'VOUCHER_NOT_FOUND',
    'VOUCHER_REVOKED',
    'VOUCHER_EXPIRED',
  ]);
  expect(await readRow(ledger.programs, 'voucher_balance', 'voucher_id', voucherId)).toMatchObject({
    face: '60',
    available: '58',
    valid_until: NEXT_YEAR,
  });
  expect(await readRow(ledger.programs, 'hold', 'id', short.key)).toMatchObject({ expires_at: soon });
  const { expires_at: expiresAt } = await readRow(ledger.programs, 'hold', 'id', long.key);
  expect((expiresAt as Date).getTime()).toBeGreaterThan(soon.getTime());
  expect(await violations(ledger.admin)).toEqual([]);
});

const poisons: readonly (readonly [string, unknown])[] = [
  ...[
    '-1',
    '0',
    '1.0',
    '1e3',
    '01',
    '+1',
    ' 1',
    '',
    '１',
    '0x1',
    '4611686018427387905',
    '99999999999999999999',
    null,
    true,
    {},
  ].map((amount) => [`amount ${JSON.stringify(amount)}`, { amount }] as const),
  ['a key that is no UUID', { key: 'not-a-uuid' }],
  ['a key with misplaced dashes', { key: '0000000--0000-4000-8000-00000000000' }],
  ['no reason', { reason: '' }],
  ['an unknown kind', { kind: 'print_money' }],
  ['a field of another kind', { hold_id: '00000000-0000-4000-8000-000000000000' }],
  ['an unknown field', { note: 'x' }],
  ['its own time', { at_ms: '1' }],
  ['an instant that is none', { valid_until_ms: 'NaN' }],
  ['an evidence hash that is none', { evidence_hash: 'G'.repeat(64) }],
];

test.each(poisons)('%s is MALFORMED, is not stored, and harms no neighbor', async (_, poison) => {
  const bookId = await bookWith(ledger.programs, 100n);
  const good = () => ({
    key: V(),
    kind: 'encumber',
    actor: 'a',
    reason: 'r',
    rule_version: 'v',
    evidence_hash: 'a'.repeat(64),
    voucher_id: V(),
    amount: '10',
    valid_until_ms: '4102444800000',
  });

  const outcomes = await postRaw(bookId, [good(), { ...good(), ...(poison as object) }, 7, null, 'text', [], good()]);

  expect(outcomes).toEqual(['OK', 'MALFORMED', 'MALFORMED', 'MALFORMED', 'MALFORMED', 'MALFORMED', 'OK']);
  expect(await readRow(ledger.programs, 'book_balance', 'book_id', bookId)).toMatchObject({
    seq: '3',
    encumbered: '20',
  });
});

test('funders that do not sum to 10,000 open no book, and a book that is not open refuses', async () => {
  const bookId = V();
  const open = (funders: Parameters<typeof openBook>[2]['funders']) =>
    openBook(ledger.programs, bookId, { ...said(), amount: 1n, funders });

  expect(await open([{ funder: 'city', basisPoints: 9_999 }])).toBe('MALFORMED');
  expect(await open([])).toBe('MALFORMED');
  expect(
    await open([
      { funder: 'city', basisPoints: 10_000 },
      { funder: 'none', basisPoints: 0 },
    ]),
  ).toBe('MALFORMED');
  expect(
    await open([
      { funder: 'city', basisPoints: 5_000 },
      { funder: 'city', basisPoints: 5_000 },
    ]),
  ).toBe('MALFORMED');
  expect(await post(ledger.programs, bookId, [encumber(1n)])).toEqual(['BOOK_NOT_FOUND']);
});

test('what is recovered is not receivable once more, and nothing is given up that was not asked back', async () => {
  const bookId = await bookWith(ledger.programs, 100n);
  const misled = [
    { kind: 'recover', destination: 'RECEIVABLE' },
    { kind: 'claw_back', destination: 'WRITTEN_OFF' },
  ].map((each) => ({ ...said(), voucherId: V(), payeeId: V(), amount: 1n, ...each }));

  expect(await post(ledger.programs, bookId, misled as unknown as Operation[])).toEqual(['MALFORMED', 'MALFORMED']);
});

test("another book's vouchers and holds are not found", async () => {
  const { before, placed, voucherId } = held(10n);
  await bookWith(ledger.programs, 100n, before);
  const bookId = await bookWith(ledger.programs, 100n);

  const outcomes = await post(ledger.programs, bookId, [
    hold(voucherId, 1n),
    capture(placed, 1n),
    encumber(1n, voucherId),
    { ...said(), kind: 'settle', voucherId, payeeId: V(), amount: 1n },
  ]);

  expect(outcomes).toEqual(['VOUCHER_NOT_FOUND', 'HOLD_NOT_FOUND', 'VOUCHER_EXISTS', 'VOUCHER_NOT_FOUND']);
});

test('rivals in two books for one key or one voucher get an answer, not an error', async () => {
  const books = [await bookWith(ledger.programs, 100n), await bookWith(ledger.programs, 100n)];
  for (let round = 0; round < 10; round += 1) {
    const [same, voucherId] = [encumber(1n), V()];

    const keys = await Promise.all(books.map((bookId) => post(ledger.programs, bookId, [same])));
    const vouchers = await Promise.all(books.map((bookId) => post(ledger.programs, bookId, [encumber(1n, voucherId)])));

    expect(keys.flat().sort()).toEqual(['IDEMPOTENCY_KEY_REUSED', 'OK']);
    expect(vouchers.flat().sort()).toEqual(['OK', 'VOUCHER_EXISTS']);
  }
});

test('what is posted in a transaction that rolls back never happened', async () => {
  const bookId = await bookWith(ledger.programs, 100n);
  const operation = encumber(100n);
  const client = await ledger.programs.connect();

  await client.query('begin');
  const within = await post(client, bookId, [operation]);
  await client.query('rollback');
  client.release();
  const after = await post(ledger.programs, bookId, [operation, encumber(1n)]);

  expect(within).toEqual(['OK']);
  expect(after).toEqual(['OK', 'INSUFFICIENT_FUNDS']);
});

test('a dated operation is judged at its own instant, and never in the future', async () => {
  const bookId = V();
  const voucherId = V();
  const placed = hold(voucherId, 10n, V(), 60_000);
  const at = (seconds: number) => new Date(Date.UTC(2025, 0, 1, 0, 0, seconds));

  const outcomes = await postAt(ledger.admin, bookId, [
    { ...said(), kind: 'open', amount: 100n, funders: TWO_FUNDERS, at: at(0) },
    { ...encumber(50n, voucherId, at(3_600)), at: at(1) },
    { ...placed, at: at(2) },
    { ...expire(placed.key), at: at(61) },
    { ...capture(placed.key, 10n), at: at(62) },
    { ...expire(placed.key), at: at(62) },
    { ...hold(voucherId, 1n), at: at(3_600) },
    { ...encumber(1n), at: new Date(Date.now() + 3_600_000) },
  ]);

  expect(outcomes).toEqual([
    'OK',
    'OK',
    'OK',
    'HOLD_NOT_EXPIRED',
    'HOLD_EXPIRED',
    'OK',
    'VOUCHER_EXPIRED',
    'MALFORMED',
  ]);
  expect(await readRow(ledger.admin, 'hold', 'id', placed.key)).toMatchObject({
    placed_at: at(2),
    resolved_at: at(62),
  });
});

type Rivalry = {
  readonly before: readonly Operation[];
  readonly pair: readonly [Operation, Operation];
  readonly loser: Refusal | readonly Outcome[];
};

const release = (holdId: string): Operation => ({ ...said(), kind: 'release', holdId });
const expire = (holdId: string): Operation => ({ ...said(), kind: 'expire', holdId });

function held(amount: bigint, expiresInMs = 60_000) {
  const voucherId = V();
  const placed = hold(voucherId, amount, V(), expiresInMs);
  return { before: [encumber(100n, voucherId), placed], placed: placed.key, voucherId };
}

function captured(amount: bigint) {
  const [voucherId, payeeId] = [V(), V()];
  const placed = hold(voucherId, amount, payeeId);
  return {
    before: [encumber(100n, voucherId), placed, capture(placed.key, amount)],
    settle: (part: bigint): Operation => ({ ...said(), kind: 'settle', voucherId, payeeId, amount: part }),
    paidBack: (kind: 'claw_back' | 'recover' | 'return_payment', part: bigint, destination?: string) =>
      ({ ...said(), kind, voucherId, payeeId, amount: part, ...(destination && { destination }) }) as Operation,
  };
}

/** Posts what no type would let a caller write. */
async function postRaw(bookId: string, operations: readonly unknown[]): Promise<unknown> {
  const { rows } = await ledger.programs.query<{ post: unknown }>('select ledger.post($1, $2)', [
    bookId,
    JSON.stringify(operations),
  ]);
  return rows[0]?.post;
}
