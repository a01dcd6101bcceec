import { command, fault, isRefusal, isUuid, malformed } from '@voucher-graph/subgraph-kit';
import type { NoteLicenseSettlementInput } from '../__generated__/schema.ts';
import type { Asker } from './change-license.ts';

const purchasesAtMost = 1000;

/** Programs tells that it paid what vouchers captured of purchases, or that the bank sent it back. It moves no license. */
export async function noteLicenseSettlement(
  { database, viewer }: Asker,
  input: NoteLicenseSettlementInput,
): Promise<{ readonly noted: number }> {
  const { purchases } = input;
  if (purchases.length > purchasesAtMost)
    throw fault('BAD_USER_INPUT', `${purchases.length} purchases are too many: send ${purchasesAtMost} at most.`);
  for (const { purchaseId } of purchases) if (!isUuid(purchaseId)) throw malformed(purchaseId);
  const outcome = await command<{ readonly noted: number }, never>(
    'datasets',
    { database, viewer },
    {
      name: 'noteLicenseSettlement',
      input,
      work: async (query) => {
        const told = [
          purchases.map(({ purchaseId }) => purchaseId),
          purchases.map(({ settledAt }) => settledAt),
          purchases.map(({ status }) => status),
        ];
        await query(
          `INSERT INTO datasets.voucher_payment (license_id, at, status)
           SELECT license.id, each.at, each.status
             FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS each (id, at, status)
             JOIN datasets.license license ON license.id = each.id
            ORDER BY license.id, each.at
           ON CONFLICT DO NOTHING`,
          told,
        );
        const known = await query('SELECT FROM datasets.license WHERE id = ANY ($1::uuid[])', [told[0]]);
        return { noted: known.length };
      },
    },
  );
  if (isRefusal(outcome)) throw fault('CONFLICT', outcome.refusal.message);
  return outcome;
}
