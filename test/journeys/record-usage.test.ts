import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import { anEvent, aRentalSince, operatorOf, recordUsage, type MeteredRental } from './metered-rental.ts';

// The provider's step of the rental journey: its document runs verbatim, through both ways to run a subgraph.

describe.each(['embedded', 'served'] as const)('%s', (way) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await createTestGraph(way);
  });
  afterAll(() => graph.close());

  const ask = async (input: object, viewer?: Viewer) =>
    graph.ask(recordUsage, { input }, 'RecordUsage', viewer && (await graph.tokenOf(viewer)));

  test('a provider’s readings count once, however often the call is sent, and everyone concerned sees them', async () => {
    const rental = await aRentalSince(graph.databases, 48);
    const input = { rentalId: rental.id, events: [anEvent(rental, 0), anEvent(rental, 1), anEvent(rental, 1)] };

    const answers = await Promise.all([1, 2, 3].map(() => ask(input, operatorOf(rental))));
    answers.push(await ask(input, operatorOf(rental)));
    const member = {
      subject: 'a member',
      scopes: ['company.member'],
      companyId: await companyOf(graph, rental),
    } as const;
    const seen = await graph.ask(
      'query ($id: ID!) { rental(id: $id) { gpuHours usage { totalCount edges { node { eventId gpuHours } } } } }',
      { id: rental.id },
      undefined,
      await graph.tokenOf(member),
    );

    for (const { status, data, errors } of answers)
      expect({ status, data, errors }).toEqual({
        status: 200,
        data: { recordUsage: { accepted: 2, duplicates: 1, rental: { id: rental.id, gpuHours: '16.00' } } },
      });
    expect(seen.data.rental).toMatchObject({ gpuHours: '16.00', usage: { totalCount: 2 } });
  });

  test('a hundred readings cost as many statements as one', async () => {
    const rental = await aRentalSince(graph.databases, 200);
    const counts: number[] = [];
    for (const events of [[anEvent(rental, 0)], Array.from({ length: 100 }, (_, i) => anEvent(rental, i + 1))]) {
      graph.forgetStatements();
      const { data } = await ask({ rentalId: rental.id, events }, operatorOf(rental));
      expect(data.recordUsage).toMatchObject({ accepted: events.length, duplicates: 0 });
      counts.push(graph.statements.length);
    }

    expect(counts).toEqual([4, 4]);
  });

  test('as many readings as the contract allows pass the limits of the gateway, each with all that an event can say', async () => {
    const rental = await aRentalSince(graph.databases, 500);
    const events = Array.from({ length: 500 }, (_, i) => anEvent(rental, i, { corrects: null }));

    const { data, errors } = await ask({ rentalId: rental.id, events }, operatorOf(rental));
    const oneMore = await ask({ rentalId: rental.id, events: [...events, anEvent(rental, 0)] }, operatorOf(rental));

    expect({ errors, data }).toMatchObject({
      errors: undefined,
      data: { recordUsage: { accepted: 500, duplicates: 0 } },
    });
    expect(oneMore.data.recordUsage).toMatchObject({ code: 'TOO_MANY_EVENTS' });
  });

  test('a rule that says no answers data: a code, and what to do', async () => {
    const rental = await aRentalSince(graph.databases, 48);
    const wrong = anEvent(rental, 0, { gpuHours: '9' });

    const { status, data, errors } = await ask({ rentalId: rental.id, events: [wrong] }, operatorOf(rental));

    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data.recordUsage).toEqual({ code: 'MORE_THAN_RENTED', message: expect.stringContaining(wrong.id) });
  });

  test('others’ rentals are not there, and others’ roles are refused', async () => {
    const rental = await aRentalSince(graph.databases, 48);
    const input = { rentalId: rental.id, events: [anEvent(rental, 0)] };
    const own = operatorOf(rental);

    const [stranger, member, nobody] = [
      await ask(input, { ...own, providerId: uuidv7() }),
      await ask(input, { ...own, scopes: ['company.member', 'vendor.operator', 'city.officer', 'auditor'] }),
      await ask(input),
    ];

    expect(stranger.data).toMatchObject({ recordUsage: { code: 'RENTAL_NOT_FOUND' } });
    expect([member.status, member.errors]).toMatchObject([403, [{ extensions: { code: 'FORBIDDEN' } }]]);
    expect([nobody.status, nobody.errors]).toMatchObject([401, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
    expect(await gpuSecondsOf(graph, rental)).toBe(0n);
  });

  test('a malformed value is refused before anything is planned', async () => {
    const rental = await aRentalSince(graph.databases, 48);
    graph.forgetStatements();

    const { status, errors } = await ask(
      { rentalId: rental.id, events: [anEvent(rental, 0, { gpuHours: 'eight' })] },
      operatorOf(rental),
    );

    expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'BAD_USER_INPUT' } }]]);
    expect(graph.statements).toEqual([]);
  });
});

async function companyOf(graph: TestGraph, { id }: MeteredRental): Promise<string> {
  const [row] = await graph.databases.compute.query<{ companyId: string }>(
    'SELECT company_id AS "companyId" FROM compute.rental WHERE id = $1',
    [id],
  );
  return row!.companyId;
}

async function gpuSecondsOf(graph: TestGraph, { id }: MeteredRental): Promise<bigint> {
  const [row] = await graph.databases.compute.query<{ total: bigint }>(
    'SELECT gpu_seconds AS total FROM compute.rental WHERE id = $1',
    [id],
  );
  return row!.total;
}
