import { evidenceHash, post } from '@voucher-graph/ledger';
import type { Databases } from '@voucher-graph/platform';
import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';

/** An order to pay back a fen of what a voucher paid, and that the fen came in. */
export async function storeClawback({ programs }: Databases, voucherId: string): Promise<void> {
  const [row] = await programs.query<{ readonly bookId: string; readonly payeeId: string }>(
    `SELECT book_id AS "bookId", payee_id AS "payeeId" FROM ledger.payable_balance
      WHERE voucher_id = $1 AND paid > clawed_back ORDER BY payee_id LIMIT 1`,
    [voucherId],
  );
  const { bookId, payeeId } = mustFind(row, 'Somebody whom the voucher paid');
  const [id, recoveryId] = [uuidv7(), uuidv7()];
  const said = { actor: 'an auditor', reason: 'A test.', ruleVersion: '1', evidenceHash: evidenceHash('a test') };
  const fen = { voucherId, payeeId, amount: 1n };
  const ledger = { query: async (sql: string, values?: unknown[]) => ({ rows: await programs.query(sql, values) }) };
  await post(ledger, bookId, [
    { ...said, ...fen, kind: 'claw_back', key: id, destination: 'RECEIVABLE' },
    { ...said, ...fen, kind: 'recover', key: recoveryId, destination: 'FUND' },
  ]);
  await programs.transaction(async (query) => {
    await query(
      `INSERT INTO programs.clawback (id, voucher_id, payee_id, cause, reason) VALUES ($1, $2, $3, 'a test', 'A test.')`,
      [id, voucherId, payeeId],
    );
    await query(
      `INSERT INTO programs.clawback_recovery (id, clawback_id, payment_reference) VALUES ($1, $2, 'No. 1')`,
      [recoveryId, id],
    );
  });
}
