import {
  defineGauge,
  defineHistogram,
  durationBuckets,
  errorType,
  failSpan,
  isFollowing,
  outcomeOf,
  requestId,
  withSpan,
  type Observation,
  type SubgraphResponse,
} from '@voucher-graph/subgraph-kit';
import { LinkFault } from '../link/link-fault.ts';
import type { LinkState, SubgraphLink } from '../link/subgraph-link.ts';

const fetchDuration = defineHistogram({
  name: 'graphql.subgraph.fetch.duration',
  unit: 's',
  description: 'What the gateway asked of subgraphs, by how it went: ok, partial, error, or why no answer came',
  buckets: durationBuckets,
});
const breaker = defineGauge({
  name: 'graphql.subgraph.circuit_breaker.state',
  description: '1 for the state that the circuit breaker of a subgraph is in: open lets nothing through',
});
const inFlight = defineGauge({
  name: 'graphql.subgraph.fetch.active',
  description: 'Requests to subgraphs that are under way',
});
const retries = defineGauge({
  name: 'graphql.subgraph.fetch.retries',
  description: 'Requests to subgraphs that were sent once more, because their connection broke',
  kind: 'counter',
});

/** Watches how links fare. */
export function observeLinks(links: readonly SubgraphLink[]): {
  readonly links: readonly SubgraphLink[];
  readonly close: () => void;
} {
  const read = (each: (state: LinkState, subgraph: string) => readonly Observation[]) => () =>
    links.flatMap(({ name, state }) => (state ? each(state(), name) : []));
  const stops = [
    breaker.observe(
      read(({ breaker: now }, subgraph) =>
        (['closed', 'half-open', 'open'] as const).map((state) => ({
          value: now === state ? 1 : 0,
          labels: { subgraph, state },
        })),
      ),
    ),
    inFlight.observe(read((state, subgraph) => [{ value: state.inFlight, labels: { subgraph } }])),
    retries.observe(read((state, subgraph) => [{ value: state.retries, labels: { subgraph } }])),
  ];
  return {
    links: links.map(observeLink),
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Makes each request to a subgraph a step of the trace, and measures it. */
function observeLink(link: SubgraphLink): SubgraphLink {
  const subgraph = link.name;
  return {
    ...link,
    execute: (request) => {
      if (!isFollowing()) return link.execute(request);
      const began = performance.now();
      const record = (outcome: string) =>
        fetchDuration.record((performance.now() - began) / 1000, { subgraph, outcome });
      return withSpan(`fetch ${subgraph}`, { kind: 'CLIENT', attributes: { subgraph } }, async (span) => {
        let answer: SubgraphResponse;
        try {
          answer = await link.execute({ ...request, requestId: requestId() });
        } catch (error) {
          record(error instanceof LinkFault ? error.kind : errorType(error));
          throw error;
        }
        const outcome = outcomeOf(answer);
        if (span && outcome !== 'ok') failSpan(span, outcome);
        record(outcome);
        return answer;
      });
    },
  };
}
