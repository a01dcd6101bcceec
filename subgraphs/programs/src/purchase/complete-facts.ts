import type { ApplicantFacts, PurchaseFacts, RuleTerms } from '@voucher-graph/rules';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import type { DeclaredPurchase } from '../eligibility/read-purchase.ts';

type Said = Pick<ApplicantFacts, 'startup' | 'keyEnterprise' | 'soundFinances' | 'holdsProvincialVoucher'>;

/**
 * What a company said of itself, and its city checked, when it applied for the voucher. Who issued one without an
 * application vouched for what the rule demands; what would only earn more is not known.
 */
export function saidOfItself(applied: JudgedOn | null, { standing }: RuleTerms): Said {
  if (applied === null)
    return {
      startup: null,
      keyEnterprise: null,
      soundFinances: standing?.soundFinances === true ? true : null,
      holdsProvincialVoucher: null,
    };
  const { startup, keyEnterprise, soundFinances, holdsProvincialVoucher } = applied.applicant;
  return { startup, keyEnterprise, soundFinances, holdsProvincialVoucher };
}

/** A purchase with what its seller does not declare, where the voucher was applied for to buy of that seller. */
export function completePurchase(
  declared: DeclaredPurchase,
  {
    id,
    buyerId,
    sellerId,
    whitelisted,
    applied,
  }: {
    readonly id: string;
    readonly buyerId: string;
    readonly sellerId: string;
    readonly whitelisted: boolean | null;
    readonly applied: JudgedOn | null;
  },
): PurchaseFacts {
  const before = applied?.purchase.seller.id === sellerId ? applied.purchase : null;
  return {
    ...declared,
    id,
    buyerId,
    seller: {
      ...declared.seller,
      id: sellerId,
      whitelisted,
      knownAs: before?.seller.knownAs ?? null,
      petaflops: declared.seller.petaflops ?? before?.seller.petaflops ?? null,
      racks: declared.seller.racks ?? before?.seller.racks ?? null,
      facilityRegionCode: declared.seller.facilityRegionCode ?? before?.seller.facilityRegionCode ?? null,
    },
    otherSideWaived: before?.otherSideWaived ?? null,
    project: before?.project ?? null,
    installation: before?.installation ?? null,
    channel: declared.channel ?? before?.channel ?? null,
    purpose: declared.purpose ?? before?.purpose ?? null,
    chipKind: declared.chipKind ?? before?.chipKind ?? null,
    domesticChips: declared.domesticChips ?? before?.domesticChips ?? null,
    filedModel: before?.filedModel ?? null,
    flagshipProject: before?.flagshipProject ?? null,
    withDistrict: before?.withDistrict ?? null,
    ownFacility: declared.ownFacility ?? before?.ownFacility ?? null,
    autoMatch: before?.autoMatch ?? false,
  };
}
