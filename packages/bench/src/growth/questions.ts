import type pg from 'pg';
import { cursorOf } from '../operations/cursor-of.ts';
import { readFlagship, readOperation } from '../operations/read-document.ts';

/** What is measured: a document, and variables to ask it with that differ. */
export type Question = {
  readonly name: string;
  /** What of it grows by its nature, where something does. */
  readonly grows?: string;
  readonly document: string;
  readonly askings: (admin: pg.Client) => Promise<readonly Readonly<Record<string, unknown>>[]>;
};

const fundTrace = readOperation('fund-trace', 'FundTrace');
const companies = `query ($first: Int!, $after: String) { companies(first: $first, after: $after) {
  edges { cursor node { id creditCode name region { code name } industry { code name } size } } pageInfo { hasNextPage endCursor } } }`;
const vouchers = `query ($code: String!, $first: Int!, $after: String) { fund(code: $code) { vouchers(first: $first, after: $after) {
  edges { node { id status faceValue { amount } captured { amount } program { code } company { id name } } } pageInfo { hasNextPage endCursor } } } }`;

// A copy's name ends in its number: one company of each kind, so that all sizes are asked for the same.
const companySql = `
  SELECT DISTINCT ON (kind) credit_code AS "creditCode" FROM (
    SELECT company.id, credit_code, regexp_replace(name, '（[0-9]+）$', '') AS kind FROM companies.company company
     WHERE id IN (SELECT company_id FROM datasets.license) AND id IN (SELECT company_id FROM compute.rental)
       AND id IN (SELECT company_id FROM programs.voucher)) each ORDER BY kind, md5(id::text)`;

/** Vouchers after which a fund has twenty more, at random. */
const voucherSql = `
  SELECT id FROM (SELECT voucher.id, row_number() OVER (ORDER BY voucher.id DESC) AS left
                    FROM programs.voucher voucher JOIN programs.fund fund ON fund.id = voucher.fund_id WHERE fund.code = $1) each
   WHERE "left" > $2 ORDER BY md5(id::text) LIMIT 100`;

const fundPages = async (admin: pg.Client, code: string, first: number) => {
  const { rows } = await admin.query<{ id: string }>(voucherSql, [code, first]);
  return rows.map(({ id }) => ({ code, first, after: cursorOf(id) }));
};

export const questions: readonly Question[] = [
  {
    name: 'flagship',
    document: readFlagship(),
    askings: async (admin) => {
      const { rows } = await admin.query<{ creditCode: string }>(companySql);
      return rows.map(({ creditCode }) => ({ creditCode, fund: 'shanghai-data-2025' }));
    },
  },
  {
    name: 'fund-trace, any page, not counted',
    document: fundTrace.replace('totalCount', '').replace('query FundTrace', 'query Uncounted'),
    askings: (admin) => fundPages(admin, 'shanghai-data-2025', 20),
  },
  {
    name: 'fund-trace, any page',
    grows: 'totalCount counts the vouchers of the fund, up to its bound',
    document: fundTrace,
    askings: (admin) => fundPages(admin, 'shanghai-data-2025', 20),
  },
  {
    name: 'page 1,000 of the companies',
    document: companies,
    askings: async (admin) => {
      const { rows } = await admin.query<{ id: string }>(
        'SELECT id FROM companies.company ORDER BY id OFFSET 1997 LIMIT 1',
      );
      return rows.map(({ id }) => ({ first: 2, after: cursorOf(id) }));
    },
  },
  {
    name: 'any 100 companies',
    document: companies,
    askings: async (admin) => {
      const { rows } = await admin.query<{ id: string }>(
        `SELECT id FROM (SELECT id FROM companies.company ORDER BY id DESC OFFSET 100) each ORDER BY md5(id::text) LIMIT 100`,
      );
      return rows.map(({ id }) => ({ first: 100, after: cursorOf(id) }));
    },
  },
  {
    name: '10 vouchers of the largest fund',
    document: vouchers,
    askings: (admin) => fundPages(admin, 'shanghai-compute-2025', 10),
  },
];
