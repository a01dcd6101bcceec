import { formatFen, mustFind } from '@voucher-graph/subgraph-kit';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { parseFen } from '../fen.ts';
import type { Refusal } from '../refusal.ts';
import type { PlannedLine } from './planned-line.ts';
import type { PlannedPurchase } from './planned-purchase.ts';

/** What is asked of programs: the same under the same key. */
export type HoldsAsked = {
  readonly key: string;
  readonly purchase: PlannedPurchase & { readonly signedOn: string };
  readonly lines: readonly PlannedLine[];
  readonly holdForSeconds: number;
};

export type PlacedHold = {
  readonly holdId: string;
  readonly voucherId: string;
  readonly amount: bigint;
  readonly programCode: string;
  readonly fundCode: string;
};

/** Those that are the company's business; any other is a mistake of ours. */
const passedOn = [
  'RELATED_PARTY',
  'CAP_EXCEEDED',
  'AID_CEILING',
  'STACKING',
  'NOT_ELIGIBLE',
  'VOUCHER_NOT_FOUND',
  'VOUCHER_FROZEN',
  'VOUCHER_EXPIRED',
  'VOUCHER_REVOKED',
  'VOUCHER_EXHAUSTED',
  'PURCHASE_CLOSED',
] as const;
export type HoldsRefusalCode = (typeof passedOn)[number];

/** All are placed, none are, or nothing was asked because programs is away. */
export type HoldsAnswer = { readonly holds: readonly PlacedHold[] } | Refusal<HoldsRefusalCode> | 'NOT_ASKED';

const document = `
  mutation PlaceHolds($input: PlaceHoldsInput!) {
    placeHolds(input: $input) {
      ... on PlaceHoldsSuccess { holds { holdId voucherId amount { amount } programCode fundCode } }
      ... on PlaceHoldsRefusal { code message }
    }
  }`;

type Answer = {
  readonly placeHolds:
    | { readonly holds: readonly (Omit<PlacedHold, 'amount'> & { readonly amount: { readonly amount: string } })[] }
    | { readonly code: string; readonly message: string };
};

/** @throws UNKNOWN_OUTCOME when they may be placed or not: ask again under the same key */
export async function placeHolds(
  { peers }: Pick<Context, 'peers'>,
  { key, purchase, lines, holdForSeconds }: HoldsAsked,
): Promise<HoldsAnswer> {
  const input = {
    idempotencyKey: key,
    purchase,
    lines: lines.map(({ voucherId, amountFen }) => ({ voucherId, amount: { amount: formatFen(BigInt(amountFen)) } })),
    holdForSeconds,
  };
  const asked = mustFind(peers['programs'], 'The programs subgraph').ask<Answer>(document, { input });
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE') return null;
    throw error;
  });
  if (answer === null) return 'NOT_ASKED';
  if ('holds' in answer.placeHolds)
    return { holds: answer.placeHolds.holds.map((hold) => ({ ...hold, amount: parseFen(hold.amount.amount) })) };
  const { code, message } = answer.placeHolds;
  const known = passedOn.find((each) => each === code);
  if (!known) throw new Error(`No holds: ${code} ${message}`);
  return { refusal: { code: known, message } };
}
