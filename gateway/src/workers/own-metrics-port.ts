import type { TelemetryConfig } from '@voucher-graph/subgraph-kit';

/**
 * The settings of the worker of a number: it tells its metrics so many ports above METRICS_PORT, where the process that
 * keeps the workers tells its own. One port for all would tell of another worker each time.
 */
export function ownMetricsPort({ metrics }: TelemetryConfig): (number: number) => Readonly<Record<string, string>> {
  return (number) => (metrics && metrics.port > 0 ? { METRICS_PORT: String(metrics.port + number) } : {});
}
