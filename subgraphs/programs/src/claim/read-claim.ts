import { readNumber, readText } from '@voucher-graph/subgraph-kit';
import type { ResubmitClaimInput, SubmitClaimInput } from '../__generated__/schema.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { DeclaredPurchase } from '../eligibility/read-purchase.ts';
import type { ClaimedRental } from './ask-rental.ts';
import type { Claim, Stated } from './claim.entity.ts';

/** What a company hands in, at first or corrected. */
export type Papers =
  | Omit<SubmitClaimInput, 'idempotencyKey' | 'companyId' | 'programCode' | 'rentalId'>
  | Omit<ResubmitClaimInput, 'idempotencyKey' | 'claimId'>;

/** What a claim says that its papers say. */
export function readStated({ contract, gpuHours, invoices }: Papers): Stated | Refusal<'AMOUNT_INVALID'> {
  const read: { number: string; total: string }[] = [];
  for (const { number, total } of invoices) {
    const fen = readFen(total);
    if (fen === null) return refuse('AMOUNT_INVALID', total.amount);
    read.push({ number: readNumber('number', number), total: `${fen}` });
  }
  return { contract: readNumber('contract', contract), gpuHours, invoices: read };
}

/** What a claim is proved with. */
export function readEvidence({ evidence }: Papers): Claim['evidence'] | Refusal<'EVIDENCE_INVALID'> {
  const read = evidence.map(({ kind, sha256 }) => ({ kind, sha256: sha256.toLowerCase() }));
  return read.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)) ? read : refuse('EVIDENCE_INVALID');
}

/** A rental as rules judge it: what compute knows of it, and what only the company can say. */
export function claimedPurchase(rental: ClaimedRental, input: Papers): DeclaredPurchase {
  const { serviceFrom, serviceTo, sellerCreditCode, contractPrice } = rental;
  const total = (of: 'total' | 'payable') => rental.invoices.reduce((sum, invoice) => sum + invoice[of], 0n);
  const cost = (amount: bigint) => [{ category: 'COMPUTE', amount }] as const;
  const settled = total('total');
  // Never more than was billed, nor a contract's price beyond what it said.
  const contracted = cost(contractPrice < settled ? contractPrice : settled);
  return {
    kind: 'COMPUTE',
    seller: {
      knownAs: input.sellerKnownAs?.map((name) => readText('sellerKnownAs', name)) ?? null,
      petaflops: rental.sellerPetaflops,
      racks: rental.sellerRacks,
      facilityRegionCode: rental.facilityRegionCode,
    },
    side: 'BUYER',
    otherSideWaived: input.sellerWaived ?? null,
    contract: readNumber('contract', rental.contract),
    invoices: rental.invoices.map(({ number }) => `${sellerCreditCode} ${readNumber('number', number)}`),
    project: typeof input.project === 'string' ? readNumber('project', input.project) : null,
    installation: null,
    costs: {
      CONTRACT: contracted,
      APPROVED_CONTRACT: contracted,
      SETTLED: cost(settled),
      ACTUALLY_PAID: cost(total('payable')),
    },
    signedOn: rental.signedOn,
    serviceFrom,
    serviceTo,
    channel: rental.channel,
    purpose: rental.purpose ?? input.purpose ?? null,
    chipKind: rental.chipKind,
    domesticChips: rental.domesticChips,
    filedModel: null,
    flagshipProject: input.flagshipProject ?? null,
    withDistrict: null,
    ownFacility: rental.ownFacility,
    autoMatch: false,
  };
}
