import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createGraph, linkSubgraph, serveGraph } from '@voucher-graph/gateway';
import {
  adminUrls,
  migrateAll,
  seedOnce,
  startPostgres,
  subgraphNames,
  subgraphs,
  type Postgres,
} from '@voucher-graph/platform';
import { createLog, serveSubgraph, silentLog, startTelemetry, subgraphSecret } from '@voucher-graph/subgraph-kit';
import { createTestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { breakDatabase, queriesOfWhatIsBroken } from './canaries/broken-database.ts';
import { partnerLeaks, partnerSdl, startLeakyPartner } from './canaries/leaky-partner.ts';
import { sendEverything, type Sent } from './canaries/send-everything.ts';
import { createLauncher, type Launched, type Launcher } from './launch/launcher.ts';
import { startCollector, type Collector } from './telemetry/collector.ts';

// Canaries are planted in all that comes in and all that goes wrong inside. None may be found in a log line, a metric or a
// span, and none of ours, or of a partner's, in an answer. What a client sends it may be told again, and nobody else.

jest.setTimeout(300_000);

const canary = /canary/i;
/** What a client could not know. */
const ourCanary = /canary_(sql|password|env|secret|token|partner|url)/i;

let launcher: Launcher;
const closers: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  launcher = await createLauncher();
});

afterAll(async () => {
  for (const close of closers.reverse()) await close();
  await launcher.close();
});

/** Lines with what they leaked: empty, always. */
const leaksIn = (text: string, pattern = canary) => text.split('\n').filter((line) => pattern.test(line));

describe('npm start', testNpmStart);
describe('a gateway over served subgraphs and a partner', testPartner);

function testNpmStart(): void {
  let graph: Launched;
  let collector: Collector;
  let metricsUrl: string;
  let answers: readonly Sent[];

  beforeAll(async () => {
    const postgres = await seededPostgres();
    collector = await startCollector();
    closers.push(collector.close);
    graph = launcher.launch([process.execPath, 'packages/platform/start.mjs'], {
      PORT: '0',
      DATA_DIR: launcher.newPath(),
      DATABASE_URL: await urlWithSecret(postgres),
      METRICS_PORT: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      VIOLATIONS_INTERVAL: '1',
      DEVELOPMENT_ISSUER: 'on',
      AWS_SECRET_ACCESS_KEY: 'CANARY_ENV',
      GRAPH_SECRET: 'CANARY_SECRET, of 32 characters or more',
    });
    const [, url = ''] = await graph.prints(/Query +(http:\S+)\/graphql/);
    [, metricsUrl = ''] = (await graph.prints(/Metrics +(http:\S+)/)) as unknown as [string, string];
    await breakDatabase(postgres.url);
    const first = await sendEverything(url, queriesOfWhatIsBroken);
    await endConnections(postgres.url);
    answers = [...first, ...(await sendEverything(url, queriesOfWhatIsBroken))];
  });

  test('npm start met what it should: bugs in SQL, refused tokens, bad input, requests that cannot be read', () => {
    const count = (pattern: RegExp) => answers.filter(({ text }) => pattern.test(text)).length;

    expect(count(/INTERNAL_SERVER_ERROR/)).toBeGreaterThanOrEqual(2 * queriesOfWhatIsBroken.length);
    expect(count(/UNAUTHENTICATED/)).toBeGreaterThan(0);
    expect(count(/BAD_USER_INPUT/)).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 400 || status === 413 || status === 415).length).toBeGreaterThan(
      4,
    );
    for (const code of ['42P01', 'P0001', '22P02']) expect(graph.output()).toContain(`"code":"${code}"`);
  });

  test('no answer of npm start holds a canary of ours, not in its headers either', () => {
    expect(answers.filter((answer) => ourCanary.test(`${answer.headers}\n${answer.text}`))).toEqual([]);
  });

  test('no line that npm start writes holds a canary', () => {
    expect(
      graph
        .output()
        .split('\n')
        .filter((line) => line.startsWith('{')).length,
    ).toBeGreaterThan(10);
    expect(leaksIn(graph.output())).toEqual([]);
  });

  test('no metric of npm start holds a canary', async () => {
    const text = await (await fetch(metricsUrl)).text();

    expect(text).toContain('graphql_operation_duration_seconds_count');
    expect(leaksIn(text)).toEqual([]);
  });

  test('no span of npm start holds a canary, and none of its statements a value', async () => {
    graph.signal('SIGTERM');
    await graph.ended; // the last spans are sent

    const statements = collector.spans.flatMap(({ attributes }) => attributes['db.query.text'] ?? []);
    expect(statements.length).toBeGreaterThan(10);
    expect(collector.spans.filter(({ status }) => status === 2).length).toBeGreaterThan(5);
    expect(leaksIn(collector.bodies.join('\n').replaceAll(',', '\n'))).toEqual([]);
  });
}

