import { randomUUID } from 'node:crypto';
import { evidenceHash, type Pump } from '@voucher-graph/ledger';
import type pg from 'pg';

/** Holds one fen of some voucher and lets it go again, so that a book has moved and owes as much as before. */
export async function moveMoney(
  client: pg.Pool | pg.Client,
  pump: Pick<Pump, 'submit'>,
): Promise<{ readonly bookId: string }> {
  const { rows } = await client.query<{ bookId: string; voucherId: string }>(
    `SELECT book_id AS "bookId", voucher_id AS "voucherId" FROM ledger.voucher_balance
      WHERE available > 0 AND revoked_at IS NULL AND valid_until > now() ORDER BY voucher_id LIMIT 1`,
  );
  const [voucher] = rows;
  if (!voucher) throw new Error('The seed has no voucher with money on it.');
  const { bookId, voucherId } = voucher;
  const hold = { ...said(), kind: 'hold', voucherId, payeeId: randomUUID(), amount: 1n, expiresInMs: 60_000 } as const;
  const outcomes = [
    await pump.submit(bookId, hold),
    await pump.submit(bookId, { ...said(), kind: 'release', holdId: hold.key }),
  ];
  if (outcomes.some((outcome) => outcome !== 'OK')) throw new Error(`The ledger answered ${outcomes.join(', ')}.`);
  return { bookId };
}

/** The who, why and key that every operation carries; a new key each time. */
export function said() {
  return {
    key: randomUUID(),
    actor: 'test',
    reason: 'test',
    ruleVersion: 'none',
    evidenceHash: evidenceHash('none'),
  };
}
