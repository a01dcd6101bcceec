import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import type { CompanyRecord } from '../company/company.entity.ts';
import { ask, askInVain } from '../testing/ask.ts';
import { aCompany, aTie } from '../testing/build-rows.ts';
import { openDatabase } from '../testing/open-database.ts';
import { findControlGroup } from './find-control-group.ts';
import { findRelatedParty } from './find-related-party.ts';

const statements: string[] = [];
let database: Database;
beforeAll(async () => {
  database = await openDatabase(createTestDatabase, (sql) => statements.push(sql));
});
afterAll(() => database.close());

type Id = Pick<CompanyRecord, 'id'>;
/** As many as a test destructures. */
type Seven = readonly [Id, Id, Id, Id, Id, Id, Id];
const some = async (count: number) =>
  (await Promise.all(Array.from({ length: count }, () => aCompany(database)))) as unknown as Seven;
const judge = async (a: Id, b: Id, { asOf = '2026-01-01', maxDepth = 6 } = {}) =>
  findRelatedParty(database, { a: a.id, b: b.id, asOf, maxDepth });
const relationship = async (a: Id, b: Id, when = {}) => (await judge(a, b, when))?.relationship;

test('a parent is related to its subsidiary, and each sees the other from its side', async () => {
  const [parent, child] = await some(2);
  const tie = await aTie(database, parent, child, { shareBasisPoints: 5001 });

  expect(await judge(parent, child)).toEqual({
    related: true,
    relationship: 'PARENT',
    path: [{ fromId: parent.id, toId: child.id, tie: expect.objectContaining({ id: tie.id, influence: 'CONTROL' }) }],
    strongerPaths: [],
    asOf: '2026-01-01',
    maxDepth: 6,
    explanation: 'Related on 2026-01-01 through 1 tie: a controls b.',
  });
  expect(await relationship(child, parent)).toBe('SUBSIDIARY');
});

test('sisters are related through the company that controls both, edge by edge', async () => {
  const [top, left, leftChild, right] = await some(4);
  const ties = [
    await aTie(database, left, leftChild),
    await aTie(database, top, left, { kind: 'BOARD_MAJORITY' }),
    await aTie(database, top, right, { kind: 'DOMINANT_INFLUENCE' }),
  ];

  const verdict = await judge(leftChild, right);

  expect(verdict?.relationship).toBe('SISTER');
  expect(verdict?.path.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    [leftChild.id, left.id],
    [left.id, top.id],
    [top.id, right.id],
  ]);
  expect(verdict?.path.map(({ tie }) => tie.id)).toEqual(ties.map(({ id }) => id));
});

test('the whole verdict is one statement', async () => {
  const [top, left, right] = await some(3);
  await aTie(database, top, left);
  await aTie(database, top, right);
  statements.splice(0);

  await judge(left, right);

  expect(statements).toHaveLength(1);
});

test.each([
  [1999, null],
  [2000, 'ASSOCIATE'],
  [5000, 'ASSOCIATE'],
  [5001, 'PARENT'],
])('a share of %i basis points makes the relationship %s', async (shareBasisPoints, expected) => {
  const [owner, owned] = await some(2);
  await aTie(database, owner, owned, { shareBasisPoints });

  expect(await relationship(owner, owned)).toBe(expected);
});

test.each([
  ['BOARD_MAJORITY', 'PARENT'],
  ['DOMINANT_INFLUENCE', 'PARENT'],
  ['SHAREHOLDER_AGREEMENT', 'PARENT'],
  ['JOINT_CONTROL', 'JOINT_VENTURE'],
  ['SIGNIFICANT_INFLUENCE', 'ASSOCIATE'],
] as const)('%s without shares makes the relationship %s', async (kind, expected) => {
  const [owner, owned] = await some(2);
  await aTie(database, owner, owned, { kind });

  expect(await relationship(owner, owned)).toBe(expected);
});

test('a tie counts from its first day up to the day before it ends', async () => {
  const [owner, owned] = await some(2);
  await aTie(database, owner, owned, { validFrom: '2024-03-01', validTo: '2025-03-01' });

  expect(await relationship(owner, owned, { asOf: '2024-02-29' })).toBeNull();
  expect(await relationship(owner, owned, { asOf: '2024-03-01' })).toBe('PARENT');
  expect(await relationship(owner, owned, { asOf: '2025-02-28' })).toBe('PARENT');
  expect(await relationship(owner, owned, { asOf: '2025-03-01' })).toBeNull();
});

test("an associate's subsidiary is related to the investor, an associate's associate is not", async () => {
  const [investor, associate, subsidiary, second] = await some(4);
  await aTie(database, investor, associate, { shareBasisPoints: 3000 });
  await aTie(database, associate, subsidiary);
  await aTie(database, associate, second, { shareBasisPoints: 3000 });

  expect(await relationship(investor, subsidiary)).toBe('ASSOCIATE');
  expect(await relationship(investor, second)).toBeNull();
});

