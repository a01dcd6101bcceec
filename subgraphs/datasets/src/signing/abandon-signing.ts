import type { Context } from '../context.ts';
import { lockLicense } from '../license/lock-license.ts';
import { ourselves, take } from '../license/move.ts';
import { giveUpSigning } from './give-up-signing.ts';
import { findSigning, lockState } from './signing.ts';

/**
 * The job that ends a signing of which nothing was heard for a minute: whoever was signing is gone, and what it may have
 * held is released. Programs takes no holds for the license afterwards, so it is declined.
 */
export async function abandonSigning(
  { signingId }: { readonly signingId: string },
  { database }: Pick<Context, 'database'>,
): Promise<void> {
  const signing = await findSigning(database.query, signingId);
  if (signing?.state !== 'PENDING') return;
  await database.transaction(async (query) => {
    const license = await lockLicense(query, signing.licenseId);
    if (!license || (await lockState(query, signingId)) !== 'PENDING') return;
    const reason = 'It was not known within a minute whether the vouchers are held.';
    await take(query, { license, verb: 'giveUp', to: 'DECLINED', by: ourselves, reason });
    await giveUpSigning(query, license.id);
  });
}
