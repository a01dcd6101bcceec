import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import type { RecordUsageRefusalCode, RentalStatus, UsageEventInput } from '../__generated__/schema.ts';
import { invariants } from '../invariants.ts';
import type { Offer } from '../offer/offer.entity.ts';
import type { Rental } from '../rental/rental.entity.ts';
import { anOfferWithAllAround } from '../testing/builders.ts';
import { empty, openCompute, type OpenCompute } from '../testing/open-compute.ts';
import {
  aCorrection,
  anEvent,
  aRunningRental,
  operatorOf,
  recordUsageDocument,
  send,
} from '../testing/record-usage.ts';

let compute: OpenCompute;
let offer: Offer;
beforeAll(async () => {
  compute = await openCompute(await createTestDatabase(empty));
  offer = await anOfferWithAllAround(compute);
});
afterEach(async () => {
  for (const { name, sql } of invariants)
    expect({ name, broken: await compute.database.query(sql) }).toEqual({ name, broken: [] });
});
afterAll(async () => {
  await compute.close();
});

const readingsOf = (rental: Rental) =>
  compute.database.query<{ eventId: string; gpuSeconds: bigint; correctsId: string | null }>(
    `SELECT event_id AS "eventId", gpu_seconds AS "gpuSeconds", corrects_id AS "correctsId"
       FROM compute.usage_reading WHERE rental_id = $1 ORDER BY id`,
    [rental.id],
  );

const gpuSecondsOf = async (rental: Rental) => {
  const [row] = await compute.database.query<{ total: bigint }>(
    'SELECT gpu_seconds AS total FROM compute.rental WHERE id = $1',
    [rental.id],
  );
  return row?.total;
};

test('what meters report is recorded, and the rental’s total grows by it', async () => {
  const rental = await aRunningRental(compute, offer);
  const first = anEvent(rental, 0, { subject: rental.id.toUpperCase(), time: rental.endsAt.toISOString() });
  const events = [{ ...first, time: first.data.periodEnd }, anEvent(rental, 1, { data: { gpuHours: '7.9975' } })];

  const answer = await send(compute, rental, events);

  expect(answer).toEqual({ accepted: 2, duplicates: 0, rental: { id: rental.id, gpuHours: '15.99' } });
  expect(await gpuSecondsOf(rental)).toBe(57_591n);
  const { rental: read } = await compute.ask(
    `query ($id: ID!) {
      rental(id: $id) { usage { edges { node { source eventId periodStart periodEnd gpuHours busyGpuHours smActiveGpuHours correctsId reportedAt } } } }
    }`,
    { id: rental.id },
    operatorOf(rental),
  );
  expect(read).toMatchObject({
    usage: {
      edges: [
        {
          node: {
            source: first.source,
            eventId: first.id,
            periodStart: first.data.periodStart,
            periodEnd: first.data.periodEnd,
            gpuHours: '8.00',
            busyGpuHours: '4.00',
            smActiveGpuHours: '2.00',
            correctsId: null,
            reportedAt: first.data.periodEnd,
          },
        },
        { node: { gpuHours: '7.99', reportedAt: null } },
      ],
    },
  });
});

test('one event costs four statements, and so do five hundred', async () => {
  const rental = await aRunningRental(compute, offer, monthAgo());
  const one = [anEvent(rental, 500)];
  const many = Array.from({ length: 500 }, (_, hour) => anEvent(rental, hour));

  const statements: number[] = [];
  for (const events of [one, many]) {
    compute.statements.length = 0;
    expect(await send(compute, rental, events)).toMatchObject({ accepted: events.length });
    statements.push(compute.statements.length);
  }

  expect(statements).toEqual([4, 4]);
  expect(await gpuSecondsOf(rental)).toBe(501n * 28_800n);
});

