import {
  fulfils,
  publicViewer,
  readRule,
  standardNames,
  type Rule,
  type Scope,
  type Viewer,
} from '@voucher-graph/subgraph-kit';
import { isObjectType } from 'graphql';
import type { Owner } from './oracle/owner.ts';
import type { Pools } from './queries/pools.ts';

/** Who asks: the public, and people whose rows are among those that are asked for. */
export function viewersOf(pools: Pools): readonly Viewer[] {
  const of = (scope: Scope, rest: Partial<Viewer>): Viewer => ({ subject: `some ${scope}`, scopes: [scope], ...rest });
  const first = (coordinate: string) => String(pools.of(coordinate)[0]);
  return [
    publicViewer,
    of('auditor', {}),
    of('company.member', { companyId: first('Company.id') }),
    of('city.officer', { cityCode: '310000' }),
    of('provider.operator', { providerId: first('ComputeProvider.id') }),
    of('vendor.operator', { vendorId: first('DatasetVendor.id') }),
  ];
}

/**
 * Whether a viewer may name a field at all: what the gateway would refuse whole compares nothing. Rows that are not the
 * viewer's are asked for all the same.
 */
export function mayName(owners: readonly Owner[]): (viewer: Viewer, coordinate: string, answers: string) => boolean {
  const rules = new Map<string, Rule>();
  for (const { schema } of owners)
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      const own = readRule(type.astNode?.directives, standardNames);
      rules.set(type.name, [...(rules.get(type.name) ?? []), ...own]);
      for (const field of Object.values(type.getFields()))
        rules.set(`${type.name}.${field.name}`, [...own, ...readRule(field.astNode?.directives, standardNames)]);
    }
  return (viewer, coordinate, answers) =>
    fulfils([...(rules.get(coordinate) ?? []), ...(rules.get(answers) ?? [])], viewer);
}
