import type { TelemetryConfig } from './read-telemetry.ts';
import type { Telemetry, TelemetryOptions } from './telemetry.ts';

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
