import type { Log } from '../log.ts';
import type { TelemetryConfig } from './read-telemetry.ts';

export type Telemetry = {
  /** Where the metrics are: undefined when they are off. */
  readonly metricsUrl?: string;
  /** Sends what was not sent yet. Resolves whether the collector took it or not. */
  readonly flush: () => Promise<void>;
  /** The same, for two seconds at most, and ends. */
  readonly close: () => Promise<void>;
};

export type TelemetryOptions = {
  /** Who tells: `gateway`, `companies`, … */
  readonly service: string;
  readonly log: Log;
};

/**
 * Starts OpenTelemetry's SDK for this process, once, before what it shall follow: metrics for Prometheus on their own
 * port, spans for a collector. Off, it is not even loaded.
 * @throws StartupFault when the port is taken
 */
export async function startTelemetry(config: TelemetryConfig, options: TelemetryOptions): Promise<Telemetry> {
  if (!config.metrics && config.otlpEndpoint === undefined) return { flush: nothing, close: nothing };
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(config, options);
}

const nothing = () => Promise.resolve();
