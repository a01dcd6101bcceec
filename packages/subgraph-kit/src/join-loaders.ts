import type { Database } from './database.ts';
import type { Viewer } from './viewer.ts';

/** Makes the loaders of one noun for one request; see `SubgraphDefinition.createLoaders`. */
type Group = (database: Database, viewer: Viewer, catalog: Database) => object;

type All<TUnion> = (TUnion extends unknown ? (each: TUnion) => void : never) extends (all: infer TAll) => void
  ? TAll
  : never;

/**
 * Puts a subgraph's loaders together, noun by noun: a noun's are made when the first of them is asked for. A request uses
 * two or three of dozens, and the gateway makes several of each of a client's.
 */
export function joinLoaders<const TGroups extends readonly Group[]>(
  groups: TGroups,
): (...given: Parameters<Group>) => All<ReturnType<TGroups[number]>> {
  let Joined: (new (given: Parameters<Group>) => object) | undefined;
  return (...given) => new (Joined ??= join(groups, given))(given) as All<ReturnType<TGroups[number]>>;
}

/** Which loaders a noun has is seen by making them, once. */
function join(groups: readonly Group[], sample: Parameters<Group>): new (given: Parameters<Group>) => object {
  class Joined {
    readonly #given: Parameters<Group>;
    readonly #made: object[] = [];

    constructor(given: Parameters<Group>) {
      this.#given = given;
    }

    loader(group: number, name: string): unknown {
      const made = (this.#made[group] ??= (groups[group] as Group)(...this.#given));
      return (made as Readonly<Record<string, unknown>>)[name];
    }
  }
  groups.forEach((group, i) => {
    for (const name of Object.keys(group(...sample)))
      Object.defineProperty(Joined.prototype, name, {
        get(this: Joined) {
          return this.loader(i, name);
        },
      });
  });
  return Joined;
}
