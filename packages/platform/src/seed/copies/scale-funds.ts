import type pg from 'pg';

/** What a voucher of a fund has in a copy, of what it has in the base. */
export type FundScale = { readonly fundCode: string; readonly billionths: string };

/** Leaves every fund half of what the base left it, whatever the number of copies. */
export async function scaleFunds(client: pg.Client, copies: number): Promise<readonly FundScale[]> {
  const { rows } = await client.query<FundScale>(
    `SELECT fund.code AS "fundCode",
            least(1000000000, floor(1000000000::numeric * book.available / 2 / ($1::numeric * granted.face)))::bigint::text AS "billionths"
       FROM (SELECT book_id, sum(face) AS face FROM ledger.voucher_balance GROUP BY book_id) granted
       JOIN ledger.book_balance book ON book.book_id = granted.book_id
       JOIN programs.fund fund ON fund.id = book.book_id`,
    [copies],
  );
  return rows;
}