test('two that one investor merely influences are not related; a joint venture and an associate are', async () => {
  const [investor, associate, otherAssociate, venture, otherVenture] = await some(5);
  await aTie(database, investor, associate, { shareBasisPoints: 3000 });
  await aTie(database, investor, otherAssociate, { shareBasisPoints: 3000 });
  await aTie(database, investor, venture, { kind: 'JOINT_CONTROL' });
  await aTie(database, investor, otherVenture, { kind: 'JOINT_CONTROL' });

  expect(await relationship(associate, otherAssociate)).toBeNull();
  expect(await relationship(venture, associate)).toBe('ASSOCIATE');
  expect(await relationship(venture, otherVenture)).toBe('JOINT_VENTURE');
});

test('a group member and an associate of the group are related', async () => {
  const [top, member, associate] = await some(3);
  await aTie(database, top, member);
  await aTie(database, top, associate, { kind: 'SIGNIFICANT_INFLUENCE' });

  expect(await relationship(member, associate)).toBe('ASSOCIATE');
});

test('co-owners of one company are not related by that', async () => {
  const [one, other, owned] = await some(3);
  await aTie(database, one, owned, { shareBasisPoints: 5000 });
  await aTie(database, other, owned, { shareBasisPoints: 5000 });

  expect(await judge(one, other)).toMatchObject({
    related: false,
    path: [],
    explanation: expect.stringContaining('Not related on 2026-01-01: no path of up to 6 ties'),
  });
});

test('a path is found up to the depth asked for, and no deeper', async () => {
  const chain = await some(7);
  for (const [i, owned] of chain.slice(1).entries()) await aTie(database, chain[i] as Id, owned);
  const last = chain[6];

  expect((await judge(chain[0], last, { maxDepth: 6 }))?.path).toHaveLength(6);
  expect(await relationship(chain[0], last, { maxDepth: 5 })).toBeNull();
  expect(await relationship(chain[3], last, { maxDepth: 3 })).toBe('PARENT');
});

test('the depth counts both sides of the top together', async () => {
  const [top, left, leftChild, right, rightChild] = await some(5);
  await aTie(database, top, left);
  await aTie(database, left, leftChild);
  await aTie(database, top, right);
  await aTie(database, right, rightChild);

  expect(await relationship(leftChild, rightChild, { maxDepth: 4 })).toBe('SISTER');
  expect(await relationship(leftChild, rightChild, { maxDepth: 3 })).toBeNull();
});

test('rings of ownership end, and still tell who is related', async () => {
  const [a, b, c, outside] = await some(4);
  await aTie(database, a, b, { shareBasisPoints: 6000 });
  await aTie(database, b, c, { shareBasisPoints: 6000 });
  await aTie(database, c, a, { shareBasisPoints: 6000 });

  expect(await relationship(a, b)).toBe('PARENT');
  expect(await relationship(a, outside)).toBeNull();
  expect(await relationship(outside, c, { maxDepth: 8 })).toBeNull();
});

test('the shortest path is the proof; of equally short ones the strongest', async () => {
  const [top, mid, low] = await some(3);
  await aTie(database, top, mid);
  await aTie(database, mid, low);
  const direct = await aTie(database, top, low, { shareBasisPoints: 2500 });
  const strong = await aTie(database, top, low, { kind: 'BOARD_MAJORITY' });

  const verdict = await judge(top, low);

  expect(verdict?.path.map(({ tie }) => tie.id)).toEqual([strong.id]);
  expect(verdict?.path.map(({ tie }) => tie.id)).not.toEqual([direct.id]);
});

test('beside the shortest path stand those of larger shares, each larger than all before, up to the depth asked for', async () => {
  const [top, mid, low, far, farther] = await some(5);
  const direct = await aTie(database, top, low, { shareBasisPoints: 2500 });
  const inTwo = [
    await aTie(database, top, mid, { shareBasisPoints: 7000 }),
    await aTie(database, mid, low, { shareBasisPoints: 5100 }),
  ];
  // Alone no larger than in two; with the board of the fourth it is.
  const third = [
    await aTie(database, top, far, { shareBasisPoints: 9000 }),
    await aTie(database, far, mid, { shareBasisPoints: 9000 }),
  ];
  const fourth = [
    await aTie(database, mid, farther, { shareBasisPoints: 8000 }),
    await aTie(database, farther, low, { kind: 'BOARD_MAJORITY' }),
  ];
  const stronger = async (maxDepth: number) =>
    (await judge(low, top, { maxDepth }))?.strongerPaths.map(({ steps }) => steps.map(({ tie }) => tie.id));
  const ids = (ties: readonly Id[]) => ties.map(({ id }) => id).reverse();

  expect((await judge(low, top))?.path.map(({ tie }) => tie.id)).toEqual([direct.id]);
  expect(await stronger(1)).toEqual([]);
  expect(await stronger(2)).toEqual([ids(inTwo)]);
  expect(await stronger(6)).toEqual([ids(inTwo), ids([inTwo[0]!, ...fourth]), ids([...third, ...fourth])]);
});

