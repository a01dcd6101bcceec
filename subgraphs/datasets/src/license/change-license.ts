import { isReason, command, isRefusal, type Keyed } from '@voucher-graph/subgraph-kit';
import type { DatasetLicenseRole, DatasetLicenseStatus } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { giveUpSigning } from '../signing/give-up-signing.ts';
import { lockOwn } from './lock-license.ts';
import { move } from './move.ts';
import { moverOf } from './mover-of.ts';
import { transitions, type Verb } from './transitions.ts';

export type Asker = Pick<Context, 'database' | 'viewer'>;
/** Which license, and why. */
export type ChangeInput = Keyed & { readonly licenseId: string; readonly reason: string };

type Change = { readonly name: string; readonly verb: Verb; readonly to: DatasetLicenseStatus };

/** Moves a license one step, by whoever may and with a reason. What vouchers hold for it and is not captured is given up. */
export function changeLicense({ database, viewer }: Asker, input: ChangeInput, { name, verb, to }: Change) {
  return command(
    'datasets',
    { database, viewer },
    {
      name,
      input,
      work: async (query) => {
        const { licenseId, reason } = input;
        if (!isReason(reason)) return refuse('REASON_MISSING');
        const roles: readonly DatasetLicenseRole[] = transitions[verb].by;
        const license = await lockOwn(query, viewer, licenseId, roles);
        if (isRefusal(license)) return license;
        const refusal = await move(query, { license, verb, to, by: moverOf(viewer, license.role), reason });
        if (refusal) return refusal;
        await giveUpSigning(query, license.id);
        return { licenseId: license.id };
      },
    },
  );
}
