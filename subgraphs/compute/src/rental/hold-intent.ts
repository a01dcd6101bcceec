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

type Asked = { readonly command: Pick<Command, 'actor' | 'key'>; readonly rentalId: string };

/** Of each who asks: that of the command, or that which another command has pending for the rental. */
export async function findIntents(query: Query, asked: readonly Asked[]): Promise<readonly (readonly HoldIntent[])[]> {
  const rows = await query<HoldIntent & { readonly n: bigint }>(
    `SELECT asked.n, intent.* FROM unnest($1::uuid[], $2::text[], $3::uuid[]) WITH ORDINALITY AS asked (rental_id, actor, key, n)
      CROSS JOIN LATERAL (
        SELECT ${columns} FROM compute.hold_intent
         WHERE (actor = asked.actor AND command_key = asked.key) OR (rental_id = asked.rental_id AND state = 'PENDING')
        OFFSET 0) AS intent`,
    [
      asked.map(({ rentalId }) => rentalId),
      asked.map(({ command }) => command.actor),
      asked.map(({ command }) => command.key),
    ],
  );
  return asked.map((_, i) => rows.filter(({ n }) => Number(n) === i + 1));
}

export function writeIntents(query: Query, intents: readonly Omit<HoldIntent, 'state' | 'unanswered'>[]): void {
  void query(
    `INSERT INTO compute.hold_intent (hold_key, rental_id, actor, command_key, state, unanswered, written_at)
     SELECT hold_key, rental_id, actor, command_key, 'PENDING', 1, written_at
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[])
            AS intent (hold_key, rental_id, actor, command_key, written_at)`,
    [
      intents.map(({ holdKey }) => holdKey),
      intents.map(({ rentalId }) => rentalId),
      intents.map(({ actor }) => actor),
      intents.map(({ commandKey }) => commandKey),
      intents.map(({ writtenAt }) => writtenAt),
    ],
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

type Resolved = { readonly holdKey: string; readonly state: Exclude<HoldIntent['state'], 'PENDING'> };

/** The keys of those that were pending until now: each is resolved once. */
export function resolveIntents(query: Query, resolved: readonly Resolved[]): Promise<ReadonlySet<string>> {
  return resolveWhere(query, resolved, 'true');
}

/** The same, but for those whose command's key was answered before, for another command: their job gives them up. */
export function resolveUnanswered(query: Query, resolved: readonly Resolved[]): Promise<ReadonlySet<string>> {
  const isUnanswered = `EXISTS (SELECT FROM compute.command
    WHERE actor = intent.actor AND key = intent.command_key AND answer IS NULL)`;
  return resolveWhere(query, resolved, isUnanswered);
}

async function resolveWhere(
  query: Query,
  resolved: readonly Resolved[],
  condition: string,
): Promise<ReadonlySet<string>> {
  const rows = await query<{ readonly key: string }>(
    `UPDATE compute.hold_intent intent SET state = resolved.state FROM unnest($1::uuid[], $2::text[]) AS resolved (key, state)
      WHERE intent.hold_key = resolved.key AND intent.state = 'PENDING' AND ${condition} RETURNING intent.hold_key AS key`,
    [resolved.map(({ holdKey }) => holdKey), resolved.map(({ state }) => state)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** What a quote is asked by. */
export type AgreedQuote = {
  readonly purchase: PlannedPurchase;
  readonly plan: readonly PlannedLine[];
  readonly isValid: boolean;
};

/** The quotes of these rentals, by their ids. */
export async function readQuotes(
  query: Query,
  rentalIds: readonly string[],
): Promise<ReadonlyMap<string, AgreedQuote>> {
  const quotes = await query<AgreedQuote & { readonly rentalId: string }>(
    `SELECT rental_id AS "rentalId", purchase, plan, valid_until > clock_timestamp() AS "isValid"
       FROM compute.rental_quote WHERE rental_id = ANY ($1::uuid[])`,
    [rentalIds],
  );
  return new Map(quotes.map(({ rentalId, ...quote }) => [rentalId, quote]));
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
