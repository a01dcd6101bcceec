import { nothingKnown, ruleTermsToJson, type RuleTerms } from '@voucher-graph/rules';
import { embedSubgraph, silentLog, uuidv7, type Database, type Peers } from '@voucher-graph/subgraph-kit';
import type { Program } from '../program/program.entity.ts';
import { programs } from '../subgraph.ts';
import { aFund, aProgram } from './build-rows.ts';

/** What a test looks into as it comes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

/** Who buys and who sells. */
export type Parties = { readonly companyId: string; readonly sellerId: string; readonly sellerCreditCode: string };

const documents = {
  voucherPlan: `query ($purchase: PlannedPurchaseInput!, $voucherIds: [ID!]) {
    voucherPlan(purchase: $purchase, voucherIds: $voucherIds) {
      __typename
      ... on VoucherPlanSuccess { plan {
        lines { voucher { id } amount { amount } reason programCode fundCode }
        skipped { voucher { id } reason } covered { amount } buyerPays { amount } } }
      ... on VoucherPlanRefusal { code message } } }`,
  placeHolds: `mutation ($input: PlaceHoldsInput!) { placeHolds(input: $input) { __typename
      ... on PlaceHoldsSuccess { holds { holdId voucherId amount { amount } programCode fundCode expiresAt } }
      ... on PlaceHoldsRefusal { code message } } }`,
  captureHolds: `mutation ($input: CaptureHoldsInput!) { captureHolds(input: $input) { __typename
      ... on CaptureHoldsSuccess { captures { holdId voucherId amount { amount } reason } captured { amount } }
      ... on CaptureHoldsRefusal { code message } } }`,
  releaseHolds: `mutation ($input: ReleaseHoldsInput!) { releaseHolds(input: $input) { __typename
      ... on ReleaseHoldsSuccess { purchaseId released { amount } }
      ... on ReleaseHoldsRefusal { code message } } }`,
};

/** Asks programs as another subgraph does, on its own account, and answers what its one field did. */
export function sellAs(subject: string, database: Database, peers: Peers) {
  const embedded = embedSubgraph(programs, database, silentLog, peers);
  const viewer = { subject, scopes: ['service'] } as const;
  return async (name: keyof typeof documents, variables: object): Promise<Data> => {
    const { data, errors } = await embedded.execute({
      query: documents[name],
      variables: name === 'voucherPlan' ? { ...variables } : { input: { idempotencyKey: uuidv7(), ...variables } },
      viewer,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Readonly<Record<string, Data>>)[name];
  };
}

/** A rental of so many yuan, as compute would declare it. */
export function aPurchase({ companyId, sellerCreditCode }: Parties, amount: string, more: object = {}) {
  return {
    purchaseId: uuidv7(),
    companyId,
    sellerCreditCode,
    payeeId: uuidv7(),
    kind: 'COMPUTE',
    amount: { amount },
    ...more,
  };
}

/** A program that pays half to everybody, save for what a test says about it. */
export async function aPayingProgram(
  database: Database,
  terms: Partial<RuleTerms> = {},
  { appropriation = 1_000_000_00n }: { readonly appropriation?: bigint } = {},
): Promise<Program & { readonly fundId: string }> {
  const fund = await aFund(database, { appropriation });
  const program = await aProgram(database, {
    cityId: fund.cityId,
    fundId: fund.id,
    rules: [
      {
        terms: ruleTermsToJson({
          ...nothingKnown,
          spendableOn: ['COMPUTE'],
          openToOutsiders: true,
          rateTiers: [{ rateBasisPoints: 5000, atMost: false, appliesWhen: null, conditions: null }],
          ...terms,
        }),
      },
    ],
  });
  return { ...program, fundId: fund.id };
}
