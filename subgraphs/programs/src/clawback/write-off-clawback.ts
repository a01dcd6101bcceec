import { isReason } from '@voucher-graph/subgraph-kit';
import type { WriteOffClawbackInput } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { postByBook } from '../post-by-book.ts';
import { refuse } from '../refusal.ts';
import { bookRecovery } from './book-recovery.ts';
import { lockClawback } from './lock-clawback.ts';

/** Gives up what is still owed of a clawback. Nothing comes in, and its payee owes nothing more of it. */
export function writeOffClawback(context: Pick<Context, 'database' | 'viewer'>, input: WriteOffClawbackInput) {
  const { viewer } = context;
  return command(context, {
    name: 'writeOffClawback',
    input,
    work: async (query) => {
      const { clawbackId, reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const evidence = input.evidenceHash.toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(evidence)) return refuse('EVIDENCE_INVALID');
      const clawback = await lockClawback(query, viewer, clawbackId);
      if ('refusal' in clawback) return clawback;
      const loss = {
        actor: actorOf(viewer),
        amount: clawback.outstanding,
        means: { writeOffReason: reason },
        evidence,
      };
      await postByBook(query, [await bookRecovery(query, clawback, loss)], []);
      return { clawbackId: clawback.id };
    },
  });
}
