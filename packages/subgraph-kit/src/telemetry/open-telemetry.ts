import { context, metrics, propagation, trace, type MeterProvider as ApiMeterProvider } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { AlwaysOffSampler, BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { bindInstruments } from './instruments.ts';
import { observeProcess } from './observe-process.ts';
import type { TelemetryConfig } from './read-telemetry.ts';
import { createMetricsReader, serveMetrics } from './serve-metrics.ts';
import type { Telemetry, TelemetryOptions } from './telemetry.ts';
import { followRequests } from './trace-context.ts';

/** How long the last spans may take when the process ends: a collector that is away must not hold us. */
const closeMs = 2000;

/** The only file that knows the SDK; loaded when something is on. */
export async function openTelemetry(
  { metrics: address, otlpEndpoint }: TelemetryConfig,
  { service, log }: TelemetryOptions,
): Promise<Telemetry> {
  const resource = resourceFromAttributes({ 'service.name': service, 'service.namespace': 'voucher-graph' });
  const reader = address && createMetricsReader();
  const server = address && reader ? await serveMetrics(reader, address) : undefined;
  const meters = new MeterProvider({ resource, readers: reader ? [reader] : [] });
  const spans = createTracerProvider({ resource, otlpEndpoint, meters });

  metrics.setGlobalMeterProvider(meters);
  bindInstruments(meters.getMeter('voucher-graph'));
  spans.register();
  followRequests(spans.getTracer('voucher-graph'));
  const stopObserving = observeProcess();
  if (server) log.info({ port: Number(new URL(server.url).port) }, 'metrics are served');

  return {
    ...(server && { metricsUrl: server.url }),
    flush: () => spans.forceFlush().catch(() => undefined),
    close: async () => {
      stopObserving();
      followRequests(undefined);
      bindInstruments(undefined);
      await Promise.race([Promise.allSettled([spans.shutdown(), meters.shutdown(), server?.close()]), pause(closeMs)]);
      for (const api of [trace, context, propagation, metrics]) api.disable();
    },
  };
}

type TracerOptions = {
  readonly resource: ReturnType<typeof resourceFromAttributes>;
  readonly otlpEndpoint: string | undefined;
  readonly meters: ApiMeterProvider;
};

/** Without a collector requests are still followed, so that a log line names its trace; no span is recorded. */
function createTracerProvider({ resource, otlpEndpoint, meters }: TracerOptions): NodeTracerProvider {
  if (otlpEndpoint === undefined) return new NodeTracerProvider({ resource, sampler: new AlwaysOffSampler() });
  const exporter = new OTLPTraceExporter({
    url: `${otlpEndpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: closeMs,
  });
  // Spans that wait for a collector are few: it counts what does not fit, and drops it.
  const queue = { maxQueueSize: 4096, selfObsMeterProvider: meters };
  return new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter, queue)] });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
