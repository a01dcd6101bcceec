import { type Command, type Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import type { HoldsAsked } from '../vouchers/place-holds.ts';
import type { PlannedLine } from '../vouchers/planned-line.ts';
import type { PlannedPurchase } from '../vouchers/planned-purchase.ts';

// That holds are about to be asked for is written down before, so that whatever happens next they are agreed to or
// released. Whoever resolves an intent holds its rental's lock.

export type HoldIntent = {
  readonly holdKey: string;
  readonly rentalId: string;
  readonly actor: string;
  readonly commandKey: string;
  readonly state: 'PENDING' | 'PLACED' | 'REFUSED' | 'GIVEN_UP';
  /** How often it was asked and not answered: while that is more than the asker's own, holds may be there. */
  readonly unanswered: number;
  readonly writtenAt: Date;
};

const columns = `hold_key AS "holdKey", rental_id AS "rentalId", actor, command_key AS "commandKey", state, unanswered,
  written_at AS "writtenAt"`;

/** That of the command, or that which another command has pending for the rental. */
export async function findIntents(
  query: Query,
  rentalId: string,
  { actor, key }: Pick<Command, 'actor' | 'key'>,
): Promise<readonly HoldIntent[]> {
  return query<HoldIntent>(
    `SELECT ${columns} FROM compute.hold_intent
      WHERE (actor = $2 AND command_key = $3) OR (rental_id = $1 AND state = 'PENDING')`,
    [rentalId, actor, key],
  );
}

export function writeIntent(query: Query, intent: Omit<HoldIntent, 'state' | 'unanswered'>): Promise<unknown> {
  return query(
    `INSERT INTO compute.hold_intent (hold_key, rental_id, actor, command_key, state, unanswered, written_at)
     VALUES ($1, $2, $3, $4, 'PENDING', 1, $5)`,
    [intent.holdKey, intent.rentalId, intent.actor, intent.commandKey, intent.writtenAt],
  );
}

/** Counts one more or one less that is not answered, while it is pending; answers how many are left, null when it is not. */
export async function countUnanswered(query: Query, holdKey: string, by: 1 | -1): Promise<number | null> {
  const [intent] = await query<{ readonly unanswered: number }>(
    `UPDATE compute.hold_intent SET unanswered = unanswered + $2 WHERE hold_key = $1 AND state = 'PENDING'
     RETURNING unanswered`,
    [holdKey, by],
  );
  return intent?.unanswered ?? null;
}

/** Whether it was pending until now: each is resolved once. */
export async function resolveIntent(
  query: Query,
  holdKey: string,
  state: Exclude<HoldIntent['state'], 'PENDING'>,
): Promise<boolean> {
  const resolved = await query(
    `UPDATE compute.hold_intent SET state = $2 WHERE hold_key = $1 AND state = 'PENDING' RETURNING hold_key`,
    [holdKey, state],
  );
  return resolved.length > 0;
}

/** What a quote is asked by. */
export type AgreedQuote = {
  readonly purchase: PlannedPurchase;
  readonly plan: readonly PlannedLine[];
  readonly isValid: boolean;
};

export async function readQuote(query: Query, rentalId: string): Promise<AgreedQuote | null> {
  const [quote] = await query<AgreedQuote>(
    `SELECT purchase, plan, valid_until > clock_timestamp() AS "isValid" FROM compute.rental_quote WHERE rental_id = $1`,
    [rentalId],
  );
  return quote ?? null;
}

const daySeconds = 86_400;
/** After a rental's end, for late readings, and for a provider that closes its meter late. */
const graceSeconds = 90 * daySeconds;
/** What programs allows. */
const secondsAtMost = 730 * daySeconds;

/** Made of what does not change, so that the same is asked whenever it is asked again. */
export function holdsAsked(
  { holdKey, writtenAt }: Pick<HoldIntent, 'holdKey' | 'writtenAt'>,
  { purchase, plan }: AgreedQuote,
  endsAt: Date,
): HoldsAsked {
  const untilEnd = Math.max(0, Math.ceil((endsAt.getTime() - writtenAt.getTime()) / 1000));
  return {
    key: holdKey,
    purchase: { ...purchase, signedOn: dayInChina(writtenAt) },
    lines: plan,
    holdForSeconds: Math.min(untilEnd + graceSeconds, secondsAtMost),
  };
}

/** Gives up what is pending for a rental; whether anything was. */
export async function giveUpIntents(query: Query, rentalId: string): Promise<boolean> {
  const given = await query(
    `UPDATE compute.hold_intent SET state = 'GIVEN_UP' WHERE rental_id = $1 AND state = 'PENDING' RETURNING hold_key`,
    [rentalId],
  );
  return given.length > 0;
}