test('of equally short paths, one of larger shares stands beside the strongest', async () => {
  const [owner, owned] = await some(2);
  const control = await aTie(database, owner, owned, { shareBasisPoints: 6000 });
  const influence = await aTie(database, owner, owned, { kind: 'SIGNIFICANT_INFLUENCE' });

  expect(await judge(owner, owned)).toMatchObject({
    relationship: 'PARENT',
    path: [{ tie: { id: control.id } }],
    strongerPaths: [{ steps: [{ tie: { id: influence.id } }] }],
  });
});

test('a company is related to itself, and one that nobody knows is null', async () => {
  const [one] = await some(1);

  expect(await judge(one, one)).toMatchObject({ related: true, relationship: 'SAME', path: [] });
  expect(await findRelatedParty(database, { a: one.id, b: uuidv7(), asOf: '2026-01-01', maxDepth: 6 })).toBeNull();
});

test('the graph answers the path with the companies on it', async () => {
  const [top, left, right] = await some(3);
  await aTie(database, top, left);
  await aTie(database, top, right, { validFrom: '2025-01-01' });
  const query = `query ($a: ID!, $b: ID!, $asOf: Date, $depth: Int! = 6) {
    relatedParty(a: $a, b: $b, asOf: $asOf, maxDepth: $depth) {
      related relationship asOf path { from { id } to { id name } tie { kind shareBasisPoints validFrom evidence } }
      strongerPaths { steps { from { id } to { id } } }
    } }`;

  expect(await ask(database, query, { a: left.id, b: right.id, asOf: '2025-06-01' })).toMatchObject({
    relatedParty: {
      related: true,
      relationship: 'SISTER',
      asOf: '2025-06-01',
      path: [
        { from: { id: left.id }, to: { id: top.id }, tie: { validFrom: '2020-01-01' } },
        { from: { id: top.id }, to: { id: right.id }, tie: { validFrom: '2025-01-01' } },
      ],
    },
  });
  expect(await ask(database, query, { a: left.id, b: right.id, asOf: '2024-12-31' })).toMatchObject({
    relatedParty: { related: false, relationship: null, path: [] },
  });
  expect(await ask(database, query, { a: left.id, b: uuidv7() })).toEqual({ relatedParty: null });
  expect(await askInVain(database, query, { a: left.id, b: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await askInVain(database, query, { a: left.id, b: right.id, depth: 9 })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('1 to 8'),
  });
});

test('a company answers its relation to another that is known by its credit code', async () => {
  const [top, left, right] = (await Promise.all(Array.from({ length: 3 }, () => aCompany(database)))) as [
    CompanyRecord,
    CompanyRecord,
    CompanyRecord,
  ];
  await aTie(database, top, left);
  await aTie(database, top, right, { validFrom: '2025-01-01' });
  const query = `query ($id: ID!, $code: CreditCode!, $asOf: Date) {
    company(id: $id) { relationTo(creditCode: $code, asOf: $asOf) { related path { from { id } to { id } } } } }`;
  const relationOn = (asOf: string, code = right.creditCode) => ask(database, query, { id: left.id, code, asOf });

  expect(await relationOn('2025-06-01')).toMatchObject({
    company: { relationTo: { related: true, path: [{ from: { id: left.id } }, { to: { id: right.id } }] } },
  });
  expect(await relationOn('2024-06-01')).toMatchObject({ company: { relationTo: { related: false } } });
  expect(await relationOn('2025-06-01', '91110000000000000X')).toEqual({ company: { relationTo: null } });
});

test('a control group is everyone whom control links, up and down, on its day; one statement for all that are asked', async () => {
  const [top, left, right, associate, lone] = await some(5);
  await aTie(database, top, left);
  await aTie(database, top, right, { validFrom: '2025-01-01' });
  await aTie(database, top, associate, { shareBasisPoints: 4000 });
  await aTie(database, left, top, { kind: 'BOARD_MAJORITY' });
  statements.splice(0);

  const groups = await Promise.all(
    [
      { companyId: left.id, asOf: '2025-06-01' },
      { companyId: left.id, asOf: '2024-06-01' },
      { companyId: lone.id, asOf: '2025-06-01' },
    ].map((each) => findControlGroup(database, each)),
  );

  expect(groups.map((group) => [...group].sort())).toEqual([
    [top.id, left.id, right.id].sort(),
    [top.id, left.id].sort(),
    [lone.id],
  ]);
  expect(statements).toHaveLength(1);
});

test('the graph answers a control group as companies', async () => {
  const [top, left] = await some(2);
  await aTie(database, top, left);

  const data = await ask(database, 'query ($id: ID!) { company(id: $id) { controlGroup { id } } }', { id: left.id });

  expect(new Set((data['company'] as { controlGroup: Id[] }).controlGroup.map(({ id }) => id))).toEqual(
    new Set([top.id, left.id]),
  );
});