test('the same call, three times at once and once more later, has one effect and equal answers', async () => {
  const rental = await aRunningRental(compute, offer);
  const events = [anEvent(rental, 0), anEvent(rental, 1), anEvent(rental, 2)];

  const answers = await Promise.all([1, 2, 3].map(() => send(compute, rental, events)));
  answers.push(await send(compute, rental, events));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toEqual({ accepted: 3, duplicates: 0, rental: { id: rental.id, gpuHours: '24.00' } });
  expect(await readingsOf(rental)).toHaveLength(3);
});

test('an event that another call has recorded, or that stands twice in one, is a duplicate and counts once', async () => {
  const rental = await aRunningRental(compute, offer);
  const [one, two, three] = [anEvent(rental, 0), anEvent(rental, 1), anEvent(rental, 2)];
  await send(compute, rental, [one, two]);
  const overlapping = [two, three, three];

  const answer = await send(compute, rental, overlapping);
  const again = await send(compute, rental, overlapping);

  expect(answer).toEqual({ accepted: 1, duplicates: 2, rental: { id: rental.id, gpuHours: '24.00' } });
  expect(again).toEqual(answer);
  expect(await readingsOf(rental)).toHaveLength(3);
});

test('a call that was recorded gets its answer also when the meter is closed by now', async () => {
  const rental = await aRunningRental(compute, offer);
  const events = [anEvent(rental, 0)];
  const answer = await send(compute, rental, events);
  await closeMeter(rental);

  expect(await send(compute, rental, events)).toEqual(answer);
  expect(await send(compute, rental, [...events, anEvent(rental, 1)])).toMatchObject({ code: 'RENTAL_NOT_METERED' });
});

test('rival calls for one rental queue up: none is lost, and what both report counts once', async () => {
  const rental = await aRunningRental(compute, offer);
  const shared = anEvent(rental, 0);
  const calls = Array.from({ length: 8 }, (_, i) => [shared, anEvent(rental, i + 1)]);

  const answers = await Promise.all(calls.map((events) => send(compute, rental, events)));

  expect(answers.reduce((sum, { accepted = 0 }) => sum + accepted, 0)).toBe(9);
  expect(answers.reduce((sum, { duplicates = 0 }) => sum + duplicates, 0)).toBe(7);
  expect(await gpuSecondsOf(rental)).toBe(9n * 28_800n);
});

test('rival calls for the same hour: one is recorded, the others overlap it', async () => {
  const rental = await aRunningRental(compute, offer);

  const answers = await Promise.all([1, 2, 3, 4].map(() => send(compute, rental, [anEvent(rental, 0)])));

  expect(answers.filter(({ accepted }) => accepted === 1)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'PERIOD_OVERLAPS')).toHaveLength(3);
  expect(await gpuSecondsOf(rental)).toBe(28_800n);
});

test('events that are being recorded for another rental are waited for in their order, and then refused', async () => {
  const [rental, other] = [await aRunningRental(compute, offer), await aRunningRental(compute, offer)];
  const [first, last] = [
    { source: 'urn:meter:shared', id: 'a' },
    { source: 'urn:meter:shared', id: 'z' },
  ];
  const [answer] = await compute.database.transaction(async (query) => {
    await writeAsIs(query, other, first);
    const sent = send(compute, rental, [anEvent(rental, 1, last), anEvent(rental, 0, first)]);
    await someoneWaits(query);
    await writeAsIs(query, other, last); // by which who waits would be locked out, had it written this one before
    return [sent]; // an array, or the transaction would wait for who waits for it
  });

  expect(await answer).toMatchObject({ code: 'EVENT_CHANGED' });
  expect(await readingsOf(rental)).toEqual([]);
});

