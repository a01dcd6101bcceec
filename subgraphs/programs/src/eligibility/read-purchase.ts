import { formatFen, readNumber, readText } from '@voucher-graph/subgraph-kit';
import type { ApplicantFacts, Cost, CostCategory, PurchaseFacts, VoucherKind } from '@voucher-graph/rules';
import type { ApplicantInput, PurchaseInput } from '../__generated__/schema.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** A purchase as the applicant says it is; who buys and sells is looked up. */
export type DeclaredPurchase = Omit<PurchaseFacts, 'id' | 'buyerId' | 'seller'> & {
  readonly seller: Omit<PurchaseFacts['seller'], 'id' | 'whitelisted'>;
};

/** What a kind of voucher buys first, where the applicant names no kinds of cost. */
const costOf: Readonly<Record<VoucherKind, CostCategory>> = {
  COMPUTE: 'COMPUTE',
  TRAINING: 'COMPUTE',
  MODEL: 'MODEL_API',
  DATA: 'DATA',
  ANNOTATION: 'ANNOTATION',
  ALGORITHM: 'MODEL_API',
  SCENARIO: 'MODEL_DEPLOYMENT',
  INTELLIGENCE: 'COMPUTE',
};

/** Reads what is to be bought. Nothing that contradicts itself is judged. */
export function readPurchase(
  input: PurchaseInput,
): DeclaredPurchase | Refusal<'AMOUNT_INVALID' | 'COSTS_DIFFER' | 'DATES_OUT_OF_ORDER'> {
  const costs: Cost[] = [];
  const stated = input.costs ?? [{ category: costOf[input.kind], amount: input.amount }];
  for (const { category, amount } of stated) {
    const fen = readFen(amount);
    if (fen === null) return refuse('AMOUNT_INVALID', amount.amount);
    costs.push({ category, amount: fen });
  }
  const amount = readFen(input.amount);
  if (amount === null) return refuse('AMOUNT_INVALID', input.amount.amount);
  const total = costs.reduce((sum, cost) => sum + cost.amount, 0n);
  if (total !== amount) return refuse('COSTS_DIFFER', `CN¥${formatFen(total)}`);
  const { serviceFrom = null, serviceTo = null } = input;
  if (serviceFrom !== null && serviceTo !== null && serviceTo < serviceFrom)
    return refuse('DATES_OUT_OF_ORDER', `${serviceFrom} to ${serviceTo}`);
  return {
    kind: input.kind,
    seller: {
      knownAs: input.sellerKnownAs?.map((name) => readText('sellerKnownAs', name)) ?? null,
      petaflops: input.sellerPetaflops ?? null,
      racks: input.sellerRacks ?? null,
      facilityRegionCode: input.facilityRegionCode ?? null,
    },
    side: 'BUYER',
    otherSideWaived: input.sellerWaived ?? null,
    contract: given(readNumber, 'contract', input),
    invoices: [],
    project: given(readNumber, 'project', input),
    installation: given(readNumber, 'installation', input),
    costs: { CONTRACT: costs, APPROVED_CONTRACT: null, SETTLED: null, ACTUALLY_PAID: null },
    signedOn: input.signedOn ?? null,
    serviceFrom,
    serviceTo,
    channel: given(readText, 'channel', input),
    purpose: input.purpose ?? null,
    chipKind: given(readText, 'chipKind', input),
    domesticChips: input.domesticChips ?? null,
    filedModel: input.filedModel ?? null,
    flagshipProject: input.flagshipProject ?? null,
    withDistrict: input.withDistrict ?? null,
    ownFacility: input.ownFacility ?? null,
    autoMatch: input.autoMatch ?? false,
  };
}

/** A text that may be left out, read. */
function given<TName extends 'contract' | 'project' | 'installation' | 'channel' | 'chipKind'>(
  read: typeof readText,
  name: TName,
  { [name]: text }: Pick<PurchaseInput, TName>,
): string | null {
  return typeof text === 'string' ? read(name, text) : null;
}

/** What a company says of itself. */
export function readApplicant(
  input: ApplicantInput | null | undefined,
): Pick<ApplicantFacts, 'startup' | 'keyEnterprise' | 'soundFinances' | 'holdsProvincialVoucher'> {
  return {
    startup: input?.startup ?? null,
    keyEnterprise: input?.keyEnterprise ?? null,
    soundFinances: input?.soundFinances ?? null,
    holdsProvincialVoucher: input?.holdsProvincialVoucher ?? null,
  };
}
