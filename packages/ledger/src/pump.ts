import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { post } from './post.ts';
import type { Queryable } from './queryable.ts';

/** The ledger cannot take the operation now. Nothing is known to have happened: retry later with the same key. */
export class LedgerBusyError extends Error {
  readonly code = 'LEDGER_BUSY';
  /** A polite pause before the retry, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super(`The ledger's queue is full: retry with the same key in ${String(retryAfterMs)} ms.`);
    this.name = 'LedgerBusyError';
    this.retryAfterMs = retryAfterMs;
  }
}

export type PumpOptions = {
  /** Connections that the pump may use; one batch per book is in flight at a time. Set `lock_timeout` on it. */
  readonly pool: Queryable;
  /** Operations in one batch at most. */
  readonly batchSize?: number;
  /** Operations waiting at most, over all books. */
  readonly queueLimit?: number;
  /** Told each batch that was sent, however it ended, so that it can be measured. */
  readonly onBatch?: (batch: SentBatch) => void;
};

export type SentBatch = {
  /** How many operations were in it. */
  readonly size: number;
  readonly durationMs: number;
  /** A batch that failed is sent again, halved or refused. */
  readonly outcome: 'committed' | 'failed';
};

export type PumpStats = {
  readonly waiting: number;
  readonly inFlight: number;
  readonly operations: number;
  readonly batches: number;
  readonly splits: number;
};

export type Pump = {
  /** Answers when the operation's batch has committed. Rejects when it may not have: retry with the same key. */
  submit(bookId: string, operation: Operation, options?: { readonly signal?: AbortSignal }): Promise<Outcome>;
  /** Takes nothing new, and answers when everything taken has been answered. */
  close(): Promise<void>;
  stats(): PumpStats;
};

/**
 * Gathers what arrives for a book while its last batch is in flight, and posts that as the next: no timer, so that an
 * idle ledger answers after one commit and a busy one shares each commit among hundreds.
 */
export function createPump({ pool, batchSize = 512, queueLimit = 10_000, onBatch }: PumpOptions): Pump {
  const queues = new Map<string, Waiting[]>();
  const running = new Map<string, Promise<void>>();
  const count = { waiting: 0, inFlight: 0, operations: 0, batches: 0, splits: 0 };
  let closed = false;

  return { submit, close, stats: () => ({ ...count }) };

  async function submit(
    bookId: string,
    operation: Operation,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Outcome> {
    if (closed) throw new Error('The pump is closed: submit to a running one.');
    if (count.waiting >= queueLimit) throw new LedgerBusyError(RETRY_AFTER_MS);
    signal?.throwIfAborted();

    const { promise, resolve, reject } = withResolvers<Outcome>();
    const queue = queues.get(bookId) ?? [];
    queues.set(bookId, queue);
    queue.push({ operation, signal, resolve, reject });
    count.waiting += 1;
    if (!running.has(bookId)) running.set(bookId, drain(bookId, queue));
    return promise;
  }

  async function close(): Promise<void> {
    closed = true;
    await Promise.all(running.values());
  }

  async function drain(bookId: string, queue: Waiting[]): Promise<void> {
    // Whoever submits in this same turn joins the first batch.
    await Promise.resolve();
    while (queue.length > 0) {
      const taken = queue.splice(0, batchSize);
      count.waiting -= taken.length;
      const batch = taken.filter(stillWanted);
      if (batch.length === 0) continue;
      count.inFlight += batch.length;
      await settle(bookId, batch);
      count.inFlight -= batch.length;
      count.operations += batch.length;
    }
    queues.delete(bookId);
    running.delete(bookId);
  }

  /** Answers every caller of the batch. A batch that the database cannot read is halved until the culprit is alone. */
  async function settle(bookId: string, batch: readonly Waiting[], attempt = 1): Promise<void> {
    try {
      count.batches += 1;
      const outcomes = await send(bookId, batch);
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) reject(new Error('The ledger answered too few outcomes: retry with the same key.'));
        else resolve(outcome);
      });
    } catch (error) {
      const code = sqlState(error);
      const cause = code.slice(0, 2);
      const [only] = batch;
      if (CONFLICTS.has(cause) && attempt < MAX_ATTEMPTS) {
        await settle(bookId, batch, attempt + 1);
      } else if (batch.length > 1 && !OUTAGES.has(cause)) {
        count.splits += 1;
        const middle = Math.ceil(batch.length / 2);
        await settle(bookId, batch.slice(0, middle));
        await settle(bookId, batch.slice(middle));
      } else if (only !== undefined && UNREADABLE.has(code)) {
        only.resolve('MALFORMED');
      } else {
        for (const { reject } of batch) reject(error);
      }
    }
  }
  async function send(bookId: string, batch: readonly Waiting[]): Promise<readonly Outcome[]> {
    const began = performance.now();
    const tell = (outcome: SentBatch['outcome']) =>
      onBatch?.({ size: batch.length, durationMs: performance.now() - began, outcome });
    try {
      const operations = batch.map(({ operation }) => operation);
      const outcomes = await post(pool, bookId, operations);
      tell('committed');
      return outcomes;
    } catch (error) {
      tell('failed');
      throw error;
    }
  }
}

type Waiting = {
  readonly operation: Operation;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
};

const RETRY_AFTER_MS = 1_000;
const MAX_ATTEMPTS = 3;

/** 40: lost to a rival transaction and rolled back. The same batch may succeed now. */
const CONFLICTS = new Set(['40']);

/**
 * Nothing in the batch is to blame, so halving it would not help: no SQLSTATE at all (the connection is gone), 08
 * connection, 40 conflict, 42 not migrated or not permitted, 53 resources, 55 lock timeout, 57 shutdown, 58 system.
 */
const OUTAGES = new Set(['', '08', '40', '42', '53', '55', '57', '58']);

/** Text that JSON can carry and PostgreSQL cannot store: a NUL character, half of a surrogate pair. */
const UNREADABLE = new Set(['22P02', '22P05']);

function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/** A caller that left before its operation was sent is answered with its own reason, and moves nothing. */
function stillWanted({ signal, reject }: Waiting): boolean {
  if (signal?.aborted !== true) return true;
  reject(signal.reason);
  return false;
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