test('a correction is a line of its own with the difference, also in the call of what it corrects', async () => {
  const rental = await aRunningRental(compute, offer);
  const wrong = anEvent(rental, 0);
  await send(compute, rental, [wrong]);
  const other = anEvent(rental, 1);

  const answer = await send(compute, rental, [
    aCorrection(wrong, '-2'),
    aCorrection(other, '-1', { busyGpuHours: '1' }),
    other,
  ]);

  expect(answer).toMatchObject({ accepted: 3, rental: { gpuHours: '13.00' } });
  const lines = await readingsOf(rental);
  expect(lines.map(({ gpuSeconds }) => gpuSeconds).sort()).toEqual([-3600n, -7200n, 28_800n, 28_800n].sort());
  expect(lines.filter(({ correctsId }) => correctsId !== null)).toHaveLength(2);
});

test('two calls in one request each answer the total of their own moment', async () => {
  const rental = await aRunningRental(compute, offer);
  const asked = (hour: number) => ({ rentalId: rental.id, events: [anEvent(rental, hour)] });

  const answer = await compute.ask(
    `mutation ($one: RecordUsageInput!, $two: RecordUsageInput!) {
      one: recordUsage(input: $one) { ... on RecordUsageSuccess { rental { gpuHours } } }
      two: recordUsage(input: $two) { ... on RecordUsageSuccess { rental { gpuHours } } }
    }`,
    { one: asked(0), two: asked(1) },
    operatorOf(rental),
  );

  expect(answer).toEqual({ one: { rental: { gpuHours: '8.00' } }, two: { rental: { gpuHours: '16.00' } } });
});

type Wrong = (rental: Rental) => readonly UsageEventInput[];
const data =
  (change: Partial<UsageEventInput['data']>): Wrong =>
  (rental) => [anEvent(rental, 0, { data: change })];
const later = (rental: Rental, hours: number) => new Date(Number(rental.startedAt) + hours * 3_600_000).toISOString();

