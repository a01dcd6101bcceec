import { violations as ledgerViolations } from '@voucher-graph/ledger';
import type pg from 'pg';
import type { AdminUrls } from '../admin-urls.ts';
import { subgraphNames } from '../subgraph-names.ts';
import { subgraphs } from '../subgraphs.ts';
import { withAdmin } from '../with-admin.ts';
import { compareHolds } from './compare-holds.ts';
import type { Violation } from './violation.ts';

/** Every broken invariant of the whole platform; none, always. Reads only, and may run beside a running graph. */
export async function findViolations(urls: AdminUrls): Promise<readonly Violation[]> {
  const ofSubgraphs: Violation[] = [];
  for (const name of subgraphNames) {
    await withAdmin(urls[name], async (client) => {
      for (const invariant of subgraphs[name].invariants) ofSubgraphs.push(...(await check(client, invariant)));
    });
  }
  const ofLedger = await withAdmin(urls.programs, ledgerViolations);
  return [
    ...ofSubgraphs,
    ...ofLedger.map(({ invariant, key, detail }) => ({ invariant, subject: key, detail })),
    ...(await compareHolds(urls)),
  ];
}

async function check(
  client: pg.Client,
  { name, sql }: { readonly name: string; readonly sql: string },
): Promise<readonly Violation[]> {
  const { rows } = await client.query<{ subject: string; detail: string }>(sql);
  return rows.map(({ subject, detail }) => ({ invariant: name, subject, detail }));
}
