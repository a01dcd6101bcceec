import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { evidenceHash, postAt, type DatedOperation, type Operation } from '@voucher-graph/ledger';

const said = () => ({
  key: randomUUID(),
  actor: 'bench',
  reason: 'Measuring.',
  ruleVersion: 'none',
  evidenceHash: evidenceHash('none'),
});

const batch = 2000;

/** A book with so many operations, as a year of vouchers leaves it: granted, held, captured, settled. */
export async function fillBook(admin: pg.Client, total: number): Promise<void> {
  const bookId = randomUUID();
  const start = Date.now() - 300 * 86_400_000;
  const validUntil = new Date(start + 365 * 86_400_000);
  let instant = start;
  const operations: DatedOperation[] = [];
  const add = (operation: Operation) => operations.push({ ...operation, at: new Date((instant += 50)) });
  add({ ...said(), kind: 'open', amount: 10n ** 15n, funders: [{ funder: 'city', basisPoints: 10_000 }] });
  while (operations.length < total) {
    const [voucherId, payeeId] = [randomUUID(), randomUUID()];
    add({ ...said(), kind: 'encumber', voucherId, amount: 1_000_000n, validUntil });
    for (let i = 0; i < 3; i++) {
      const placed = said();
      add({ ...placed, kind: 'hold', voucherId, payeeId, amount: 1001n, expiresInMs: 3_600_000 });
      add({ ...said(), kind: 'capture', holdId: placed.key, amount: 999n });
    }
    add({ ...said(), kind: 'settle', voucherId, payeeId, amount: 2997n });
  }
  for (let from = 0; from < operations.length; from += batch) {
    const outcomes = await postAt(admin, bookId, operations.slice(from, from + batch));
    const refused = outcomes.find((outcome) => outcome !== 'OK');
    if (refused !== undefined) throw new Error(`The book was refused: ${refused}`);
  }
}
