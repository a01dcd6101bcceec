import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, type LoadJob, type LoadResult } from './load-job.ts';
import { openConnections } from './open-connections.ts';
import type { PreparedRequest } from './prepare-requests.ts';

/** Sends the prepared requests as the job says, over as many connections as there are clients. */
export async function sendLoad(job: LoadJob, prepared: readonly PreparedRequest[]): Promise<LoadResult> {
  const url = new URL(job.url);
  const connections = openConnections(url, job.clients);
  const latenciesMs: number[] = [];
  let bytes = 0;
  let failed = 0;
  let firstFailure: string | null = null;
  let next = 0;
  const began = performance.now();
  const start = began + (job.leadInSeconds ?? 0) * 1000;
  const end = start + job.seconds * 1000;

  /** @param sentMs when it was due: one that had to wait for a connection has waited */
  const send = async (request: PreparedRequest, sentMs: number) => {
    const { status, body, error } = await connections.send(writeRequest(url, request));
    if (sentMs < start) return;
    const isWhole = status === 200 && !body.includes('"errors":');
    if (isWhole) {
      latenciesMs.push(performance.now() - sentMs);
      bytes += body.length;
    } else {
      failed += 1;
      firstFailure ??= error ?? `HTTP ${String(status)}: ${body.subarray(0, 600).toString()}`;
    }
  };

  const client = async () => {
    for (let now = began; now < end; now = performance.now()) {
      const request = prepared[next++];
      if (!request) return;
      await send(request, now);
    }
  };

  const arrivals = async (perSecond: number) => {
    const sent: Promise<void>[] = [];
    for (const [i, request] of prepared.entries()) {
      const due = began + (i * 1000) / perSecond;
      if (due >= end) break;
      if (due > performance.now()) await sleep(due - performance.now());
      sent.push(send(request, due));
    }
    await Promise.all(sent);
  };

  if (job.perSecond === undefined) await Promise.all(Array.from({ length: job.clients }, client));
  else await arrivals(job.perSecond);
  const tookMs = performance.now() - start;
  connections.close();
  latenciesMs.sort((a, b) => a - b);
  const answered = latenciesMs.length;
  return {
    answered,
    failed,
    firstFailure,
    tookMs,
    bytes,
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
  };
}

function writeRequest({ host, pathname }: URL, { body, authorization }: PreparedRequest): string {
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'accept: application/json',
    `authorization: ${authorization}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
