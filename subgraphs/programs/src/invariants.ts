import type { Invariant } from '@voucher-graph/subgraph-kit';

/** What no constraint can keep between programs and the ledger, which share no foreign key. */
export const invariants: readonly Invariant[] = [
  {
    name: "a voucher has its account in its fund's book",
    sql: `
SELECT voucher.id::text AS subject, format('the account is in book %s, the fund is %s', coalesce(account.book_id::text, 'none'), voucher.fund_id) AS detail
  FROM programs.voucher voucher
  LEFT JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
 WHERE account.book_id IS DISTINCT FROM voucher.fund_id`,
  },
  {
    name: 'an account belongs to a voucher',
    sql: `
SELECT account.voucher_id::text AS subject, format('%s fen in book %s belong to no voucher', account.face, account.book_id) AS detail
  FROM ledger.voucher_balance account
  LEFT JOIN programs.voucher voucher ON voucher.id = account.voucher_id
 WHERE voucher.id IS NULL`,
  },
  {
    name: 'a book belongs to a fund whose appropriation is on record',
    sql: `
SELECT book.book_id::text AS subject, format('holds %s fen, the fund is %s', book.appropriation, coalesce(fund.code, 'none')) AS detail
  FROM ledger.book_balance book
  LEFT JOIN programs.fund fund ON fund.id = book.book_id
 WHERE fund.id IS NULL OR fund.appropriation_basis = 'UNKNOWN'`,
  },
  {
    name: "a book's funders are its fund's",
    sql: `
SELECT fund.id::text AS subject, format('%s in the fund, %s in the book', shown.funders, dealt.funders) AS detail
  FROM programs.fund fund
  JOIN (SELECT book_id, jsonb_agg(jsonb_build_array(funder, basis_points) ORDER BY position) AS funders
          FROM ledger.book_funder GROUP BY book_id) dealt ON dealt.book_id = fund.id
 CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_array(funder ->> 'name', (funder ->> 'shareBasisPoints')::int) ORDER BY place) AS funders
                       FROM jsonb_array_elements(fund.funders) WITH ORDINALITY AS each (funder, place)) shown
 WHERE shown.funders IS DISTINCT FROM dealt.funders`,
  },
  {
    name: "a voucher is paid by its program's jurisdiction",
    sql: `
SELECT voucher.id::text AS subject, format('%s is paid by %s', program.code, fund.code) AS detail
  FROM programs.voucher voucher
  JOIN programs.program program ON program.id = voucher.program_id
  JOIN programs.fund fund ON fund.id = voucher.fund_id
 WHERE program.city_id IS DISTINCT FROM fund.city_id`,
  },
  {
    name: 'no voucher is granted under a draft, or before its rule began',
    sql: `
SELECT voucher.id::text AS subject, format('issued on %s under version %s of %s', voucher.issued_at::date, rule.version, program.code) AS detail
  FROM programs.voucher voucher
  JOIN programs.program program ON program.id = voucher.program_id
  JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
 WHERE rule.draft OR voucher.issued_at < rule.effective_from::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  },
];
