import { StartupFault } from '@voucher-graph/subgraph-kit';

/**
 * Those of all whose names an option gives, separated by commas; all where it is not given.
 * @throws StartupFault when it names what there is not
 */
export function choose<T extends { readonly name: string }>(
  option: string,
  all: readonly T[],
  names: string | undefined,
) {
  const wanted = names?.split(',');
  const unknown = wanted?.find((name) => !all.some((each) => each.name === name));
  if (unknown !== undefined)
    throw new StartupFault(`${option}: there is no ${unknown}; give some of ${all.map(({ name }) => name).join(',')}.`);
  return all.filter(({ name }) => wanted?.includes(name) ?? true);
}
