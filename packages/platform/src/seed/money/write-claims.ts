import { companies } from '@voucher-graph/companies';
import { compute } from '@voucher-graph/compute';
import { postAt } from '@voucher-graph/ledger';
import { importClaim, programs, type ImportedClaim, type ImportedMoney } from '@voucher-graph/programs';
import {
  connect,
  embeddedPeer,
  embedSubgraph,
  formatFen,
  runtimeUrl,
  type Database,
  type Subgraph,
} from '@voucher-graph/subgraph-kit';
import type { AdminUrls } from '../../admin-urls.ts';
import { withAdmin } from '../../with-admin.ts';
import { generateRental, type RentableOffer, type RentalDraft } from '../compute/index.ts';
import { addDays, present } from '../present.ts';
import type { Random } from '../random.ts';

/** The one program of a known fund that pays after use, without a voucher before. */
const programCode = 'nanning-compute-2025';
const registeredIn = '4501';
/** Its window was open then. */
const submittedFrom = new Date('2026-01-05T02:00:00Z');

/** Not all of them are eligible. */
const rentalCount = 24;

export type ClaimedRental = { readonly draft: RentalDraft; readonly offer: RentableOffer };
type Tenant = { readonly id: string; readonly regionCode: string; readonly kind: string };

/** Rentals of 2025 that companies of Nanning paid for themselves, to claim a part back. */
export function generateClaimed(
  random: Random,
  tenants: readonly Tenant[],
  offers: readonly RentableOffer[],
): readonly ClaimedRental[] {
  const signedAt = new Date('2025-04-01T02:00:00Z');
  const rentable = offers.filter(({ rentableFrom }) => rentableFrom <= '2025-04-01');
  const local = tenants.filter(({ kind, regionCode }) => kind === 'ENTERPRISE' && regionCode.startsWith(registeredIn));
  if (rentable.length === 0 || local.length === 0) return [];
  return Array.from({ length: rentalCount }, (_, i) => i).flatMap((i) => {
    const company = random.pick(local);
    const offer = random.pick(rentable);
    if (offer.provider.companyId === company.id) return [];
    const contractedAt = addDays(signedAt, i);
    const draft = generateRental(random, { company, offer, contractedAt, now: present, days: 30, gpuCount: 2 });
    return draft.invoice?.status === 'PAID' ? [{ draft, offer }] : [];
  });
}

/** Claims a part of some of these rentals, one claim further than another; their sellers are listed. */
export async function writeClaims(urls: AdminUrls, random: Random, claimed: readonly ClaimedRental[]): Promise<void> {
  const databases: Database[] = [];
  const open = async ({ name: schema, entities }: Subgraph, url: string) => {
    const database = await connect({ url: runtimeUrl(url, schema), schema, entities });
    databases.push(database);
    return database;
  };
  const peer = async (subgraph: Subgraph, url: string) => {
    const embedded = embedSubgraph(subgraph, await open(subgraph, url));
    return embeddedPeer('programs', () => embedded);
  };
  try {
    const peers = { companies: await peer(companies, urls.companies), compute: await peer(compute, urls.compute) };
    const database = await open(programs, urls.programs);
    const money = await database.transaction(async (query) => {
      await query(
        `INSERT INTO programs.listed_seller (id, program_id, company_id, listed_from, listed_to, actor)
         SELECT each.id, program.id, each.company_id, '2025-03-01', '2026-12-31', 'seed'
           FROM programs.program program, unnest($1::uuid[], $2::uuid[]) AS each (id, company_id) WHERE code = $3`,
        listingsOf(random, claimed, programCode),
      );
      const imported: ImportedMoney[] = [];
      for (const { draft } of claimed) {
        const fate = fates[imported.length];
        const made = fate && (await importClaim({ query, peers }, claimOf(random, draft, imported.length, fate)));
        if (made) imported.push(made);
      }
      return imported;
    });
    const operations = money.flatMap((each) => each.operations).sort((one, other) => +one.at - +other.at);
    const [first] = money;
    if (!first || operations.length === 0) return;
    const outcomes = await withAdmin(urls.programs, (client) => postAt(client, first.fundId, operations));
    if (outcomes.some((outcome) => outcome !== 'OK'))
      throw new Error(`The ledger answered ${outcomes.join()} to the seed's claims.`);
  } finally {
    for (const database of databases) await database.close();
  }
}

function listingsOf(random: Random, claimed: readonly ClaimedRental[], code: string): readonly unknown[] {
  const sellers = [...new Set(claimed.map(({ offer }) => offer.provider.companyId))];
  return [sellers.map(() => random.uuid(submittedFrom)), sellers, code];
}

type Step = readonly [ImportedClaim['steps'][number]['verb'], ...ImportedClaim['steps'][number]['through']];

const check: Step = ['check', 'EVIDENCE_CHECK', 'MATCHED', 'ASSESSED'];
const approve: Step = ['approve', 'APPROVED'];
const pay: Step = ['pay', 'PAYMENT_ORDERED', 'PAID'];

/** How far claims are, one after the other. */
const fates: readonly (readonly Step[])[] = [
  [check, approve, pay],
  [check, approve],
  [check],
  [],
  [check, approve, pay],
  [['return', 'EVIDENCE_CHECK', 'RETURNED']],
  [['reject', 'REJECTED']],
  [check, approve, pay],
  [['withdraw', 'WITHDRAWN']],
];

function claimOf(random: Random, { rental, invoice }: RentalDraft, day: number, fate: readonly Step[]): ImportedClaim {
  const submittedAt = addDays(submittedFrom, day);
  const member = 'seed: a member of the company';
  return {
    id: random.uuid(submittedAt),
    companyId: rental.companyId,
    programCode,
    rentalId: rental.id,
    papers: {
      contract: rental.id,
      gpuHours: hours(rental.gpuSeconds),
      invoices: invoice ? [{ number: invoice.number, total: { amount: formatFen(invoice.total) } }] : [],
      purpose: 'TRAINING',
      evidence: (['CONTRACT', 'TAX_INVOICE', 'PAYMENT_PROOF', 'METERING'] as const).map((kind) => ({
        kind,
        sha256: random.uuid(submittedAt).replaceAll('-', '').repeat(2),
      })),
    },
    submittedBy: member,
    submittedAt,
    steps: fate.map(([verb, ...through], step) => ({
      verb,
      through,
      actor: verb === 'withdraw' ? member : `seed: who is to ${verb}`,
      at: addDays(submittedAt, 10 * (step + 1)),
      reason: 'Made up, as all companies of the seed are.',
    })),
  };
}

/** Accelerator-hours, cut off after two decimals. */
function hours(seconds: bigint): string {
  return formatFen((seconds * 100n) / 3600n);
}
