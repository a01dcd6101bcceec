import { fault, once, readAnswer, type Command, type Query, type Refusal } from '@voucher-graph/subgraph-kit';
import { refuse } from '../refusal.ts';
import { setState, type Signing } from './signing.ts';

/**
 * Programs could not be asked, so that nothing came of this try. Where no other try of the command is open, nothing is held
 * and the command is refused.
 * @throws UNKNOWN_OUTCOME otherwise: an earlier try may have placed the holds
 */
export async function noteUnavailable(
  transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
  { signing, command }: { readonly signing: Signing; readonly command: Command },
): Promise<Refusal<'VOUCHER_SERVICE_UNAVAILABLE' | 'KEY_REUSED'>> {
  const refusal = await transaction(async (query) => {
    const [open] = await query<{ readonly asks: number }>(
      `UPDATE datasets.signing SET asks = asks - 1 WHERE id = $1 AND state = 'PENDING' RETURNING asks`,
      [signing.id],
    );
    if (open?.asks !== 0) return null;
    await setState(query, signing.id, 'REFUSED');
    const refused = () => Promise.resolve(refuse('VOUCHER_SERVICE_UNAVAILABLE'));
    return readAnswer<Refusal<'VOUCHER_SERVICE_UNAVAILABLE'>>(await once(query, command, refused));
  });
  if (refusal) return refusal;
  throw fault(
    'UNKNOWN_OUTCOME',
    'It is not known whether vouchers are held: send it again with the same idempotencyKey.',
  );
}