test.each<readonly [RecordUsageRefusalCode, string, Wrong, Partial<Rental>?]>([
  ['NO_EVENTS', 'an empty call', () => []],
  ['TOO_MANY_EVENTS', '501 events', (rental) => Array.from({ length: 501 }, () => anEvent(rental, 0))],
  ['NOT_A_READING', 'another type', (rental) => [anEvent(rental, 0, { type: 'voucher-graph.usage.metered.v2' })]],
  ['NOT_A_READING', 'another subject', (rental) => [anEvent(rental, 0, { subject: uuidv7() })]],
  [
    'EVENT_CHANGED',
    'one event with two contents',
    (rental) => [anEvent(rental, 0, { id: 'x' }), anEvent(rental, 1, { id: 'x' })],
  ],
  ['CORRECTS_NOTHING', 'a correction of nothing', (rental) => [aCorrection(anEvent(rental, 0), '-1')]],
  [
    'CORRECTS_NOTHING',
    'a correction of another period',
    (rental) => [anEvent(rental, 0, { id: 'x' }), aCorrection(anEvent(rental, 1, { id: 'x' }), '-1')],
  ],
  [
    'CORRECTS_NOTHING',
    'a correction of a correction',
    (rental) => {
      const [event, correction] = [anEvent(rental, 0), aCorrection(anEvent(rental, 0), '-1')];
      return [
        event,
        { ...correction, data: { ...correction.data, corrects: event.id } },
        aCorrection(correction, '-1'),
      ];
    },
  ],
  [
    'PERIOD_EMPTY',
    'a period without length',
    (rental) => [anEvent(rental, 0, { data: { periodEnd: later(rental, 0) } })],
  ],
  [
    'PERIOD_EMPTY',
    'a period that ends before it begins',
    (rental) => [anEvent(rental, 1, { data: { periodEnd: later(rental, 0) } })],
  ],
  ['PERIOD_OUTSIDE_RENTAL', 'an hour before it began', (rental) => [anEvent(rental, -1)]],
  ['PERIOD_OUTSIDE_RENTAL', 'an hour after its contract', (rental) => [anEvent(rental, 20)]],
  [
    'PERIOD_OUTSIDE_RENTAL',
    'an hour after it was given back',
    (rental) => [anEvent(rental, 2)],
    { status: 'ENDED', endedAt: hoursAgo(8) },
  ],
  ['IN_THE_FUTURE', 'an hour that has not passed', (rental) => [anEvent(rental, 12)]],
  ['IN_THE_FUTURE', 'an event written tomorrow', (rental) => [anEvent(rental, 0, { time: later(rental, 34) })]],
  [
    'PERIOD_OVERLAPS',
    'an hour that is reported twice',
    (rental) => [anEvent(rental, 0), anEvent(rental, 1), anEvent(rental, 1.5)],
  ],
  [
    'PERIOD_OVERLAPS',
    'a short period within a long one',
    (rental) => [anEvent(rental, 0, { data: { periodEnd: later(rental, 4) } }), anEvent(rental, 1), anEvent(rental, 3)],
  ],
  ['NOT_WHOLE_SECONDS', 'a split second', data({ smActiveGpuHours: '0.001' })],
  ['BELOW_ZERO', 'negative hours', data({ gpuHours: '-1', busyGpuHours: '-1', smActiveGpuHours: '-1' })],
  [
    'BELOW_ZERO',
    'a correction of more than there was',
    (rental) => {
      const event = anEvent(rental, 0);
      return [event, aCorrection(event, '-4'), aCorrection(event, '-4', { busyGpuHours: '-5' })];
    },
  ],
  [
    'BELOW_ZERO',
    'negative hours that a correction in the same call makes up for',
    (rental) => {
      const event = anEvent(rental, 0, { data: { gpuHours: '-8' } });
      return [event, aCorrection(event, '16')];
    },
  ],
  ['BUSY_ABOVE_TOTAL', 'more busy than allocated', data({ busyGpuHours: '8.0025' })],
  ['SM_ACTIVE_ABOVE_BUSY', 'more SM-active than busy', data({ smActiveGpuHours: '4.0025' })],
  ['MORE_THAN_RENTED', 'nine hours of eight accelerators in one', data({ gpuHours: '8.0025' })],
  ['MORE_THAN_RENTED', 'more hours than any number holds', data({ gpuHours: '9'.repeat(30) })],
  [
    'MORE_THAN_RENTED',
    'corrections beyond any number that cancel out',
    (rental) => {
      const event = anEvent(rental, 0);
      return [event, aCorrection(event, '9'.repeat(30)), aCorrection(event, `-${'9'.repeat(30)}`)];
    },
  ],
  [
    'MORE_THAN_RENTED',
    'two meters that each report all accelerators',
    (rental) => [anEvent(rental, 0), anEvent(rental, 0.5, { source: 'urn:meter:second' })],
  ],
])('%s refuses %s, and writes nothing', async (code, _what, wrong, fields = {}) => {
  const rental = await aRunningRental(compute, offer, fields);
  const good = anEvent(rental, 1, {
    source: 'urn:meter:another',
    data: { gpuHours: '0', busyGpuHours: '0', smActiveGpuHours: '0' },
  });
  const events = wrong(rental);

  const answer = await send(compute, rental, events.length > 0 ? [good, ...events] : []);

  expect(answer).toEqual({ code, message: expect.stringMatching(/^[^\n]+: [^\n]+\.$/) });
  expect(await readingsOf(rental)).toEqual([]);
});

test('EVENT_CHANGED refuses an event that is recorded with another content, by whatever differs', async () => {
  const rental = await aRunningRental(compute, offer);
  const event = anEvent(rental, 0, { time: later(rental, 1) });
  await send(compute, rental, [event]);
  const changed: readonly UsageEventInput[] = [
    { ...event, data: { ...event.data, gpuHours: '7' } },
    { ...event, data: { ...event.data, busyGpuHours: '3' } },
    { ...event, data: { ...event.data, smActiveGpuHours: '1' } },
    { ...event, data: { ...event.data, periodEnd: later(rental, 0.5) } },
    { ...event, data: { ...event.data, periodStart: later(rental, 0.5) } },
    { ...event, data: { ...event.data, corrects: 'another' } },
    { ...event, time: later(rental, 2) },
  ];

  for (const one of changed)
    expect(await send(compute, rental, [anEvent(rental, 1), one])).toMatchObject({ code: 'EVENT_CHANGED' });
  expect(await send(compute, rental, [{ ...event, data: { ...event.data, gpuHours: '8.00' } }])).toMatchObject({
    duplicates: 0,
    accepted: 1,
  });
  expect(await readingsOf(rental)).toHaveLength(1);
});

