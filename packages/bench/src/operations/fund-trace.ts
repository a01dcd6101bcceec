import { cursorOf } from './cursor-of.ts';
import type { Operation } from './operation.ts';
import { readOperation } from './read-document.ts';

/** From any voucher of any fund on, 20 vouchers. */
export const fundTrace: Operation = {
  title: 'fund-trace',
  name: 'FundTrace',
  document: readOperation('fund-trace', 'FundTrace'),
  askings: async (admin) => {
    const { rows } = await admin.query<{ code: string; id: string }>(
      `SELECT fund.code, voucher.id FROM programs.voucher voucher JOIN programs.fund fund ON fund.id = voucher.fund_id
        ORDER BY voucher.id LIMIT 20000`,
    );
    return rows.map(({ code, id }) => ({ variables: { code, first: 20, after: cursorOf(id) } }));
  },
};
