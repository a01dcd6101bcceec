import {
  columns,
  defineList,
  defineRows,
  matches,
  matchesRegion,
  pageLoader,
  rowLoader,
  type Database,
} from '@voucher-graph/subgraph-kit';
import type { FundFilter, FundOrderField } from '../__generated__/schema.ts';
import { CityEntity, type City } from '../city/city.entity.ts';
import { FundEntity, type Fund } from './fund.entity.ts';

/** Fen, from the ledger's book; null where none is open. Asked with the fund under the alias `fund`. */
export type BookBalance = {
  readonly appropriation: bigint | null;
  readonly encumbered: bigint | null;
  readonly disbursed: bigint | null;
  readonly available: bigint | null;
  readonly operations: number | null;
  readonly head: string | null;
  /** Whose officers see the book. */
  readonly cityCode: string | null;
};

/** `city` comes along wherever a fund is read by itself. */
export type FundRow = Fund & BookBalance & { readonly city?: City };

/** What is selected of a fund's book under the alias `book`, into the object that `nest` names. */
export function bookColumns(nest = ''): readonly string[] {
  const amounts = ['appropriation', 'encumbered', 'disbursed', 'available'];
  return [
    ...amounts.map((amount) => `book.${amount} AS "${nest}${amount}"`),
    `book.seq::int AS "${nest}operations"`,
    `encode(book.chain_head, 'hex') AS "${nest}head"`,
    `(SELECT paying.code FROM programs.city paying WHERE paying.id = fund.city_id) AS "${nest}cityCode"`,
  ];
}

const fundRows = defineRows<FundRow>({
  select: [columns(FundEntity, 'fund'), bookColumns(), columns(CityEntity, 'city', 'city')],
  from: `programs.fund fund
    LEFT JOIN programs.city city ON city.id = fund.city_id
    LEFT JOIN ledger.book_balance book ON book.book_id = fund.id`,
  id: 'fund.id',
});

const fundList = defineList<FundRow, FundFilter, FundOrderField>({
  rows: fundRows,
  orders: {
    CODE: { sql: 'fund.code', type: 'text' },
    FISCAL_YEAR: { sql: 'fund.fiscal_year', type: 'int4' },
    // Below all amounts, which are never negative.
    APPROPRIATION: { sql: 'coalesce(book.appropriation, -1)', type: 'bigint' },
  },
  defaultOrder: [{ field: 'CODE' }],
  where: ({ code, cityCode, fiscalYear }, bind) => [
    matches('fund.code', code, bind),
    matchesRegion('city.code', cityCode, bind),
    matches('fund.fiscal_year', fiscalYear, bind, 'int4'),
  ],
});

const fundsOfCity = defineList({ ...fundList, parent: 'fund.city_id' });

export function createFundLoaders(database: Database) {
  return {
    fundById: rowLoader(database, fundRows),
    fundByCode: rowLoader(database, fundRows, { sql: 'fund.code', type: 'text' }),
    fundPage: pageLoader(database, fundList),
    fundPageOfCity: pageLoader(database, fundsOfCity),
  };
}
