import { isReason } from '@voucher-graph/subgraph-kit';
import type { FreezeVoucherInput, UnfreezeVoucherInput } from '../__generated__/schema.ts';
import { command } from '../command.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { lockVoucher, noteVoucherEvent } from './lock-voucher.ts';

type Asker = Pick<Context, 'database' | 'viewer'>;

/** Keeps a voucher from being spent for now. What holds have set aside is still theirs. */
export function freezeVoucher(context: Asker, input: FreezeVoucherInput) {
  return change(context, input, { verb: 'freeze', from: 'ACTIVE', to: 'FROZEN' });
}

/** Lets a frozen voucher be spent again. */
export function unfreezeVoucher(context: Asker, input: UnfreezeVoucherInput) {
  return change(context, input, { verb: 'unfreeze', from: 'FROZEN', to: 'ACTIVE' });
}

type Change = {
  readonly verb: 'freeze' | 'unfreeze';
  readonly from: 'ACTIVE' | 'FROZEN';
  readonly to: 'ACTIVE' | 'FROZEN';
};

function change(context: Asker, input: FreezeVoucherInput, { verb, from, to }: Change) {
  return command(context, {
    name: `${verb}Voucher`,
    input,
    work: async (query) => {
      const { voucherId, reason } = input;
      if (!isReason(reason)) return refuse('REASON_MISSING');
      const voucher = await lockVoucher(query, context.viewer, voucherId);
      if ('refusal' in voucher) return voucher;
      if (voucher.status !== from) return refuse('WRONG_VOUCHER_STATUS', voucher.status);
      await query('UPDATE programs.voucher SET state = $2 WHERE id = $1', [voucher.id, to]);
      await noteVoucherEvent(query, { viewer: context.viewer, voucherId: voucher.id, verb, reason });
      return { voucherId: voucher.id };
    },
  });
}
