import type { ApplicantClass, ApplicantFacts, RelationVerdict } from '@voucher-graph/rules';
import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';

type CompanyKind =
  'ENTERPRISE' | 'SOLE_TRADER' | 'UNIVERSITY' | 'RESEARCH_INSTITUTE' | 'PUBLIC_INSTITUTION' | 'INTERMEDIARY';

/** What the companies subgraph knows of who buys and who sells. */
export type CompanyFacts = {
  readonly applicant: Omit<ApplicantFacts, 'startup' | 'keyEnterprise' | 'soundFinances' | 'holdsProvincialVoucher'>;
  readonly sellerId: string;
  /** On the day of the contract. */
  readonly relation: RelationVerdict;
};

const verdict = `
  fragment Verdict on RelatedPartyVerdict {
    related
    path { ...Step }
    strongerPaths { steps { ...Step } }
  }
  fragment Step on RelatedPartyStep { from { id } to { id } tie { shareBasisPoints } }`;

const query = `
  query ApplicationFacts($companyId: ID!, $seller: CreditCode!, $signedOn: Date) {
    company(id: $companyId) {
      id kind region { code } zone { name } industry { code } size foundedOn
      standingRecords(first: 100) { edges { node { kind decidedOn expiresOn } } }
      controlGroup(asOf: $signedOn) { id }
      relationTo(creditCode: $seller, asOf: $signedOn) { ...Verdict }
    }
    seller: company(creditCode: $seller) { id }
  }
  ${verdict}`;

const relationQuery = `
  query RelationOnClaim($companyId: ID!, $seller: CreditCode!, $asOf: Date) {
    company(id: $companyId) { relationTo(creditCode: $seller, asOf: $asOf) { ...Verdict } }
  }
  ${verdict}`;

type Steps = readonly {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly tie: { readonly shareBasisPoints: number | null };
}[];

type Verdict = {
  readonly related: boolean;
  readonly path: Steps;
  readonly strongerPaths: readonly { readonly steps: Steps }[];
};

type Answer = {
  readonly company: {
    readonly id: string;
    readonly kind: CompanyKind;
    readonly region: { readonly code: string };
    readonly zone: { readonly name: string } | null;
    readonly industry: { readonly code: string };
    readonly size: ApplicantFacts['size'];
    readonly foundedOn: string;
    readonly standingRecords: {
      readonly edges: readonly { readonly node: NonNullable<ApplicantFacts['standing']>[number] }[];
    };
    readonly controlGroup: readonly { readonly id: string }[];
    readonly relationTo: Verdict | null;
  } | null;
  readonly seller: { readonly id: string } | null;
};

const classesOf: Readonly<Record<CompanyKind, readonly ApplicantClass[]>> = {
  ENTERPRISE: ['ENTERPRISE'],
  SOLE_TRADER: ['MAKER'],
  UNIVERSITY: ['UNIVERSITY'],
  RESEARCH_INSTITUTE: ['RESEARCH_INSTITUTE'],
  PUBLIC_INSTITUTION: [],
  INTERMEDIARY: ['INTERMEDIARY'],
};

/** Asks once what a decision needs to know of applicant and seller. */
export async function askCompanies(
  { peers }: Pick<Context, 'peers'>,
  {
    companyId,
    seller,
    signedOn,
  }: { readonly companyId: string; readonly seller: string; readonly signedOn: string | null },
): Promise<CompanyFacts | Refusal<'COMPANY_NOT_FOUND' | 'SELLER_NOT_FOUND'>> {
  const answer = await mustFind(peers['companies'], 'The companies subgraph').ask<Answer>(query, {
    companyId,
    seller,
    signedOn,
  });
  const { company } = answer;
  if (!company) return refuse('COMPANY_NOT_FOUND');
  if (!answer.seller || !company.relationTo) return refuse('SELLER_NOT_FOUND', seller);
  return {
    applicant: {
      id: company.id,
      groupIds: company.controlGroup.map(({ id }) => id),
      classes: classesOf[company.kind],
      regionCode: company.region.code,
      zone: company.zone?.name ?? null,
      size: company.size,
      industry: company.industry.code,
      foundedOn: company.foundedOn,
      standing: company.standingRecords.edges.map(({ node }) => node),
    },
    sellerId: answer.seller.id,
    relation: readVerdict(company.relationTo),
  };
}

/** Asks whether buyer and seller are related on a day. */
export async function askRelation(
  { peers }: Pick<Context, 'peers'>,
  variables: { readonly companyId: string; readonly seller: string; readonly asOf: string },
): Promise<RelationVerdict> {
  const { company } = await mustFind(peers['companies'], 'The companies subgraph').ask<{
    readonly company: { readonly relationTo: Verdict | null } | null;
  }>(relationQuery, variables);
  return readVerdict(mustFind(company?.relationTo, 'The relation of buyer and seller'));
}

function readVerdict({ related, path, strongerPaths }: Verdict): RelationVerdict {
  return related
    ? { related, path: readPath(path), strongerPaths: strongerPaths.map(({ steps }) => readPath(steps)) }
    : { related };
}

const readPath = (steps: Steps) => steps.map(({ from, to, tie }) => ({ from: from.id, to: to.id, ...tie }));
