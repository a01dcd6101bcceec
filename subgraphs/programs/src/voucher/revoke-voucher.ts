import { evidenceHash, post } from '@voucher-graph/ledger';
import { mustFind, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { RevokeVoucherInput } from '../__generated__/schema.ts';
import { lockApplication } from '../application/lock-application.ts';
import { move } from '../application/move.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { ledgerOf } from '../ledger-of.ts';
import { isReason, refuse } from '../refusal.ts';
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
      const [outcome] = await post(ledgerOf(query), voucher.fundId, [
        {
          kind: 'lapse',
          key: uuidv7(),
          actor: actorOf(viewer),
          // Whole characters: JSON would take half of one, and PostgreSQL not.
          reason: [...reason].slice(0, 500).join(''),
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
