import { nothingKnown, ruleTermsToJson, type RuleTerms } from '@voucher-graph/rules';
import {
  embeddedPeer,
  embedSubgraph,
  silentLog,
  uuidv7,
  type Database,
  type Peers,
  type Subgraph,
} from '@voucher-graph/subgraph-kit';
import type { Program } from '../program/program.entity.ts';
import { programs } from '../subgraph.ts';
import { aFund, aProgram } from './build-rows.ts';

// What a test looks into as it comes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

/** Who buys and who sells. */
export type Parties = { readonly companyId: string; readonly sellerId: string; readonly sellerCreditCode: string };

const documents = {
  voucherPlan: `query ($purchase: PlannedPurchaseInput!, $voucherIds: [ID!]) {
    voucherPlan(purchase: $purchase, voucherIds: $voucherIds) {
      ... on VoucherPlanSuccess { plan {
        lines { voucher { id } amount { amount } reason programCode fundCode }
        skipped { voucher { id } reason } covered { amount } buyerPays { amount } } }
      ... on VoucherPlanRefusal { code message } } }`,
  placeHolds: `mutation ($input: PlaceHoldsInput!) { placeHolds(input: $input) {
      ... on PlaceHoldsSuccess { holds { holdId voucherId amount { amount } programCode fundCode expiresAt } }
      ... on PlaceHoldsRefusal { code message } } }`,
  captureHolds: `mutation ($input: CaptureHoldsInput!) { captureHolds(input: $input) {
      ... on CaptureHoldsSuccess { captures { holdId voucherId amount { amount } reason } captured { amount } }
      ... on CaptureHoldsRefusal { code message } } }`,
  releaseHolds: `mutation ($input: ReleaseHoldsInput!) { releaseHolds(input: $input) {
      ... on ReleaseHoldsSuccess { purchaseId released { amount } }
      ... on ReleaseHoldsRefusal { code message } } }`,
};

export type Sell = (name: keyof typeof documents, variables: object) => Promise<Data>;

/** Asks programs as another subgraph does, on its own account, and answers what its one field did. */
export function sellAs(subject: string, database: Database, peers: Peers): Sell {
  const embedded = embedSubgraph(programs, database, silentLog, peers);
  const viewer = { subject, scopes: ['service'] } as const;
  return async (name, variables) => {
    const { data, errors } = await embedded.execute({
      query: documents[name],
      variables: name === 'voucherPlan' ? { ...variables } : { input: { idempotencyKey: uuidv7(), ...variables } },
      viewer,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Readonly<Record<string, unknown>>)[name];
  };
}

/** Asks again, under the same key, for as long as more is asked than can be answered. */
export async function insist(sell: Sell, name: keyof typeof documents, input: object): Promise<Data> {
  const keyed = { idempotencyKey: uuidv7(), ...input };
  for (;;) {
    try {
      return (await sell(name, keyed)) as unknown;
    } catch (error) {
      if (!String(error).includes('"OVERLOADED"')) throw error;
    }
  }
}

/** A place where compute sells to companies that have no tie to anybody. */
export async function openMarket(
  databases: { readonly programs: Database; readonly companies: Database },
  companies: Subgraph,
) {
  const embedded = embedSubgraph(companies, databases.companies, silentLog);
  const peers = { companies: embeddedPeer('programs', () => embedded) };
  const strangers = await databases.companies.query<{ readonly id: string; readonly code: string }>(
    `SELECT id, credit_code AS code FROM companies.company company WHERE NOT EXISTS (
       SELECT FROM companies.ownership WHERE company.id IN (owner_id, owned_id)) ORDER BY id`,
  );
  let taken = 0;
  const stranger = () => {
    const next = strangers[taken++];
    if (!next) throw new Error('The seed has no more strangers.');
    return next;
  };
  return {
    peers,
    compute: sellAs('subgraph:compute', databases.programs, peers),
    /** Two who never met. */
    parties: (): Parties => {
      const [buyer, seller] = [stranger(), stranger()];
      return { companyId: buyer.id, sellerId: seller.id, sellerCreditCode: seller.code };
    },
    /** Makes one company the owner of another, from a day on. */
    tie: async (ownerId: string, ownedId: string, validFrom = '2020-01-01', shareBasisPoints = 6000) => {
      await databases.companies.transaction((query) =>
        query(
          `INSERT INTO companies.ownership (id, owner_id, owned_id, kind, share_basis_points, valid_from, evidence)
           VALUES ($1, $2, $3, 'SHAREHOLDING', $5, $4, 'a test')`,
          [uuidv7(), ownerId, ownedId, validFrom, shareBasisPoints],
        ),
      );
    },
    balanceOf: async (voucherId: string) => {
      const [row] = await databases.programs.query<{
        readonly available: bigint;
        readonly held: bigint;
        readonly captured: bigint;
      }>('SELECT available, held, captured FROM ledger.voucher_balance WHERE voucher_id = $1', [voucherId]);
      return row;
    },
    /** How much of everything there is that a refusal may not leave behind. */
    countRows: async () => {
      const [row] = await databases.programs.query(
        `SELECT (SELECT count(*) FROM programs.purchase) AS purchases, (SELECT count(*) FROM programs.purchase_hold) AS lines,
                (SELECT count(*) FROM ledger.operation_view) AS operations`,
      );
      return row;
    },
  };
}

export type Market = Awaited<ReturnType<typeof openMarket>>;

/** A rental of so many yuan, as compute would declare it. */
export function aPurchase({ companyId, sellerCreditCode }: Parties, amount: string, more: object = {}) {
  const [purchaseId, payeeId] = [uuidv7(), uuidv7()];
  return { purchaseId, companyId, sellerCreditCode, payeeId, kind: 'COMPUTE', amount: { amount }, ...more };
}

/** So many yuan of a voucher. */
export function aLine({ id }: { readonly id: string }, amount: string) {
  return { voucherId: id, amount: { amount } };
}

/** A program that pays half to everybody, save for what a test says about it. */
export async function aPayingProgram(
  database: Database,
  terms: Partial<RuleTerms> = {},
): Promise<Program & { readonly fundId: string }> {
  const fund = await aFund(database);
  const program = await aProgram(database, {
    cityId: fund.cityId,
    fundId: fund.id,
    rules: [
      {
        terms: ruleTermsToJson({
          ...nothingKnown,
          spendableOn: ['COMPUTE'],
          openToOutsiders: true,
          rateTiers: [rateOf(5000)],
          ...terms,
        }),
      },
    ],
  });
  return { ...program, fundId: fund.id };
}

/** A rate that always applies. */
export function rateOf(rateBasisPoints: number) {
  return { rateBasisPoints, atMost: false, appliesWhen: null, conditions: null };
}
