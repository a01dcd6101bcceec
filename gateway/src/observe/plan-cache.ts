import type { GatewayConfig } from '@apollo/gateway';
import { createBoundedCache, defineCounter, defineGauge } from '@voucher-graph/subgraph-kit';

type QueryPlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

const lookups = defineCounter(
  {
    name: 'graphql.plan_cache.lookups',
    description: 'How often a query plan was looked for, by whether it was there: planning takes longer than asking',
  },
  [{ result: 'hit' }, { result: 'miss' }],
);
const plans = defineGauge({ name: 'graphql.plan_cache.plans', description: 'Query plans that are kept' });

/** As much as @apollo/gateway keeps by itself. */
const charactersAtMost = 30 * 2 ** 20;

/** Keeps the plans that were used last, and counts how often that helped. `noteHit` is told of plans that are compiled. */
export function createPlanCache(): {
  readonly cache: QueryPlanCache;
  readonly noteHit: () => void;
  readonly close: () => void;
} {
  const kept = createBoundedCache<NonNullable<Awaited<ReturnType<QueryPlanCache['get']>>>>(charactersAtMost);
  const close = plans.observe(() => [{ value: kept.size() }]);
  return {
    cache: {
      get: (key) => {
        const plan = kept.get(key);
        lookups.add(1, { result: plan ? 'hit' : 'miss' });
        return Promise.resolve(plan);
      },
      set: (key, plan) => {
        kept.set(key, plan, JSON.stringify(plan).length);
        return Promise.resolve();
      },
      delete: (key) => {
        kept.delete(key);
        return Promise.resolve(true);
      },
      clear: kept.clear,
    },
    noteHit: () => lookups.add(1, { result: 'hit' }),
    close,
  };
}
