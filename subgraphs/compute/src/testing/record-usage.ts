import type { Viewer } from '@voucher-graph/subgraph-kit';
import type {
  RecordUsageInput,
  RecordUsageRefusalCode,
  UsageDataInput,
  UsageEventInput,
} from '../__generated__/schema.ts';
import type { Offer } from '../offer/offer.entity.ts';
import type { Rental } from '../rental/rental.entity.ts';
import { aRental } from './builders.ts';
import type { OpenCompute } from './open-compute.ts';

/** The mutation as clients send it. */
export const recordUsageDocument = `mutation ($input: RecordUsageInput!) {
  recordUsage(input: $input) {
    ... on RecordUsageSuccess { accepted duplicates rental { id gpuHours } }
    ... on RecordUsageRefusal { code message }
  }
}`;

/** What it answers: the fields of either. */
export type UsageAnswer = {
  readonly accepted?: number;
  readonly duplicates?: number;
  readonly rental?: { readonly id: string; readonly gpuHours: string };
  readonly code?: RecordUsageRefusalCode;
  readonly message?: string;
};

/** A rental of 8 accelerators that began ten hours ago and has ten more to go. */
export function aRunningRental(
  compute: OpenCompute,
  offer: Offer,
  fields: Parameters<typeof aRental>[2] = {},
): Promise<Rental> {
  const startedAt = hoursFromNow(-10);
  return aRental(compute, offer, {
    quotedAt: startedAt,
    contractedAt: startedAt,
    startedAt,
    endsAt: hoursFromNow(10),
    ...fields,
  });
}

export function operatorOf({ providerId }: Pick<Rental, 'providerId'>): Viewer {
  return { subject: 'an operator', scopes: ['provider.operator'], providerId };
}

let made = 0;

/** One hour of 8 accelerators, half of it busy, a quarter with working cores: the rental's `hour`, of one meter. */
export function anEvent(
  rental: Rental,
  hour: number,
  { data = {}, ...fields }: Partial<Omit<UsageEventInput, 'data'>> & { readonly data?: Partial<UsageDataInput> } = {},
): UsageEventInput {
  const at = (hours: number) => new Date(Number(rental.startedAt) + hours * hourMs).toISOString();
  return {
    source: `urn:meter:${rental.id}`,
    id: `event ${++made}`,
    type: 'voucher-graph.usage.metered.v1',
    ...fields,
    data: {
      periodStart: at(hour),
      periodEnd: at(hour + 1),
      gpuHours: '8',
      busyGpuHours: '4',
      smActiveGpuHours: '2',
      ...data,
    },
  };
}

/** What takes back some of an event's hours. */
export function aCorrection(
  of: UsageEventInput,
  gpuHours: string,
  data: Partial<UsageDataInput> = {},
): UsageEventInput {
  const none = { busyGpuHours: '0', smActiveGpuHours: '0' };
  return { ...of, id: `event ${++made}`, data: { ...of.data, ...none, gpuHours, corrects: of.id, ...data } };
}

/** Sends a call as the rental's own provider, unless another is given. */
export async function send(
  compute: OpenCompute,
  rental: Rental,
  events: RecordUsageInput['events'],
  viewer: Viewer = operatorOf(rental),
): Promise<UsageAnswer> {
  const { recordUsage } = await compute.ask(recordUsageDocument, { input: { rentalId: rental.id, events } }, viewer);
  return recordUsage as UsageAnswer;
}

const hourMs = 3_600_000;

/** On the hour, so that hours of a rental are whole. */
function hoursFromNow(hours: number): Date {
  return new Date((Math.floor(Date.now() / hourMs) + hours) * hourMs);
}
