import {
  embeddedPeer,
  embedSubgraph,
  mustFind,
  silentLog,
  uuidv7,
  type Database,
  type Subgraph,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { programs } from '../subgraph.ts';
import { aVoucher } from './build-rows.ts';
import { aPayingProgram, aPurchase, sellAs, type Parties } from './sell.ts';

/** A treasurer of a city. */
export const treasurerOf = (cityCode: string, name = 'treasurer'): Viewer => ({
  subject: `${name} of ${cityCode}`,
  scopes: ['city.officer', 'city.treasurer'],
  cityCode,
});

/** A place where vouchers come to owe money to payees, and officers command what becomes of it. */
export async function openCity(
  databases: { readonly programs: Database; readonly companies: Database },
  companies: Subgraph,
) {
  const embedded = embedSubgraph(companies, databases.companies, silentLog);
  const peers = { companies: embeddedPeer('programs', () => embedded) };
  const compute = sellAs('subgraph:compute', databases.programs, peers);
  const strangers = await databases.companies.query<{ readonly id: string; readonly code: string }>(
    `SELECT id, credit_code AS code FROM companies.company company WHERE NOT EXISTS (
       SELECT FROM companies.ownership WHERE company.id IN (owner_id, owned_id)) ORDER BY id LIMIT 2`,
  );
  const [buyer, seller] = [mustFind(strangers[0], 'A buyer'), mustFind(strangers[1], 'A seller')];
  const who = { companyId: buyer.id, sellerId: seller.id, sellerCreditCode: seller.code };
  const inReturn = { companyId: seller.id, sellerId: buyer.id, sellerCreditCode: buyer.code };
  const program = await aPayingProgram(databases.programs);
  const [city] = await databases.programs.query<{ readonly code: string }>(
    'SELECT city.code FROM programs.city city JOIN programs.fund fund ON fund.city_id = city.id WHERE fund.id = $1',
    [program.fundId],
  );
  return {
    cityCode: mustFind(city, 'The city').code,
    programId: program.id,
    who,
    /** Who bought sells, and who sold buys: a ring of two. */
    inReturn,
    /** A payee that a voucher each owes so many yuan. */
    owe: async (amounts: readonly string[], payeeId: string = uuidv7(), parties: Parties = who) => {
      const voucherIds: string[] = [];
      for (const amount of amounts) {
        const voucher = await aVoucher(databases.programs, program, { companyId: parties.companyId, face: 10_000_00n });
        const purchase = aPurchase(parties, `${Number(amount) * 2}.00`, { payeeId });
        const { purchaseId } = purchase;
        const lines = [{ voucherId: voucher.id, amount: { amount } }];
        await compute('placeHolds', { purchase, lines, holdForSeconds: 3600 });
        await compute('captureHolds', { purchaseId, amount: purchase.amount, evidenceHash: 'ab'.repeat(32) });
        voucherIds.push(voucher.id);
      }
      return { payeeId, voucherIds };
    },
    /** What a payee is owed, was paid, and owes back, in fen. */
    balanceOf: async (payeeId: string) => {
      const [row] = await databases.programs.query(
        `SELECT sum(owed)::int AS owed, sum(paid - clawed_back)::int AS kept, sum(receivable)::int AS due
           FROM ledger.payable_balance WHERE payee_id = $1`,
        [payeeId],
      );
      return row;
    },
    /** Commands by their names, which all answer alike. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks into as it comes
    send: async (viewer: Viewer, name: string, selection: string, input: object): Promise<any> => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const { data, errors } = await embedSubgraph(programs, databases.programs, silentLog).execute({
        query: `mutation ($input: ${type}Input!) { ${name}(input: $input) {
          ... on ${type}Success { ${selection} } ... on ${type}Refusal { code message } } }`,
        variables: { input: { idempotencyKey: uuidv7(), ...input } },
        viewer,
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return (data as Readonly<Record<string, unknown>>)[name];
    },
  };
}
