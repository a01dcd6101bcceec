import type { EnvReaders } from '../env.ts';
import { logLevels, type LogLevel } from '../log.ts';

/** What a process tells of itself, and to whom. */
export type TelemetryConfig = {
  readonly logLevel: LogLevel;
  /** Where Prometheus finds /metrics; nowhere when absent. */
  readonly metrics?: { readonly port: number; readonly host: string };
  /** The OTLP collector that spans are sent to; none are when absent. */
  readonly otlpEndpoint?: string;
};

/** Reads LOG_LEVEL, METRICS_PORT, METRICS_HOST and OTEL_EXPORTER_OTLP_ENDPOINT, for every process of ours alike. */
export function readTelemetry({ text, optional, integer, refuse }: EnvReaders): TelemetryConfig {
  const level = text('LOG_LEVEL', 'info');
  if (!isLevel(level)) refuse(`LOG_LEVEL is "${level}": set ${logLevels.join(', ')}`);
  const port = integer('METRICS_PORT', { min: 0, max: 65_535, fallback: 0 });
  const host = text('METRICS_HOST', '127.0.0.1');
  if (port > 0 && String(port) === optional('PORT'))
    refuse(`METRICS_PORT and PORT are both ${port}: set METRICS_PORT to another`);
  const otlpEndpoint = optional('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (otlpEndpoint !== undefined && !isHttpUrl(otlpEndpoint))
    refuse('OTEL_EXPORTER_OTLP_ENDPOINT is no http URL: set one such as http://127.0.0.1:4318');
  return {
    logLevel: isLevel(level) ? level : 'info',
    ...(optional('METRICS_PORT') !== undefined && { metrics: { port, host } }),
    ...(otlpEndpoint !== undefined && { otlpEndpoint }),
  };
}

function isLevel(text: string): text is LogLevel {
  return (logLevels as readonly string[]).includes(text);
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
