import type { EvaluationRequest, RuleName, RuleTerms } from '@voucher-graph/rules';
import { aGrant, withApplicant, withGrants, withPurchase, withSeller, type Change } from './change.ts';

/** A fact that turns a rule from passed to failed. */
export type Flip = { readonly what: string; readonly rule: RuleName; readonly change: Change };

type Flips = (stated: EvaluationRequest['rule']['terms'], request: EvaluationRequest) => readonly Flip[];

const elsewhere = '659001';
const flip = (what: string, rule: RuleName, change: Change): Flip => ({ what, rule, change });
/** The flip of a part of a term, where that part is stated. */
const where = (stated: unknown, each: Flip): readonly Flip[] => (stated === null || stated === undefined ? [] : [each]);
const otherThan = <T>(all: readonly T[], listed: readonly T[]): T => {
  const other = all.find((each) => !listed.includes(each));
  if (other === undefined) throw new Error('All are listed: nothing could be flipped.');
  return other;
};

/** For each term that lets in or keeps out, the facts that flip it: one for each part that a program states. */
export const flips = {
  spendableOn: ({ spendableOn }) => [
    flip('another product', 'VOUCHER_KIND', withPurchase({ kind: otherThan(['SCENARIO', 'ALGORITHM'], spendableOn) })),
  ],
  applicantClasses: ({ applicantClasses }) => [
    flip(
      'another class',
      'APPLICANT_CLASS',
      withApplicant({ classes: [otherThan(['INTERMEDIARY', 'MAKER', 'PROVIDER'], applicantClasses ?? [])] }),
    ),
  ],
  registeredIn: () => [flip('registered elsewhere', 'REGISTRATION', withApplicant({ regionCode: elsewhere }))],
  industries: () => [flip('another industry', 'INDUSTRY', withApplicant({ industry: 'A0111' }))],
  standing: ({ standing }, { at }) => [
    ...where(
      standing?.notDishonest,
      flip(
        'on the list',
        'STANDING',
        withApplicant({ standing: [{ kind: 'DISHONESTY', decidedOn: '2010-01-01', expiresOn: null }] }),
      ),
    ),
    ...where(
      standing?.cleanYears,
      flip(
        'a crime of late',
        'STANDING',
        withApplicant({ standing: [{ kind: 'CRIME', decidedOn: yearsBefore(at, 2), expiresOn: null }] }),
      ),
    ),
    ...where(standing?.soundFinances, flip('unsound finances', 'STANDING', withApplicant({ soundFinances: false }))),
  ],
  provider: ({ provider }) =>
    provider?.oneIsEnough === true
      ? [flip('none of the three', 'PROVIDER', withSeller({ knownAs: [], petaflops: 1, racks: 1 }))]
      : [
          ...where(provider?.whitelisted, flip('off the list', 'PROVIDER', withSeller({ whitelisted: false }))),
          ...where(
            provider?.whitelisted === true ? null : provider?.named,
            flip('none of the named', 'PROVIDER', withSeller({ knownAs: ['another'] })),
          ),
          ...where(provider?.minPetaflops, flip('too small', 'PROVIDER', withSeller({ petaflops: 1 }))),
          ...where(
            provider?.locatedIn,
            flip('a seller elsewhere', 'PROVIDER', withSeller({ facilityRegionCode: elsewhere })),
          ),
          ...where(provider?.chips, flip('another chip', 'PROVIDER', withPurchase({ chipKind: 'CPU' }))),
        ],
  relatedPartyBlocked: () => [
    flip('a related seller', 'RELATED_PARTY', (request) => ({
      ...request,
      relation: {
        ...request.relation,
        CONTRACT: { related: true, path: [{ from: 'a', to: 'b', shareBasisPoints: 5100 }] },
      },
    })),
  ],
  selfSupplyBlocked: () => [flip('its own facility', 'SELF_SUPPLY', withPurchase({ ownFacility: true }))],
  purposes: ({ purposes }) => [
    flip(
      'another purpose',
      'PURPOSE',
      withPurchase({ purpose: otherThan(['AGENT', 'FINE_TUNING', 'INFERENCE', 'TRAINING'], purposes ?? []) }),
    ),
  ],
  filedModelRequired: () => [flip('a model not filed', 'FILED_MODEL', withPurchase({ filedModel: false }))],
  channel: () => [flip('another channel', 'CHANNEL', withPurchase({ channel: 'a back room' }))],
  contractSignedFrom: ({ contractSignedFrom }) => [
    flip('signed a day early', 'CONTRACT_DATE', withPurchase({ signedOn: dayBefore(contractSignedFrom ?? '') })),
  ],
  serviceFrom: ({ serviceFrom }) => [
    flip(
      'service before',
      'SERVICE_WINDOW',
      withPurchase({ serviceFrom: '2020-01-01', serviceTo: dayBefore(serviceFrom ?? '') }),
    ),
  ],
  serviceTo: () => [
    flip('service after', 'SERVICE_WINDOW', withPurchase({ serviceFrom: '2030-01-01', serviceTo: '2030-12-31' })),
  ],
  paidOnce: ({ paidOnce }, request) =>
    (paidOnce ?? []).map((what) => {
      const same = {
        PROJECT: { project: 'project' },
        CONTRACT: { contract: 'contract' },
        INVOICE: { invoices: ['invoice'] },
      };
      return flip(
        `a ${what} paid before`,
        'PAID_ONCE',
        withGrants(aGrant(request, { programCode: 'another', programRegionCode: null, ...same[what] })),
      );
    }),
  claimant: (_terms, request) => {
    const side = request.purchase.side === 'BUYER' ? 'SELLER' : 'BUYER';
    return [flip('claimed by the other side', 'CLAIMANT', withGrants(aGrant(request, { side, contract: 'contract' })))];
  },
  duration: ({ duration }, request) => [
    ...where(
      duration?.maxConsecutiveYears,
      flip(
        'years in a row',
        'DURATION',
        withGrants(...[1, 2, 3].map((years) => aGrant(request, { grantedOn: yearsBefore(request.at, years) }))),
      ),
    ),
    ...where(
      duration?.maxContractMonths,
      flip('too long a contract', 'DURATION', withPurchase({ serviceTo: '2039-12-31' })),
    ),
  ],
  intakeTerms: () => [
    flip('before intake', 'INTAKE', (request) => ({
      ...request,
      rule: { ...request.rule, effectiveFrom: '2000-01-01' },
      at: new Date((request.program.intakeOpensAt?.getTime() ?? 0) - 1),
    })),
    flip('after intake', 'INTAKE', (request) => ({ ...request, at: request.program.intakeClosesAt ?? request.at })),
  ],
} satisfies Partial<Record<keyof RuleTerms, Flips>> as Readonly<Partial<Record<keyof RuleTerms, Flips>>>;

function yearsBefore(at: Date, years: number): string {
  return `${at.getUTCFullYear() - years}-07-01`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
