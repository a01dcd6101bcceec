import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  CountBreaker,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  isBulkheadRejectedError,
} from 'cockatiel';
import type { LinkLimits } from './limits.ts';
import { LinkFault } from './link-fault.ts';
import type { LinkState } from './subgraph-link.ts';

/** Keeps what is wrong with one subgraph from spreading. */
export type Guard = {
  /** @throws LinkFault at once while too much is under way, or while the subgraph is left alone */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly breaker: () => LinkState['breaker'];
  readonly inFlight: () => number;
};

/** However often it fails again, it is left alone this many times longer at most: one that restarts is soon back. */
const longerAtMost = 4;

/**
 * Bulkhead and circuit breaker of one subgraph. When half of its last 20 answers failed, it is left alone for a moment;
 * then one request tries it, while others are still refused, and the breaker closes or opens again for longer.
 */
export function createGuard({ concurrent, restMs }: Pick<LinkLimits, 'concurrent' | 'restMs'>): Guard {
  const places = bulkhead(concurrent);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof LinkFault),
    {
      halfOpenAfter: new ExponentialBackoff({ initialDelay: restMs, maxDelay: longerAtMost * restMs }),
      breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 5 }),
    },
  );
  return {
    run: async (work) => {
      try {
        return await places.execute(() => {
          // The breaker would let us wait for the one that tries.
          if (breaker.state === CircuitState.HalfOpen) throw resting();
          return breaker.execute(work);
        });
      } catch (error) {
        if (isBulkheadRejectedError(error)) throw new LinkFault('busy', `${concurrent} requests are under way`);
        throw isBrokenCircuitError(error) ? resting() : error;
      }
    },
    breaker: () =>
      breaker.state === CircuitState.Closed ? 'closed' : breaker.state === CircuitState.HalfOpen ? 'half-open' : 'open',
    inFlight: () => concurrent - places.executionSlots,
  };
}

function resting(): LinkFault {
  return new LinkFault('resting', 'it failed too often just now');
}
