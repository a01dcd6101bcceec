import { isUuid, malformed, mustFind } from '@voucher-graph/subgraph-kit';
import type { RelationVerdict } from '@voucher-graph/rules';
import type { Context } from '../context.ts';
import { dayInChina } from '../day-in-china.ts';
import { askCompanies, askRelation, type CompanyFacts } from '../eligibility/ask-companies.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { askRental, type ClaimedRental } from './ask-rental.ts';
import type { Claim, Stated } from './claim.entity.ts';
import { matchClaim, type MatchRefusalCode } from './match-claim.ts';
import { readEvidence, readStated, type Papers } from './read-claim.ts';

/** What is claimed, and what compute and companies know of it. */
export type PreparedClaim = {
  readonly rental: ClaimedRental;
  readonly stated: Stated;
  readonly evidence: Claim['evidence'];
  readonly company: CompanyFacts;
  /** Whether buyer and seller are related by today. */
  readonly relationNow: RelationVerdict;
};

/** Reads a claim, and asks compute and companies about it. */
export async function prepareClaim(
  context: { readonly database: Pick<Context['database'], 'query'> } & Pick<Context, 'peers'>,
  of: { readonly companyId: string; readonly rentalId: string },
  papers: Papers,
): Promise<
  | PreparedClaim
  | Refusal<
      | 'AMOUNT_INVALID'
      | 'EVIDENCE_INVALID'
      | 'RENTAL_NOT_FOUND'
      | 'COMPANY_NOT_FOUND'
      | 'SELLER_NOT_FOUND'
      | MatchRefusalCode
    >
> {
  if (!isUuid(of.rentalId)) throw malformed(of.rentalId);
  const stated = readStated(papers);
  if ('refusal' in stated) return stated;
  const evidence = readEvidence(papers);
  if ('refusal' in evidence) return evidence;
  const rental = await askRental(context, of.rentalId);
  if (rental?.companyId !== of.companyId.toLowerCase()) return refuse('RENTAL_NOT_FOUND');
  const mismatch = matchClaim({ stated, evidence }, rental);
  if (mismatch) return mismatch;
  const { sellerCreditCode: seller, signedOn } = rental;
  const company = await askCompanies(context, { companyId: rental.companyId, seller, signedOn });
  if ('refusal' in company) return company;
  const [clock] = await context.database.query<{ now: Date }>('SELECT now() AS now');
  const relationNow = await askRelation(context, {
    companyId: rental.companyId,
    seller,
    asOf: dayInChina(mustFind(clock, 'The time').now),
  });
  return { rental, stated, evidence, company, relationNow };
}