test('two meters that share the accelerators are both recorded, up to the last one rented', async () => {
  const rental = await aRunningRental(compute, offer);
  const half = { gpuHours: '4', busyGpuHours: '4', smActiveGpuHours: '4' };
  await send(compute, rental, [anEvent(rental, 0, { data: half })]);

  const second = await send(compute, rental, [anEvent(rental, 0, { source: 'urn:meter:second', data: half })]);
  const third = await send(compute, rental, [
    anEvent(rental, 0, {
      source: 'urn:meter:third',
      data: { ...half, gpuHours: '0.0025', busyGpuHours: '0', smActiveGpuHours: '0' },
    }),
  ]);

  expect(second).toMatchObject({ accepted: 1, rental: { gpuHours: '8.00' } });
  expect(third).toEqual({ code: 'MORE_THAN_RENTED', message: expect.stringContaining(later(rental, 0)) });
});

test.each<readonly [RentalStatus, boolean]>([
  ['CONTRACTED', false],
  ['PROVISIONING', false],
  ['ACTIVE', true],
  ['SUSPENDED', true],
  ['ENDED', true],
  ['METER_CLOSED', false],
  ['INVOICED', false],
  ['DISPUTED', false],
  ['PAID', false],
  ['SETTLED', false],
  ['FAILED', false],
  ['CANCELLED', false],
])('a rental that is %s counts readings: %s', async (status, counts) => {
  const isOver = /ENDED|METER|INVOICED|DISPUTED|PAID|SETTLED/.test(status);
  const isFinal = isOver && status !== 'ENDED' && status !== 'SUSPENDED';
  const rental = await aRunningRental(compute, offer, {
    status,
    ...(isOver && status !== 'SUSPENDED' && { endedAt: hoursAgo(1) }),
    ...(isFinal && { cost: 0n }),
  });

  const answer = await send(compute, rental, [anEvent(rental, 0)]);

  expect(answer).toMatchObject(counts ? { accepted: 1 } : { code: 'RENTAL_NOT_METERED' });
  if (!counts) expect(answer.message).toContain(status);
  expect(await readingsOf(rental)).toHaveLength(counts ? 1 : 0);
});

test('another provider’s rental is answered as one that is not there', async () => {
  const rental = await aRunningRental(compute, offer, { shares: [{ amount: 100n }] });
  const stranger = await anOfferWithAllAround(compute);
  const events = [anEvent(rental, 0)];
  await send(compute, rental, events);

  const [foreign, missing, nobody] = [
    await send(compute, rental, events, operatorOf(stranger)),
    await send(compute, { ...rental, id: uuidv7() }, [anEvent(rental, 0)], operatorOf(stranger)),
    await send(compute, rental, events, { subject: 'an operator of nobody', scopes: ['provider.operator'] }),
  ];

  expect(foreign).toMatchObject({ code: 'RENTAL_NOT_FOUND' });
  expect([missing, nobody]).toEqual([foreign, foreign]);
});

test('a meter of one provider cannot use up the event ids of another’s', async () => {
  const [own, foreign] = [offer, await anOfferWithAllAround(compute)];
  const [rental, theirs] = [await aRunningRental(compute, own), await aRunningRental(compute, foreign)];
  const name = { source: 'urn:meter:7', id: '1' };

  await send(compute, theirs, [anEvent(theirs, 0, name)]);

  expect(await send(compute, rental, [anEvent(rental, 0, name)])).toMatchObject({ accepted: 1, duplicates: 0 });
});

