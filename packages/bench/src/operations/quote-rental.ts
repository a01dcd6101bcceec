import type { Operation } from './operation.ts';
import { readOperation } from './read-document.ts';

/** A company's member asks what any offer costs, and pays it alone: four rows are written, and two peers asked. */
export const quoteRental: Operation = {
  title: 'mutation, a quote',
  name: 'QuoteRental',
  document: readOperation('rental-journey', 'QuoteRental'),
  writes: true,
  askings: async (admin) => {
    const { rows } = await admin.query<{ companyId: string; offerId: string }>(
      `SELECT company.id AS "companyId", offer.id AS "offerId"
         FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM companies.company LIMIT 20000) company
         JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS total
                 FROM compute.offer WHERE available > 0) offer ON offer.n = company.n % offer.total
        ORDER BY company.n`,
    );
    return rows.map(({ companyId, offerId }) => ({
      variables: { input: { idempotencyKey: '__KEY__', companyId, offerId, gpuCount: 1, hours: 10, voucherIds: [] } },
      claims: { scope: 'company.member', company_id: companyId },
    }));
  },
};
