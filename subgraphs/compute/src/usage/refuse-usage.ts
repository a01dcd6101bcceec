import type { RecordUsageRefusalCode } from '../__generated__/schema.ts';

/** A rule that said no, as the caller reads it. */
export type Refusal = {
  readonly refusal: { readonly code: RecordUsageRefusalCode; readonly message: string };
};

/** The type of the events that are readings. A later version that says something else gets a name of its own. */
export const eventType = 'voucher-graph.usage.metered.v1';
export const eventsAtMost = 500;

/** What each refusal tells its reader to do next. `what` is the event, the status or the number that it is about. */
const messages: Readonly<Record<RecordUsageRefusalCode, (what: string) => string>> = {
  RENTAL_NOT_FOUND: () =>
    'Your provider has no rental of this id: take one from `rentals` with your providerId, or ask with that provider’s token.',
  RENTAL_NOT_METERED: (status) =>
    `The rental is ${status} and counts no readings: report from ACTIVE on; once its meter is closed, bill what is missing as an adjustment of the invoice.`,
  NO_EVENTS: () => `There is nothing to record: send 1 to ${eventsAtMost} events.`,
  TOO_MANY_EVENTS: (count) =>
    `${count} events are too many for one call: send ${eventsAtMost} at most, the others in further calls.`,
  NOT_A_READING: (event) =>
    `${event} is no reading of this rental: its type must be "${eventType}", its subject the rental’s id or left out.`,
  EVENT_CHANGED: (event) =>
    `${event} is known with another content: send it as it was, and what has changed as a correction under a new id.`,
  CORRECTS_NOTHING: (event) =>
    `${event} corrects no reading: name an event of the same source, rental and period that is no correction itself.`,
  PERIOD_EMPTY: (event) => `The period of ${event} is empty: let periodEnd come after periodStart.`,
  PERIOD_OUTSIDE_RENTAL: (event) =>
    `The period of ${event} reaches beyond the rental: report from startedAt to endsAt, or to endedAt where it ended earlier.`,
  IN_THE_FUTURE: (event) =>
    `${event} is about what has not passed yet: send it when its period is over, and check the meter’s clock.`,
  PERIOD_OVERLAPS: (event) =>
    `The period of ${event} overlaps another of the same meter: report each period once, and what has changed as a correction.`,
  NOT_WHOLE_SECONDS: (event) =>
    `The hours of ${event} are no whole number of seconds: give multiples of 0.0025, which is nine seconds.`,
  BELOW_ZERO: (event) =>
    `The hours of ${event} come to less than zero: report 0 or more, and take back by a correction at most what was reported.`,
  BUSY_ABOVE_TOTAL: (event) =>
    `The busyGpuHours of ${event} come to more than its gpuHours: check the meter, and report at most what was allocated.`,
  SM_ACTIVE_ABOVE_BUSY: (event) =>
    `The smActiveGpuHours of ${event} come to more than its busyGpuHours: check the meter, and report at most what was busy.`,
  MORE_THAN_RENTED: (when) =>
    `${when} more accelerators are reported than are rented: check that each is metered once, and take back what is too much by a correction.`,
};

export function refuse(code: RecordUsageRefusalCode, what = ''): Refusal {
  return { refusal: { code, message: messages[code](what) } };
}

/** How a message names an event. */
export function eventName({ source, eventId }: { readonly source: string; readonly eventId: string }): string {
  return `event ${JSON.stringify(eventId)} of ${source}`;
}