test('without a token, and with another’s role, nothing is looked at', async () => {
  const rental = await aRunningRental(compute, offer);
  const variables = { input: { rentalId: rental.id, events: [anEvent(rental, 0)] } };
  compute.statements.length = 0;

  const publicly = await compute.askForFault(recordUsageDocument, variables);
  const asMember = await compute.askForFault(recordUsageDocument, variables, {
    subject: 'a member',
    scopes: ['company.member', 'auditor', 'administrator', 'service'],
    companyId: rental.companyId,
    providerId: rental.providerId,
  });

  expect([publicly.code, asMember.code]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  expect(compute.statements).toEqual([]);
});

test.each<readonly [string, (rental: Rental) => object]>([
  ['an id of no rental', (rental) => ({ rentalId: 'x', events: [anEvent(rental, 0)] })],
  ['hours that are no decimal', (rental) => ofEvents(rental, { data: { gpuHours: '1e3' } })],
  ['an instant that is none', (rental) => ofEvents(rental, { data: { periodEnd: 'soon' } })],
  ['an empty source', (rental) => ofEvents(rental, { source: '' })],
  ['a source with a space', (rental) => ofEvents(rental, { source: 'urn:meter: 7' })],
  ['an empty id', (rental) => ofEvents(rental, { id: '' })],
  ['an id with half a character', (rental) => ofEvents(rental, { id: 'x\ud800' })],
  ['an id with U+0000', (rental) => ofEvents(rental, { id: 'x\0' })],
  ['a long id', (rental) => ofEvents(rental, { id: 'x'.repeat(201) })],
  ['a corrected id with a line break', (rental) => ofEvents(rental, { data: { corrects: 'x\n' } })],
])('%s is the caller’s fault, at no statement', async (_what, input) => {
  const rental = await aRunningRental(compute, offer);
  compute.statements.length = 0;

  const fault = await compute.askForFault(recordUsageDocument, { input: input(rental) }, operatorOf(rental));

  expect(fault).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/: /) });
  expect(compute.statements).toEqual([]);
});

function ofEvents(rental: Rental, fields: Parameters<typeof anEvent>[2]): object {
  return { rentalId: rental.id, events: [anEvent(rental, 0, fields)] };
}

/** A reading of no hours, as a call would write it. */
async function writeAsIs(
  query: Query,
  rental: Rental,
  { source, id }: { readonly source: string; readonly id: string },
) {
  await query(
    `INSERT INTO compute.usage_reading (id, rental_id, provider_id, source, event_id, period_start, period_end, gpu_seconds,
       busy_seconds, sm_active_seconds, recorded_at) VALUES ($1, $2, $3, $4, $5, now(), now() + interval '1 hour', 0, 0, 0, now())`,
    [uuidv7(), rental.id, rental.providerId, source, id],
  );
}

async function someoneWaits(query: Query): Promise<void> {
  for (;;) {
    const waiting = await query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

async function closeMeter(rental: Rental): Promise<void> {
  await compute.database.query(`UPDATE compute.rental SET status = 'ENDED', ended_at = ends_at WHERE id = $1`, [
    rental.id,
  ]);
  await compute.database.query(
    `UPDATE compute.rental SET status = 'METER_CLOSED', cost_fen = price_per_gpu_hour_fen * gpu_seconds / 3600
      WHERE id = $1`,
    [rental.id],
  );
}

function hoursAgo(hours: number): Date {
  return new Date((Math.floor(Date.now() / 3_600_000) - hours) * 3_600_000);
}

function monthAgo(): Partial<Rental> {
  const startedAt = hoursAgo(720);
  return { quotedAt: startedAt, contractedAt: startedAt, startedAt };
}
