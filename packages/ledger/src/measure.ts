/**
 * Run by hand: how many operations a second the ledger takes. `DATABASE_URL` as an administrator of a database that
 * has the ledger's schema; it leaves its books there, so give it a throw-away one.
 *
 *     node --import @voucher-graph/tooling/typescript packages/ledger/src/measure.ts postgres://postgres@127.0.0.1:5432/scratch
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { createPump, evidenceHash, openBook, post, postAt, violations } from './index.ts';
import type { DatedOperation, Operation } from './index.ts';

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('Name the database: measure.ts postgres://…');
const pool = new pg.Pool({ connectionString: url, max: 4 });
for (const concurrent of [64, 1_000, 5_000]) await measureHolds(concurrent, concurrent === 64 ? 20_000 : 40_000);
await measureBulk(100_000);
const startMs = performance.now();
const broken = await violations(pool);
say(`violations: ${String(broken.length)} in ${(performance.now() - startMs).toFixed(0)} ms`);
await pool.end();

async function measureHolds(concurrent: number, total: number): Promise<void> {
  const { bookId, voucherId } = await openVoucher(BigInt(total) * 100n);
  const pump = createPump({ pool });
  const latenciesMs: number[] = [];
  let left = total;
  const startMs = performance.now();
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      const sentMs = performance.now();
      const outcome = await pump.submit(bookId, hold(voucherId));
      if (outcome !== 'OK') throw new Error(`A hold was refused: ${outcome}`);
      latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: concurrent }, caller));
  const tookMs = performance.now() - startMs;
  latenciesMs.sort((a, b) => a - b);
  const at = (part: number) => (latenciesMs[Math.floor(latenciesMs.length * part)] ?? 0).toFixed(1);
  const perSecond = ((total / tookMs) * 1_000).toFixed(0);
  say(`${String(concurrent)} concurrent: ${perSecond} holds/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  await pump.close();
}

async function measureBulk(total: number): Promise<void> {
  const bookId = randomUUID();
  const payeeId = randomUUID();
  const startAt = Date.now() - 300 * 86_400_000;
  const validUntil = new Date(startAt + 365 * 86_400_000);
  let instant = startAt;
  const dated = (operation: Operation): DatedOperation => ({ ...operation, at: new Date((instant += 100)) });
  const opening: Operation = {
    ...said(),
    kind: 'open',
    amount: 10n ** 14n,
    funders: [
      { funder: 'city', basisPoints: 5_000 },
      { funder: 'district', basisPoints: 5_000 },
    ],
  };
  const operations: DatedOperation[] = [dated(opening)];
  while (operations.length < total) {
    const voucherId = randomUUID();
    operations.push(dated({ ...said(), kind: 'encumber', voucherId, amount: 1_000_000n, validUntil }));
    for (let i = 0; i < 3; i += 1) {
      const placed = { ...hold(voucherId), payeeId, amount: 1_001n };
      operations.push(dated(placed));
      operations.push(dated({ ...said(), kind: 'capture', holdId: placed.key, amount: 999n }));
    }
    operations.push(dated({ ...said(), kind: 'settle', voucherId, payeeId, amount: 2_997n }));
  }
  const startMs = performance.now();
  for (let from = 0; from < operations.length; from += 2_000) {
    const outcomes = await postAt(pool, bookId, operations.slice(from, from + 2_000));
    const refused = outcomes.find((outcome) => outcome !== 'OK');
    if (refused !== undefined) throw new Error(`Bulk was refused: ${refused}`);
  }
  const tookMs = performance.now() - startMs;
  say(`postAt: ${String(operations.length)} mixed operations, ${((operations.length / tookMs) * 1_000).toFixed(0)}/s`);
}

async function openVoucher(amount: bigint) {
  const bookId = randomUUID();
  const voucherId = randomUUID();
  await openBook(pool, bookId, { ...said(), amount, funders: [{ funder: 'city', basisPoints: 10_000 }] });
  const validUntil = new Date(Date.now() + 86_400_000);
  await post(pool, bookId, [{ ...said(), kind: 'encumber', voucherId, amount, validUntil }]);
  return { bookId, voucherId };
}

function hold(voucherId: string) {
  return {
    ...said(),
    kind: 'hold' as const,
    voucherId,
    payeeId: randomUUID(),
    amount: 100n,
    expiresInMs: 3_600_000,
  };
}

function said() {
  return {
    key: randomUUID(),
    actor: 'measure',
    reason: 'measuring',
    ruleVersion: 'none',
    evidenceHash: evidenceHash('none'),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
