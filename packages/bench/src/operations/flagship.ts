import type { Operation } from './operation.ts';
import { readFlagship } from './read-document.ts';

export const flagship: Operation = {
  title: 'flagship',
  name: 'Flagship',
  document: readFlagship(),
  askings: async (admin) => {
    const { rows } = await admin.query<{ creditCode: string }>(
      'SELECT credit_code AS "creditCode" FROM companies.company ORDER BY id LIMIT 20000',
    );
    return rows.map(({ creditCode }) => ({ variables: { creditCode, fund: 'shanghai-data-2025' } }));
  },
};
