import { evidenceHash } from '@voucher-graph/ledger';
import { uuidv7 } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';

type Due = { readonly id: string; readonly fundId: string; readonly ruleVersion: number; readonly expiresAt: Date };

/** Of one transaction, so that a book is locked for an instant only. */
const atOnce = 500;

/**
 * Gives back what holds past their time still set aside, by the database's clock. None of them could be captured any
 * more: this only lets the voucher be spent again. Others may do the same at the same time.
 */
export async function expireHolds({ database, viewer }: Pick<Context, 'database' | 'viewer'>): Promise<void> {
  for (;;) {
    const due = await database.query<Due>(
      `WITH due AS (
         SELECT hold.id, hold.book_id AS "fundId", voucher.rule_version AS "ruleVersion", hold.expires_at AS "expiresAt"
           FROM ledger.hold hold JOIN programs.voucher voucher ON voucher.id = hold.voucher_id
          WHERE hold.status = 'PENDING' AND hold.expires_at <= now() LIMIT ${atOnce})
       SELECT * FROM due WHERE "fundId" = (SELECT "fundId" FROM due LIMIT 1)`,
    );
    if (due.length === 0) return;
    const operations = due.map(({ id, fundId, ruleVersion, expiresAt }) => ({
      fundId,
      operation: {
        kind: 'expire',
        key: uuidv7(),
        actor: actorOf(viewer),
        reason: 'The time of the hold is over.',
        ruleVersion: `${ruleVersion}`,
        evidenceHash: evidenceHash(JSON.stringify({ holdId: id, expiresAt })),
        holdId: id,
      } as const,
    }));
    await database.transaction((query) => postByBook(query, operations, ['HOLD_ALREADY_RESOLVED']));
  }
}
