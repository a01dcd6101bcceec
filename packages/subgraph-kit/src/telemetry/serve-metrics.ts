import { createServer } from 'node:http';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { listen } from '../listen.ts';

/** Gathers what is measured whenever it is asked to. */
export function createMetricsReader(): PrometheusExporter {
  return new PrometheusExporter({ preventServerStart: true });
}

export type MetricsServer = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves /metrics, and nothing else, in Prometheus' text format.
 * @throws StartupFault when the port is taken
 */
export async function serveMetrics(
  reader: PrometheusExporter,
  address: { readonly port: number; readonly host: string },
): Promise<MetricsServer> {
  const serializer = new PrometheusSerializer('', false, undefined, false, true);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    reader.collect().then(
      ({ resourceMetrics }) => {
        response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
        response.end(serializer.serialize(withUnits(resourceMetrics)));
      },
      () => response.writeHead(500).end(),
    );
  });
  server.requestTimeout = 10_000;
  const base = await listen(server, { ...address, setting: 'METRICS_PORT', exclusive: true });
  server.unref(); // who only serves metrics has nothing to tell
  return {
    url: `${base}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type ResourceMetrics = Parameters<PrometheusSerializer['serialize']>[0];

const unitEnds: Readonly<Record<string, string>> = { s: '_seconds', By: '_bytes', '1': '_ratio' };

/** Prometheus wants the unit at the end of the name, and the exporter leaves that to us. */
function withUnits({ resource, scopeMetrics }: ResourceMetrics): ResourceMetrics {
  return {
    resource,
    scopeMetrics: scopeMetrics.map(({ scope, metrics }) => ({
      scope,
      metrics: metrics.map((metric) => {
        const { name, unit } = metric.descriptor;
        return { ...metric, descriptor: { ...metric.descriptor, name: `${name}${unitEnds[unit] ?? ''}` } };
      }),
    })),
  };
}
