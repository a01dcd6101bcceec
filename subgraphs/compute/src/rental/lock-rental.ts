import { isUuid, malformed, mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { RentalRole, RentalStatus } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** A rental that is locked until the transaction ends. */
export type LockedRental = {
  readonly id: string;
  readonly status: RentalStatus;
  readonly companyId: string;
  readonly providerId: string;
  readonly offerId: string;
  readonly gpuCount: number;
  readonly pricePerGpuHour: bigint;
  readonly orderedGpuSeconds: bigint;
  readonly gpuSeconds: bigint;
  readonly subsidy: bigint;
  readonly endsAt: Date;
  /** The database's clock, in the milliseconds that a Date holds. */
  readonly now: Date;
};

/** The same, with the role in which the viewer may move it. */
export type OwnRental = LockedRental & { readonly role: RentalRole };

const select = `SELECT id, status, company_id AS "companyId", provider_id AS "providerId", offer_id AS "offerId",
    gpu_count AS "gpuCount", price_per_gpu_hour_fen AS "pricePerGpuHour", ordered_gpu_seconds AS "orderedGpuSeconds",
    gpu_seconds AS "gpuSeconds", subsidy_fen AS "subsidy", ends_at AS "endsAt",
    date_trunc('milliseconds', clock_timestamp()) AS "now"
  FROM compute.rental WHERE id = $1`;

/** Whosever it is: for what this subgraph does on its own account. */
export async function lockRental(query: Query, id: string): Promise<LockedRental> {
  const [rental] = await query<LockedRental>(`${select} FOR NO KEY UPDATE`, [id]);
  return mustFind(rental, `Rental ${id}`);
}

/** A rental of the viewer's company or provider, in one of these roles; another's and none are the same answer. */
export async function lockOwn(
  query: Query,
  { scopes, companyId, providerId }: Context['viewer'],
  id: string,
  roles: readonly RentalRole[],
): Promise<OwnRental | Refusal<'RENTAL_NOT_FOUND'>> {
  if (!isUuid(id)) throw malformed(id);
  const own = {
    COMPANY_MEMBER: scopes.includes('company.member') ? companyId?.toLowerCase() : undefined,
    PROVIDER_OPERATOR: scopes.includes('provider.operator') ? providerId?.toLowerCase() : undefined,
    SERVICE: undefined,
  };
  const idIn = (role: RentalRole) => (roles.includes(role) ? (own[role] ?? null) : null);
  const [rental] = await query<LockedRental>(
    `${select} AND (company_id = $2::uuid OR provider_id = $3::uuid) FOR NO KEY UPDATE`,
    [id, idIn('COMPANY_MEMBER'), idIn('PROVIDER_OPERATOR')],
  );
  if (!rental) return refuse('RENTAL_NOT_FOUND');
  return { ...rental, role: rental.companyId === idIn('COMPANY_MEMBER') ? 'COMPANY_MEMBER' : 'PROVIDER_OPERATOR' };
}
