import { columns, isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { ClaimEntity, type Claim } from './claim.entity.ts';
import { decidingClaimVerbs, type ClaimVerb } from './transitions.ts';

/** A claim with what decisions need besides. */
export type FoundClaim = Claim & { readonly cityCode: string | null; readonly fundId: string | null };

/** A claim, locked until the transaction ends, or as it stands. */
async function readClaim(query: Query, id: string, { lock }: { readonly lock: boolean }): Promise<FoundClaim | null> {
  if (!isUuid(id)) throw malformed(id);
  const [claim] = await query<FoundClaim>(
    `SELECT ${columns(ClaimEntity, 'claim').join(', ')}, city.code AS "cityCode", program.fund_id AS "fundId"
       FROM programs.claim claim
       JOIN programs.program program ON program.id = claim.program_id
       LEFT JOIN programs.city city ON city.id = program.city_id
      WHERE claim.id = $1 ${lock ? 'FOR NO KEY UPDATE OF claim' : ''}`,
    [id],
  );
  return claim ?? null;
}

/** A claim on a program of the officer's city. */
export async function findOfCity(
  query: Query,
  { cityCode }: Context['viewer'],
  id: string,
  { lock = false } = {},
): Promise<FoundClaim | Refusal<'CLAIM_NOT_FOUND'>> {
  const claim = await readClaim(query, id, { lock });
  return claim && covers(cityCode, claim.cityCode) ? claim : refuse('CLAIM_NOT_FOUND');
}

/** A claim of the viewer's company. */
export async function findOwnClaim(
  query: Query,
  { companyId }: Context['viewer'],
  id: string,
  { lock = false } = {},
): Promise<FoundClaim | Refusal<'CLAIM_NOT_FOUND'>> {
  const claim = await readClaim(query, id, { lock });
  return claim && claim.companyId === companyId?.toLowerCase() ? claim : refuse('CLAIM_NOT_FOUND');
}

/**
 * A claim, locked for a decision: whoever entered it or decided on it before decides no more.
 * @param barring who did these before is barred
 */
export async function lockClaimToDecide(
  query: Query,
  viewer: Context['viewer'],
  id: string,
  barring: readonly ClaimVerb[] = [...decidingClaimVerbs, 'pay', 'retry'],
): Promise<FoundClaim | Refusal<'CLAIM_NOT_FOUND' | 'SAME_PERSON'>> {
  const claim = await findOfCity(query, viewer, id, { lock: true });
  if ('refusal' in claim) return claim;
  const before = await query(
    'SELECT FROM programs.claim_event WHERE claim_id = $1 AND actor = $2 AND verb = ANY ($3::text[]) LIMIT 1',
    [claim.id, actorOf(viewer), barring],
  );
  return before.length > 0 ? refuse('SAME_PERSON') : claim;
}
