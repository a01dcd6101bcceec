import { evidenceHash, type Settle } from '@voucher-graph/ledger';
import { isUuid, malformed, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { SettleProviderInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { addTellings } from './add-tellings.ts';

/** So many vouchers in one payment; what is owed beyond them is the next one's. */
const linesAtMost = 500;

type Owed = {
  readonly fundId: string;
  readonly voucherId: string;
  readonly owed: bigint;
  readonly ruleVersion: number;
  readonly cityCode: string;
};

/**
 * Pays a provider or vendor what vouchers of the treasurer's city captured and nobody paid yet, in one transaction over
 * all funds. Treasurers who pay the same one at the same time queue up: the second finds what the first has left.
 */
export function settleProvider(context: Pick<Context, 'database' | 'viewer'>, input: SettleProviderInput) {
  const { viewer } = context;
  return command(context, {
    name: 'settleProvider',
    input,
    work: async (query) => {
      const { payeeId, fundCode = null, paymentReference } = input;
      if (!isUuid(payeeId)) throw malformed(payeeId);
      if (paymentReference.trim() === '' || paymentReference.length > 100) return refuse('REFERENCE_MISSING');
      await query(`SELECT pg_advisory_xact_lock(hashtextextended('programs.settlement ' || $1, 0))`, [
        payeeId.toLowerCase(),
      ]);
      const owed = (await findOwed(query, payeeId, fundCode))
        .filter(({ cityCode }) => covers(viewer.cityCode, cityCode))
        .slice(0, linesAtMost);
      if (owed.length === 0) return refuse('NOTHING_OWED');

      const settlementId = uuidv7();
      const said = {
        kind: 'settle',
        payeeId,
        actor: actorOf(viewer),
        reason: `Settlement ${settlementId}, paid as ${paymentReference}.`,
        evidenceHash: evidenceHash(JSON.stringify({ settlementId, paymentReference })),
      } as const;
      const lines = owed.map(({ fundId, voucherId, owed: amount, ruleVersion }) => ({
        fundId,
        operation: { ...said, key: uuidv7(), voucherId, amount, ruleVersion: `${ruleVersion}` } satisfies Settle,
      }));
      await query('INSERT INTO programs.settlement (id, payee_id, payment_reference) VALUES ($1, $2, $3)', [
        settlementId,
        payeeId,
        paymentReference,
      ]);
      await query(
        'INSERT INTO programs.settlement_line (id, settlement_id) SELECT id, $2 FROM unnest($1::uuid[]) AS line (id)',
        [lines.map(({ operation }) => operation.key), settlementId],
      );
      await postByBook(query, lines, []);
      await addTellings(query, settlementId);
      return { settlementId };
    },
  });
}

function findOwed(query: Query, payeeId: string, fundCode: string | null): Promise<readonly Owed[]> {
  return query<Owed>(
    `SELECT payable.book_id AS "fundId", payable.voucher_id AS "voucherId", payable.owed,
            voucher.rule_version AS "ruleVersion", city.code AS "cityCode"
       FROM ledger.payable_balance payable
       JOIN programs.voucher voucher ON voucher.id = payable.voucher_id
       JOIN programs.fund fund ON fund.id = payable.book_id
       JOIN programs.city city ON city.id = fund.city_id
      WHERE payable.payee_id = $1 AND payable.owed > 0 AND ($2::text IS NULL OR fund.code = $2)
      ORDER BY payable.book_id, payable.voucher_id`,
    [payeeId, fundCode],
  );
}
