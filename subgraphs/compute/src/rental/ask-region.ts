import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';

/** Where a company is registered, by which its city's officers are found; null where there is no such company. */
export async function askRegion({ peers }: Pick<Context, 'peers'>, companyId: string): Promise<string | null> {
  const { company } = await mustFind(peers['companies'], 'The companies subgraph').ask<{
    readonly company: { readonly region: { readonly code: string } } | null;
  }>('query RegionOfCompany($id: ID!) { company(id: $id) { region { code } } }', { id: companyId });
  return company?.region.code ?? null;
}
