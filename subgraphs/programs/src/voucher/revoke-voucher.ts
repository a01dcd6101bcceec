import { evidenceHash } from '@voucher-graph/ledger';
import { isReason, mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RevokeVoucherInput } from '../__generated__/schema.ts';
import { lockApplication } from '../application/lock-application.ts';
import { move } from '../application/move.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postToBook } from '../post-to-book.ts';
import { refuse } from '../refusal.ts';
import { lockVoucher, noteVoucherEvent } from './lock-voucher.ts';

/** Takes a voucher away for good; what it has available goes back to the fund, and its application lapses with it. */
export function revokeVoucher(context: Pick<Context, 'database' | 'viewer'>, input: RevokeVoucherInput) {
  const { viewer } = context;
  return command(context, {
    name: 'revokeVoucher',
    input,
    work: async (query) => {
      const { voucherId, reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const voucher = await lockVoucher(query, viewer, voucherId);
      if ('refusal' in voucher) return voucher;
      if (voucher.status !== 'ACTIVE' && voucher.status !== 'FROZEN')
        return refuse('WRONG_VOUCHER_STATUS', voucher.status);
      if (voucher.applicationId !== null) {
        const application = mustFind(await lockApplication(query, voucher.applicationId), 'An application');
        await move(query, { application, verb: 'revoke', through: ['LAPSED'], viewer, reason });
      }
      await noteVoucherEvent(query, { viewer, voucherId: voucher.id, verb: 'revoke', reason });
      const [outcome] = await postToBook(query, voucher.fundId, [
        {
          kind: 'lapse',
          key: uuidv7(),
          actor: actorOf(viewer),
          reason: ledgerReason(reason),
          ruleVersion: `${voucher.ruleVersion}`,
          evidenceHash: evidenceHash(JSON.stringify({ voucherId: voucher.id, reason })),
          voucherId: voucher.id,
          cause: 'REVOKED',
        },
      ]);
      // The voucher's row was locked, and its status read after: the ledger has no reason of its own.
      if (outcome !== 'OK') throw new Error(`The ledger answered ${outcome} to the lapse of voucher ${voucher.id}.`);
      return { voucherId: voucher.id };
    },
  });
}
