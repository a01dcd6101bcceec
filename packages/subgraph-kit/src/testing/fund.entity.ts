import { EntitySchema } from 'typeorm';

export const FundEntity = new EntitySchema<{ id: string; fiscalYear: number }>({
  name: 'Fund',
  columns: { id: { type: 'uuid', primary: true }, fiscalYear: { name: 'fiscal_year', type: 'int' } },
});