/** A server of its own, seeded: the password of its administrator decides those of roles, which belong to whole servers. */
async function seededPostgres(): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir: launcher.newPath(), durable: false });
  closers.push(postgres.stop);
  const urls = adminUrls(postgres.url);
  await migrateAll(urls);
  await seedOnce(urls, { companies: 200, onProgress: () => undefined });
  return postgres;
}

async function urlWithSecret({ url }: Postgres): Promise<string> {
  await query(url, "CREATE ROLE operator SUPERUSER LOGIN PASSWORD 'CANARY_PASSWORD'");
  const secret = new URL(url);
  secret.username = 'operator';
  secret.password = 'CANARY_PASSWORD';
  return secret.href;
}

async function endConnections(url: string): Promise<void> {
  await query(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'voucher-graph %' AND pid <> pg_backend_pid()
        AND usename IN ('companies', 'programs', 'compute', 'datasets')`,
  );
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function testPartner(): void {
  let written = '';
  let answers: Sent[];
  let metrics: string;
  let spans: string;
  const asked = new Map<string, number>();

  beforeAll(async () => {
    const collector = await startCollector();
    const telemetry = await startTelemetry(
      { logLevel: 'info', metrics: { port: 0, host: '127.0.0.1' }, otlpEndpoint: collector.url },
      { service: 'gateway', log: silentLog },
    );
    const log = createLog({ destination: { write: (line: string) => void (written += line) } });
    const { databases, databaseUrl, close } = await createTestGraph();
    const partner = await startLeakyPartner();
    const secretOf = (name: string) => subgraphSecret('CANARY_SECRET, of 32 characters or more', name);
    const served = await Promise.all(
      subgraphNames.map(async (name) => {
        const secret = secretOf(name);
        const { url, close } = await serveSubgraph(subgraphs[name], {
          database: databases[name],
          port: 0,
          secret,
          log,
        });
        closers.push(close);
        return linkSubgraph({ name, url, secret });
      }),
    );
    const acme = await linkSubgraph({
      name: 'acme',
      url: `${partner.origin}/CANARY_URL?key=CANARY_URL`,
      secret: secretOf('acme'),
      trust: 'partner',
      network: 'any',
      sdl: partnerSdl,
      limits: { restMs: 1 },
    });
    const graph = await serveGraph(await createGraph([...served, acme], log), { port: 0 });

    answers = [];
    for (const leak of partnerLeaks) {
      partner.setLeak(leak);
      for (let tries = 0; tries < 20 && partner.requests() === 0; tries++)
        answers.push(
          ...(await sendEverything(graph.url, ['{ datasets(first: 1) { edges { node { id acmeScore } } } }'])),
        );
      asked.set(leak, partner.requests());
    }
    await breakDatabase(databaseUrl);
    answers.push(...(await sendEverything(graph.url, queriesOfWhatIsBroken)));
    await telemetry.flush();
    metrics = await (await fetch(telemetry.metricsUrl ?? '')).text();
    spans = collector.bodies.join('\n');

    partner.close();
    await graph.close();
    await telemetry.close();
    await collector.close();
    closers.unshift(close);
  });

  test('each way in which a partner tells too much was met, and so were the broken tables of served subgraphs', () => {
    expect([...asked].filter(([, requests]) => requests === 0)).toEqual([]);
    for (const code of ['SUBGRAPH_ERROR', 'SUBGRAPH_INVALID_RESPONSE', 'SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])
      expect(answers.some(({ text }) => text.includes(`"${code}"`))).toBe(true);
    for (const code of ['42P01', 'P0001', '22P02']) expect(written).toContain(`"code":"${code}"`);
  });

  test('no answer holds a canary of a partner or of ours', () => {
    expect(answers.filter((answer) => ourCanary.test(`${answer.headers}\n${answer.text}`))).toEqual([]);
  });

  test('no log line, metric or span holds a canary', () => {
    expect(spans).toContain('fetch acme');
    expect(metrics).toContain('subgraph="acme"');
    expect(written).toContain('"subgraph":"acme"');
    expect([...leaksIn(written), ...leaksIn(metrics), ...leaksIn(spans.replaceAll(',', '\n'))]).toEqual([]);
  });
}
