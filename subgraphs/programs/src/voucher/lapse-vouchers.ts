import { evidenceHash } from '@voucher-graph/ledger';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';

type Left = {
  readonly id: string;
  readonly fundId: string;
  readonly ruleVersion: number;
  readonly cause: 'EXPIRED' | 'REVOKED';
};

/** Of one transaction, so that a book is locked for an instant only. */
const atOnce = 500;

/**
 * Gives back to the fund what vouchers have left that are past their validity, and what came back to revoked ones from
 * their last holds. Nobody could spend it any more. Others may do the same at the same time.
 */
export async function lapseVouchers({ database, viewer }: Pick<Context, 'database' | 'viewer'>): Promise<void> {
  for (;;) {
    const left = await database.query<Left>(
      `WITH over AS (
         SELECT voucher.id, account.book_id AS "fundId", voucher.rule_version AS "ruleVersion",
                CASE WHEN account.revoked_at IS NULL THEN 'EXPIRED' ELSE 'REVOKED' END AS cause
           FROM ledger.voucher_balance account JOIN programs.voucher voucher ON voucher.id = account.voucher_id
          WHERE account.available > 0 AND (account.valid_until <= now() OR account.revoked_at IS NOT NULL) LIMIT ${atOnce})
       SELECT * FROM over WHERE "fundId" = (SELECT "fundId" FROM over LIMIT 1)`,
    );
    if (left.length === 0) return;
    const operations = left.map(({ id, fundId, ruleVersion, cause }) => ({
      fundId,
      operation: {
        kind: 'lapse',
        key: uuidv7(),
        actor: actorOf(viewer),
        reason:
          cause === 'EXPIRED' ? 'The voucher is past its validity.' : 'The voucher was revoked before this came back.',
        ruleVersion: `${ruleVersion}`,
        evidenceHash: evidenceHash(JSON.stringify({ voucherId: id, cause })),
        voucherId: id,
        cause,
      } as const,
    }));
    await database.transaction((query) => postByBook(query, operations, []));
  }
}
