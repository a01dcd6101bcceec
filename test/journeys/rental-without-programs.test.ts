import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { adminUrls, findViolations, subgraphs } from '@voucher-graph/platform';
import {
  embeddedPeer,
  embedSubgraph,
  httpPeer,
  peerSecret,
  runJobs,
  serveSubgraph,
  silentLog,
  uuidv7,
  type EmbeddedSubgraph,
  type JobRunner,
  type Peers,
  type ServedSubgraph,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { createTestGraph, startFaultProxy, targetOf, type FaultProxy, type TestGraph } from '@voucher-graph/testing';
import { openRent, yuan, type Rent } from './rent.ts';

// A rental while programs is away, or its answers are: nothing is held that nobody looks after, and nothing that was
// metered is lost.

const secret = 'a secret of programs, for tests only';

let graph: TestGraph;
let rent: Rent;
let programs: ServedSubgraph;
/** Stands between compute and programs. */
let proxy: FaultProxy;
let compute: EmbeddedSubgraph;
/** Another process of it. */
let elsewhere: EmbeddedSubgraph;
let jobs: JobRunner;
/** What is done while programs is asked, before it answers. */
let meanwhile: (() => Promise<unknown>) | undefined;
let voucherId: string;
let member: Viewer;
let operator: Viewer;

beforeAll(async () => {
  graph = await createTestGraph();
  rent = await openRent(graph);
  const { databases } = graph;
  const companies = embedSubgraph(subgraphs.companies, databases.companies, silentLog);
  programs = await serveSubgraph(subgraphs.programs, {
    database: databases.programs,
    port: 0,
    secret,
    peers: { companies: embeddedPeer('programs', () => companies) },
    log: silentLog,
  });
  proxy = await startFaultProxy(targetOf(programs.url));
  const asked = httpPeer({
    asker: 'compute',
    name: 'programs',
    url: proxy.through(programs.url),
    secret: peerSecret(secret, 'compute'),
  });
  const peers: Peers = {
    companies: embeddedPeer('compute', () => companies),
    programs: {
      ask: async (...args) => {
        const first = meanwhile;
        meanwhile = undefined;
        await first?.();
        return asked.ask(...args);
      },
    },
  };
  compute = embedSubgraph(subgraphs.compute, databases.compute, silentLog, peers);
  elsewhere = embedSubgraph(subgraphs.compute, { ...databases.compute }, silentLog, peers);
  jobs = await runJobs(subgraphs.compute, { database: databases.compute, peers, log: silentLog });
  const { companyId, offer } = rent.parties;
  member = { subject: 'a member', scopes: ['company.member'], companyId };
  operator = { subject: 'an operator', scopes: ['provider.operator'], providerId: offer.providerId };
});

beforeEach(async () => {
  await proxy.accept();
  proxy.setFaults();
  voucherId = await rent.grant(rent.parties.companyId, 10_000_000n);
});

afterAll(async () => {
  await jobs.close();
  await proxy.close();
  await programs.close();
  await rent.close();
  await graph.close();
});

async function send(viewer: Viewer, name: string, input: object, to = compute): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const invoice = name === 'closeRental' ? 'invoice { id subsidized { amount } }' : '';
  const { data, errors } = await to.execute({
    query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Success { rental { id status subsidy { amount } } ${invoice} } ... on ${type}Refusal { code message } } }`,
    variables: { input: { idempotencyKey: uuidv7(), ...input } },
    viewer,
  });
  return errors ? { fault: errors[0]?.extensions?.['code'] } : data?.[name];
}

const quote = async (): Promise<string> => {
  const { companyId, offer } = rent.parties;
  const wish = { companyId, offerId: offer.id, gpuCount: 1, hours: 100, voucherIds: [voucherId] };
  return (await send(member, 'quoteRental', wish)).rental.id;
};
const planned = () => String((rent.parties.offer.price * 100n * 6n) / 10n);
const heldNow = async () => (await rent.balanceOf(voucherId)).held;
const available = async () => {
  const [offer] = await rent.asAdmin<{ available: number }>('SELECT available FROM compute.offer WHERE id = $1', [
    rent.parties.offer.id,
  ]);
  return offer?.available;
};
const statusOf = async (rentalId: string) => {
  const [rental] = await rent.asAdmin<{ status: string }>('SELECT status FROM compute.rental WHERE id = $1', [
    rentalId,
  ]);
  return rental?.status;
};
/** As where its process has ended: connections are gone, and new ones are refused. */
async function goAway(): Promise<void> {
  await proxy.refuse();
  proxy.resetAll();
  // A read notices as well that kept connections are gone.
  const { companyId, offer } = rent.parties;
  const read = { companyId, offerId: offer.id, gpuCount: 1, hours: 1 };
  expect(await send(member, 'quoteRental', read)).toEqual({ fault: 'UNAVAILABLE' });
}
/** The answer to the next command of this name is lost on its way, after it was done. */
const loseAnswer = (name: string) =>
  proxy.setFaults({ cut: { direction: 'toClient', after: { bytes: 0 }, since: new RegExp(name) } });

/** Lets the jobs be due that wait for later, until what they do is done. */
async function untilJobsHaveDone(isDone: () => Promise<boolean>): Promise<void> {
  for (;;) {
    await rent.asAdmin(
      'UPDATE compute_jobs._private_jobs SET run_at = now() WHERE run_at > now() AND locked_at IS NULL',
    );
    if (await isDone()) return;
  }
}

test('while programs is away a contract is refused, nothing is held, and the quote stands', async () => {
  const [rentalId, free] = [await quote(), await available()];
  await goAway();
  const input = { idempotencyKey: uuidv7(), rentalId };
  const refused = await send(member, 'contractRental', input);

  expect(refused).toEqual({ code: 'VOUCHER_SERVICE_UNAVAILABLE', message: expect.stringMatching(/new key/) });
  expect({ held: await heldNow(), free: await available(), status: await statusOf(rentalId) }).toEqual({
    held: '0',
    free,
    status: 'QUOTED',
  });
  await proxy.accept();
  expect(await send(member, 'contractRental', input)).toEqual(refused);
  expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ rental: { status: 'CONTRACTED' } });
  expect(await heldNow()).toBe(planned());
});

test('three tries at once while programs is away end in one refusal, and in nothing held', async () => {
  const rentalId = await quote();
  const input = { idempotencyKey: uuidv7(), rentalId };
  await goAway();
  const answers = await Promise.all([1, 2, 3].map(() => send(member, 'contractRental', input)));
  const last = await send(member, 'contractRental', input);
  await proxy.accept();

  // Who cannot know yet what became of the others says so.
  for (const answer of answers)
    expect(answer.code ?? answer.fault).toMatch(/VOUCHER_SERVICE_UNAVAILABLE|UNKNOWN_OUTCOME/);
  expect(last).toMatchObject({ code: 'VOUCHER_SERVICE_UNAVAILABLE' });
  expect(await heldNow()).toBe('0');
  expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ rental: { status: 'CONTRACTED' } });
});

test('a lost answer is an unknown outcome, and the same key goes on with what is held', async () => {
  const rentalId = await quote();
  const input = { idempotencyKey: uuidv7(), rentalId };
  loseAnswer('PlaceHolds');

  expect(await send(member, 'contractRental', input)).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  expect(await heldNow()).toBe(planned());
  expect(await send(member, 'contractRental', { rentalId })).toMatchObject({ code: 'CONTRACT_PENDING' });
  expect(await send(member, 'contractRental', input)).toMatchObject({ rental: { status: 'CONTRACTED' } });
  expect(await heldNow()).toBe(planned());
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('what nobody concludes is given up, and what is held for it goes back as soon as programs is there', async () => {
  const [rentalId, free] = [await quote(), await available()];
  const input = { idempotencyKey: uuidv7(), rentalId };
  loseAnswer('PlaceHolds');
  expect(await send(member, 'contractRental', input)).toEqual({ fault: 'UNKNOWN_OUTCOME' });
  await goAway();
  // Now it is away, but holds may be there.
  expect(await send(member, 'contractRental', input)).toEqual({ fault: 'UNKNOWN_OUTCOME' });

  await untilJobsHaveDone(async () => (await statusOf(rentalId)) === 'CANCELLED');
  expect(await heldNow()).toBe(planned());
  expect(await available()).toBe(free);
  await proxy.accept();
  await untilJobsHaveDone(async () => (await heldNow()) === '0');

  expect(await send(member, 'contractRental', input)).toMatchObject({ code: 'CONTRACT_GIVEN_UP' });
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('a rental that is called off while its contract is on the way holds nothing', async () => {
  const rentalId = await quote();
  const input = { idempotencyKey: uuidv7(), rentalId };
  loseAnswer('PlaceHolds');
  expect(await send(member, 'contractRental', input)).toEqual({ fault: 'UNKNOWN_OUTCOME' });

  const cancelled = await send(member, 'cancelRental', { rentalId, reason: 'Because a test says so.' });

  expect(cancelled).toMatchObject({ rental: { status: 'CANCELLED' } });
  expect(await heldNow()).toBe('0');
  expect(await send(member, 'contractRental', input)).toMatchObject({ code: 'CONTRACT_GIVEN_UP' });
});

test('a rental is called off while programs is away, and its vouchers are given back later', async () => {
  const rentalId = await quote();
  await send(member, 'contractRental', { rentalId });
  await goAway();
  const cancelled = await send(operator, 'cancelRental', { rentalId, reason: 'Because a test says so.' });

  expect(cancelled).toMatchObject({ rental: { status: 'FAILED', subsidy: { amount: '0.00' } } });
  expect(await heldNow()).toBe(planned());
  await proxy.accept();
  await untilJobsHaveDone(async () => (await heldNow()) === '0');
});

test.each(['is away', 'loses its answer'])(
  'a meter is closed while programs %s; the vouchers pay later, once, and the invoice follows',
  async (how) => {
    const rentalId = await quote();
    await send(member, 'contractRental', { rentalId });
    await send(operator, 'startRental', { rentalId });
    await rent.passHours(rentalId, 10);
    await compute.execute({
      query: 'mutation ($input: RecordUsageInput!) { recordUsage(input: $input) { __typename } }',
      variables: { input: { rentalId, events: [await rent.anEvent(rentalId, 0), await rent.anEvent(rentalId, 1)] } },
      viewer: operator,
    });
    const used = (rent.parties.offer.price * 2n * 6n) / 10n;
    const input = { idempotencyKey: uuidv7(), rentalId };
    if (how === 'is away') await goAway();
    else loseAnswer('CaptureHolds');

    const closed = await send(operator, 'closeRental', input);

    expect(closed).toMatchObject({ rental: { status: 'METER_CLOSED' }, invoice: null });
    await proxy.accept();
    await untilJobsHaveDone(async () => (await statusOf(rentalId)) === 'INVOICED');
    const answers = await Promise.all([1, 2, 3].map(() => send(operator, 'closeRental', input)));
    for (const answer of answers)
      expect(answer).toMatchObject({
        rental: { status: 'INVOICED', subsidy: { amount: yuan(used) } },
        invoice: { subsidized: { amount: yuan(used) } },
      });
    expect(await rent.balanceOf(voucherId)).toEqual({
      available: String(10_000_000n - used),
      held: '0',
      captured: String(used),
    });
    expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
  },
);

test('a quote that asks for no voucher needs no programs', async () => {
  const { companyId, offer } = rent.parties;
  const wish = { companyId, offerId: offer.id, gpuCount: 1, hours: 1 };
  await goAway();
  const alone = await send(member, 'quoteRental', { ...wish, voucherIds: [] });
  await proxy.accept();

  expect(alone).toMatchObject({ rental: { status: 'QUOTED' } });
});

test('a key that another command takes while holds are placed is that one’s, and nothing stays held or taken', async () => {
  const [rentalId, free] = [await quote(), await available()];
  const input = { idempotencyKey: uuidv7(), rentalId };
  meanwhile = () => send(member, 'cancelRental', { ...input, rentalId: uuidv7(), reason: 'A test.' });

  expect(await send(member, 'contractRental', input)).toMatchObject({ code: 'KEY_REUSED' });
  await untilJobsHaveDone(async () => (await heldNow()) === '0' && (await available()) === free);
  expect(await statusOf(rentalId)).toBe('CANCELLED');
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('a key whose contract is on the way is no other contract’s, also not of a rental that is none', async () => {
  const input = { idempotencyKey: uuidv7(), rentalId: await quote() };
  let other: unknown;
  meanwhile = async () => (other = await send(member, 'contractRental', { ...input, rentalId: uuidv7() }));

  expect(await send(member, 'contractRental', input)).toMatchObject({ rental: { status: 'CONTRACTED' } });
  expect(other).toMatchObject({ code: 'KEY_REUSED' });
});

test('one key for two rentals, in two processes at once, makes one contract', async () => {
  const key = { idempotencyKey: uuidv7() };
  const [one, other] = [await quote(), await quote()];
  const { sent } = await graph.databases.compute.transaction(async (query) => {
    // Both have looked for intents before either can write one.
    await query('LOCK TABLE compute.hold_intent IN SHARE MODE');
    const sending = [
      send(member, 'contractRental', { ...key, rentalId: one }),
      send(member, 'contractRental', { ...key, rentalId: other }, elsewhere),
    ];
    await query('SELECT pg_sleep(0.5)');
    return { sent: sending };
  });

  const answers = await Promise.all(sent);
  expect(answers.map(({ code, rental }) => code ?? rental?.status).sort()).toEqual(['CONTRACTED', 'KEY_REUSED']);
});
