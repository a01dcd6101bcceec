import { evidenceHash } from '@voucher-graph/ledger';
import { barredFromExtension, voidFrom } from '@voucher-graph/rules';
import { isReason, uuidv7 } from '@voucher-graph/subgraph-kit';
import type { ExtendVoucherInput } from '../__generated__/schema.ts';
import { termsOf } from '../application/terms-of.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { dayInChina, startOfDayInChina } from '../day-in-china.ts';
import { ledgerReason } from '../ledger-reason.ts';
import { postToBook } from '../post-to-book.ts';
import { refuse } from '../refusal.ts';
import { lockVoucher, noteVoucherEvent } from './lock-voucher.ts';

/** Lets a voucher end later, where the version of the rule that it was granted under lets vouchers be extended. */
export function extendVoucher(context: Pick<Context, 'database' | 'viewer'>, input: ExtendVoucherInput) {
  const { viewer } = context;
  return command(context, {
    name: 'extendVoucher',
    input,
    work: async (query) => {
      const { reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const voucher = await lockVoucher(query, viewer, input.voucherId);
      if ('refusal' in voucher) return voucher;
      const { id: voucherId, status, expiresAt, ruleVersion } = voucher;
      if (status !== 'ACTIVE' && status !== 'FROZEN') return refuse('WRONG_VOUCHER_STATUS', status);
      const terms = await termsOf(query, voucher);
      const bar = barredFromExtension(terms, reason);
      if (bar !== null) return refuse('NOT_EXTENDABLE', bar);
      const last = voidFrom(terms, dayInChina(expiresAt)).day;
      if (input.voidFrom > last) return refuse('EXTENSION_TOO_LONG', last);
      const [outcome] = await postToBook(query, voucher.fundId, [
        {
          kind: 'extend',
          key: uuidv7(),
          actor: actorOf(viewer),
          reason: ledgerReason(reason),
          ruleVersion: `${ruleVersion}`,
          evidenceHash: evidenceHash(JSON.stringify({ voucherId, voidFrom: input.voidFrom, reason })),
          voucherId,
          validUntil: startOfDayInChina(input.voidFrom),
        },
      ]);
      if (outcome === 'VALIDITY_NOT_LATER') return refuse('VALIDITY_NOT_LATER', expiresAt.toISOString());
      // It ended between the look at its status and the lock of its book.
      if (outcome === 'VOUCHER_EXPIRED') return refuse('WRONG_VOUCHER_STATUS', 'EXPIRED');
      if (outcome !== 'OK') throw new Error(`The ledger answered ${outcome} to the extension of voucher ${voucherId}.`);
      await noteVoucherEvent(query, { viewer, voucherId, verb: 'extend', reason });
      return { voucherId };
    },
  });
}
