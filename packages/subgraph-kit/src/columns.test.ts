import { expect, test } from '@jest/globals';
import { columns, nestRows } from './columns.ts';
import { FundEntity } from './testing/fund.entity.ts';

test('columns of a joined table are named by where they nest', () => {
  expect(columns(FundEntity, 'fund', 'program.fund')).toBe(
    'fund.id AS "program.fund.id", fund.fiscal_year AS "program.fund.fiscalYear"',
  );
});

test('rows nest, and what an outer join did not find is null', () => {
  const rows = nestRows([
    { id: 1, 'program.code': 'a', 'program.fund.id': 2 },
    { id: 3, 'program.code': 'b', 'program.fund.id': null },
    { id: 4, 'program.code': null, 'program.fund.id': null },
  ]);

  expect(rows).toEqual([
    { id: 1, program: { code: 'a', fund: { id: 2 } } },
    { id: 3, program: { code: 'b', fund: null } },
    { id: 4, program: null },
  ]);
});
