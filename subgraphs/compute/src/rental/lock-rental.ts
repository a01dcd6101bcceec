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

const select = `SELECT rental.id, status, rental.company_id AS "companyId", rental.provider_id AS "providerId",
    offer_id AS "offerId", gpu_count AS "gpuCount", price_per_gpu_hour_fen AS "pricePerGpuHour",
    ordered_gpu_seconds AS "orderedGpuSeconds", gpu_seconds AS "gpuSeconds", subsidy_fen AS "subsidy", ends_at AS "endsAt",
    date_trunc('milliseconds', clock_timestamp()) AS "now"
  FROM compute.rental`;

/** Whosever it is: for what this subgraph does on its own account. */
export async function lockRental(query: Query, id: string): Promise<LockedRental> {
  const [rental] = await query<LockedRental>(`${select} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  return mustFind(rental, `Rental ${id}`);
}

/** Who asks for which rental. */
export type Asked = { readonly viewer: Context['viewer']; readonly rentalId: string };

/** A rental of the viewer's company or provider, in one of these roles; another's and none are the same answer. */
export async function lockOwn(
  query: Query,
  viewer: Context['viewer'],
  rentalId: string,
  roles: readonly RentalRole[],
): Promise<OwnRental | Refusal<'RENTAL_NOT_FOUND'>> {
  return mustFind((await lockEachOwn(query, [{ viewer, rentalId }], roles))[0], 'An answer');
}

/** The same for several, of which no two ask for the same rental, in their order. */
export async function lockEachOwn(
  query: Query,
  asked: readonly Asked[],
  roles: readonly RentalRole[],
): Promise<readonly (OwnRental | Refusal<'RENTAL_NOT_FOUND'>)[]> {
  for (const { rentalId } of asked) if (!isUuid(rentalId)) throw malformed(rentalId);
  const idIn = ({ scopes, companyId, providerId }: Context['viewer'], role: RentalRole) => {
    const own = {
      COMPANY_MEMBER: scopes.includes('company.member') ? companyId?.toLowerCase() : undefined,
      PROVIDER_OPERATOR: scopes.includes('provider.operator') ? providerId?.toLowerCase() : undefined,
      SERVICE: undefined,
    };
    return roles.includes(role) ? (own[role] ?? null) : null;
  };
  const rentals = await query<LockedRental>(
    `${select} JOIN unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS asked (id, company_id, provider_id)
         ON rental.id = asked.id AND (rental.company_id = asked.company_id OR rental.provider_id = asked.provider_id)
      ORDER BY rental.id FOR NO KEY UPDATE OF rental`,
    [
      asked.map(({ rentalId }) => rentalId),
      asked.map(({ viewer }) => idIn(viewer, 'COMPANY_MEMBER')),
      asked.map(({ viewer }) => idIn(viewer, 'PROVIDER_OPERATOR')),
    ],
  );
  return asked.map(({ viewer, rentalId }) => {
    const rental = rentals.find(({ id }) => id === rentalId.toLowerCase());
    if (!rental) return refuse('RENTAL_NOT_FOUND');
    const byCompany = rental.companyId === idIn(viewer, 'COMPANY_MEMBER');
    return { ...rental, role: byCompany ? 'COMPANY_MEMBER' : 'PROVIDER_OPERATOR' };
  });
}
