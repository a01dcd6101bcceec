import type { CostCategory, EvaluationRequest, PurchaseFacts, RuleTerms, SubsidyBase } from '@voucher-graph/rules';
import { funds, jurisdictions, programs } from '../catalog.ts';
import type { ProgramSeed } from '../program-seed.ts';

/** CN¥1,000,000. */
const usualPrice = 1_000_000_00n;

/** The program of a code. */
export function programOf(code: string): ProgramSeed {
  const program = programs.find((each) => each.code === code);
  if (program === undefined) throw new Error(`No program ${code}.`);
  return program;
}

/** The programs whose rule states a term, each with a purchase that fits it. */
export function stating(term: keyof RuleTerms): readonly (readonly [code: string, request: EvaluationRequest])[] {
  return programs
    .map((program) => [program.code, fittingRequest(program)] as const)
    .filter(([, { rule }]) => rule.terms[term] !== null);
}

/** A purchase of CN¥1,000,000 that meets all that the rule of a real program asks. */
export function fittingRequest(program: ProgramSeed): EvaluationRequest {
  const [rule] = program.rules;
  if (rule === undefined || program.rules.length > 1) throw new Error(`${program.code}: say which version is meant.`);
  const { terms } = rule;
  const place = jurisdictions.find(({ slug }) => slug === program.jurisdiction)?.code ?? null;
  const fund = funds.find(({ code }) => code === program.fund);
  const at = program.intakeOpensAt ?? new Date(`${rule.effectiveFrom ?? '2026-01-01'}T12:00:00+08:00`);
  const on = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const [applicantClass = 'ENTERPRISE'] = terms.applicantClasses ?? [];
  const sells = applicantClass === 'PROVIDER';
  return {
    at,
    moment: 'APPLICATION',
    exception: null,
    rule,
    program: {
      code: program.code,
      regionCode: place,
      kind: program.kind,
      intakeOpensAt: program.intakeOpensAt,
      intakeClosesAt: program.intakeClosesAt,
      applicationsTaken: 0,
      fund: fund
        ? {
            fiscalYear: fund.fiscalYear,
            available: fund.appropriation,
            funders: fund.funders.map(({ nameEn, shareBasisPoints }) => ({ name: nameEn, shareBasisPoints })),
          }
        : null,
    },
    applicant: {
      id: 'applicant',
      groupIds: ['applicant', 'sister'],
      classes: [applicantClass],
      regionCode: terms.registeredIn?.[0] ?? place ?? '110105',
      zone: terms.registeredInZone,
      size: 'LARGE',
      industry: terms.industries?.[0] ?? 'I6513',
      foundedOn: '2015-01-01',
      standing: [],
      soundFinances: true,
      startup: false,
      keyEnterprise: false,
      holdsProvincialVoucher: false,
    },
    purchase: {
      ...purchaseOf(terms, on),
      buyerId: sells ? 'buyer' : 'applicant',
      side: sells ? 'SELLER' : 'BUYER',
      otherSideWaived: null,
      seller: {
        id: sells ? 'applicant' : 'seller',
        whitelisted: true,
        knownAs: terms.provider?.named ?? [],
        petaflops: terms.provider?.minPetaflops ?? null,
        racks: terms.provider?.minRacks ?? null,
        facilityRegionCode: terms.provider?.locatedIn ?? place,
      },
    },
    relation: { CONTRACT: { related: false }, CLAIM: { related: false } },
    history: { grants: [], yearSpend: 0n, yearContracts: 0n },
  };
}

function purchaseOf(
  terms: RuleTerms,
  on: string,
): Omit<PurchaseFacts, 'buyerId' | 'side' | 'otherSideWaived' | 'seller'> {
  const [kind = 'COMPUTE'] = terms.spendableOn;
  const serviceFrom = terms.serviceFrom ?? on;
  const end = new Date(Date.parse(`${serviceFrom}T00:00:00Z`) + 300 * 86_400_000).toISOString().slice(0, 10);
  return {
    id: 'purchase',
    kind: kind === 'TRAINING' ? 'COMPUTE' : kind,
    contract: 'contract',
    invoices: ['invoice'],
    project: 'project',
    installation: 'installation',
    costs: costsAt(terms.subsidyBase, usualPrice, terms.eligibleCosts?.[0]),
    signedOn: terms.contractSignedFrom ?? serviceFrom,
    serviceFrom,
    serviceTo: terms.serviceTo ?? end,
    channel: terms.channel?.split('、')[0] ?? null,
    purpose: terms.purposes?.[0] ?? 'TRAINING',
    chipKind: terms.provider?.chips?.[0] ?? 'GPU',
    domesticChips: false,
    filedModel: true,
    flagshipProject: true,
    withDistrict: false,
    ownFacility: false,
    autoMatch: false,
  };
}

/** An amount of one kind of cost, known at the stage that counts; at that of the contract where none is stated. */
export function costsAt(
  base: SubsidyBase | null,
  amount: bigint,
  category: CostCategory = 'COMPUTE',
): PurchaseFacts['costs'] {
  const none = { CONTRACT: null, APPROVED_CONTRACT: null, SETTLED: null, ACTUALLY_PAID: null };
  return { ...none, [base ?? 'CONTRACT']: [{ category, amount }] };
}
