import { mustFind, uuidv7, type Viewer } from '@voucher-graph/subgraph-kit';
import type { TestGraph } from '@voucher-graph/testing';
import { aDatasetOf, findLicensees, findVendor, type Licensee, type Vendor } from '../../journeys/license-market.ts';
import { choosePaidRentals, programCode as claimProgram, type PaidRental } from '../../journeys/claims.ts';
import { openRent, type Offer, type Rent } from '../../journeys/rent.ts';

export const programCode = 'chengdu-compute-2025';
const cityCode = '510100';
/** Whose program pays claims. */
export const claimCity = '450100';

/** Who takes part in the journeys, and in what they deal. */
export type Market = {
  /** That pays for compute. */
  readonly fundId: string;
  /** That pays claims. */
  readonly claimFundId: string;
  /** For what. */
  readonly claimable: readonly PaidRental[];
  readonly companies: readonly string[];
  readonly offer: Offer;
  readonly sellerCreditCode: string;
  readonly licensees: readonly Licensee[];
  readonly vendor: Vendor;
  readonly datasets: readonly string[];
  readonly grant: Rent['grant'];
  readonly passHours: Rent['passHours'];
  readonly anEvent: Rent['anEvent'];
  readonly asAdmin: Rent['asAdmin'];
  readonly close: () => Promise<void>;
};

/** A graph, wherever it runs. */
export type Asked = Pick<TestGraph, 'ask' | 'tokenOf' | 'databases' | 'databaseUrl'>;

export const memberOf = (companyId: string): Viewer => ({
  subject: `a member of ${companyId}`,
  scopes: ['company.member'],
  companyId,
});

/** @param name two of one role are two people */
export const officer = (role: 'desk' | 'reviewer' | 'approver' | 'treasurer', city = cityCode, name = ''): Viewer => ({
  subject: `${role} ${name} of ${city}`,
  scopes: ['city.officer', `city.${role}`],
  cityCode: city,
});

export async function openMarket(graph: Asked): Promise<Market> {
  const { databases } = graph;
  const rent = await openRent(graph);
  const { offer, ownerId } = rent.parties;
  await rent.asAdmin('UPDATE compute.offer SET available = 1000000 WHERE id = $1', [offer.id]);
  await rent.asAdmin(
    `UPDATE programs.rule_version SET terms = jsonb_set(terms, '{validity}', '{"months": 12, "extendable": true, "returnsToFund": null}')
      WHERE program_id = (SELECT id FROM programs.program WHERE code = $1)`,
    [programCode],
  );
  await announceIntake(graph, programCode, officer('approver'));
  await announceIntake(graph, claimProgram, officer('approver', claimCity));
  const [seller] = await databases.companies.query<{ readonly code: string }>(
    'SELECT credit_code AS code FROM companies.company WHERE id = $1',
    [ownerId],
  );
  const fundOf = async (code: string) => {
    const [fund] = await databases.programs.query<{ readonly id: string }>(
      'SELECT fund_id AS id FROM programs.program WHERE code = $1',
      [code],
    );
    return mustFind(fund, `The fund of ${code}`).id;
  };
  const vendor = await findVendor(databases);
  const prices = [1_000n, 1n, 99_999n, 2_500_000n, 12_345_678n];
  const datasets = await Promise.all(prices.map((price) => aDatasetOf(databases, { vendor, price })));
  return {
    fundId: await fundOf(programCode),
    claimFundId: await fundOf(claimProgram),
    claimable: await choosePaidRentals(graph, rent.asAdmin, 100),
    companies: await moveCompanies(graph, rent, ownerId),
    offer,
    sellerCreditCode: mustFind(seller, 'The seller').code,
    licensees: await findLicensees(databases, vendor),
    vendor,
    datasets: datasets.map(({ id }) => id),
    grant: rent.grant,
    passHours: rent.passHours,
    anEvent: rent.anEvent,
    asAdmin: rent.asAdmin,
    close: rent.close,
  };
}

/** Companies without ties and without vouchers so far, which move to the city: its own are too few. */
async function moveCompanies({ databases }: Asked, rent: Rent, ownerId: string): Promise<readonly string[]> {
  const holders = await databases.programs.query<{ readonly id: string }>(
    'SELECT DISTINCT company_id AS id FROM programs.voucher',
  );
  const moved = await rent.asAdmin<{ readonly id: string }>(
    `UPDATE companies.company SET region_code = '510107' WHERE id IN (
       SELECT id FROM companies.company company WHERE id <> ALL ($1::uuid[]) AND region_code NOT LIKE '4501%'
          AND NOT EXISTS (SELECT FROM companies.ownership tie WHERE company.id IN (tie.owner_id, tie.owned_id))
        ORDER BY id LIMIT 24) RETURNING id`,
    [[ownerId, ...holders.map(({ id }) => id)]],
  );
  return moved.map(({ id }) => id).sort();
}

async function announceIntake(graph: Asked, code: string, approver: Viewer): Promise<void> {
  const announced = await graph.ask(
    `mutation ($input: AnnounceIntakeInput!) { announceIntake(input: $input) { __typename } }`,
    {
      input: {
        idempotencyKey: uuidv7(),
        programCode: code,
        opensAt: '2026-01-01T00:00:00Z',
        closesAt: '2099-01-01T00:00:00Z',
      },
    },
    undefined,
    await graph.tokenOf(approver),
  );
  const text = JSON.stringify(announced);
  if (!text.includes('AnnounceIntakeSuccess')) throw new Error(`No intake: ${text}`);
}
