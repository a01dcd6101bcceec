import { expect, test } from '@jest/globals';
import { columns } from './columns.ts';
import { FundEntity } from './testing/fund.entity.ts';

test('columns of a joined table are named by where they nest', () => {
  expect(columns(FundEntity, 'fund', 'program.fund')).toEqual([
    'fund.id AS "program.fund.id"',
    'fund.fiscal_year AS "program.fund.fiscalYear"',
  ]);
});
