import { cursorOf } from './cursor-of.ts';
import type { Operation } from './operation.ts';
import { readOperation } from './read-document.ts';

/** From any company on, 100 companies. */
export const catalog: Operation = {
  title: 'catalog, 100 rows',
  name: 'Companies',
  document: readOperation('catalogs', 'Companies'),
  askings: async (admin) => {
    const { rows } = await admin.query<{ id: string }>('SELECT id FROM companies.company ORDER BY id LIMIT 20000');
    return rows.map(({ id }) => ({ variables: { first: 100, after: cursorOf(id) } }));
  },
};
