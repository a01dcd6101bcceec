import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { Pump } from '@voucher-graph/ledger';
import { adminUrls, watchViolations } from '@voucher-graph/platform';
import { postToBook } from '@voucher-graph/programs';
import { addJob, mustFind, silentLog, startTelemetry } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { parse } from 'yaml';
import { moveMoney, said } from './ledger/move-money.ts';
import { startCollector } from './telemetry/collector.ts';
import { parseMetrics, type Sample } from './telemetry/parse-metrics.ts';

// The dashboard and the alerts name what a running graph really tells, and nobody is woken without a page to read.

const monitoring = new URL('../packages/platform/monitoring/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, monitoring), 'utf8');

type Alert = {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
};
type Panel = {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
};

const { groups } = parse(read('alerts.yml')) as { readonly groups: readonly { readonly rules: readonly Alert[] }[] };
const alerts = groups.flatMap(({ rules }) => rules);
const { panels } = JSON.parse(read('dashboard.json')) as { readonly panels: readonly Panel[] };
const targets = panels.flatMap(({ targets = [] }) => targets);

/** Prometheus says these itself, of each scrape. */
const saidByPrometheus = { names: ['up'], labels: ['instance', 'job'] };

/** By metric, the labels that its samples have, and their values. */
let told: Map<string, Map<string, Set<string>>>;

beforeAll(async () => {
  told = labelsByName(await runGraph());
});

/** What a graph tells that is served, was asked well and badly, moved money, and was checked. */
async function runGraph(): Promise<readonly Sample[]> {
  const collector = await startCollector();
  const telemetry = await startTelemetry(
    { logLevel: 'silent', metrics: { port: 0, host: '127.0.0.1' }, otlpEndpoint: collector.url },
    { service: 'test', log: silentLog },
  );
  const scrape = async () => parseMetrics(await (await fetch(telemetry.metricsUrl!)).text());
  const graph = await createTestGraph('served', { jobs: true, log: silentLog });
  await runLedger(graph);
  await runJob(graph);
  const [flagship] = await graph.examples();
  await graph.ask(flagship!.query, flagship!.variables, 'CompanyUnified');
  await graph.ask('{ nothing }');
  await graph.ask('{ companies(first: 1) { edges { node { id } } } }', {}, undefined, 'no token');
  const stopWatching = watchViolations(adminUrls(graph.databaseUrl), { intervalMs: 3_600_000, log: silentLog });
  for (const last of ['invariant_last_check_timestamp_seconds', 'job_runs_total'])
    while (!(await scrape()).some(({ name }) => name === last)) await sleep(50);
  await administer(graph.databaseUrl, 'ALTER TABLE companies.company RENAME TO elsewhere');
  await graph.ask('{ companies(first: 1) { edges { node { id } } } }');
  await collector.close();
  await telemetry.flush(); // to nobody: the spans are lost
  const samples = await scrape();
  await stopWatching();
  await graph.close();
  await telemetry.close();
  return samples;
}

/** Two batches that the ledger answers, and one that it cannot read. */
async function runLedger({ databaseUrl, databases: { programs } }: TestGraph): Promise<void> {
  const submit: Pump['submit'] = async (bookId, operation) => {
    const [outcome] = await programs.transaction((query) => postToBook(query, bookId, [operation]));
    return mustFind(outcome, 'An outcome');
  };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await moveMoney(client, { submit });
  await client.end();
  const unreadable = { ...said(), reason: '\ud800', kind: 'release', holdId: randomUUID() } as const;
  await expect(submit(randomUUID(), unreadable)).rejects.toThrow();
}

function runJob({ databases: { programs } }: TestGraph): Promise<unknown> {
  const job = { subgraph: 'programs', task: 'expireHolds', key: 'now', payload: {} };
  return programs.transaction((query) => addJob(query, job));
}

async function administer<TRow extends object>(url: string, sql: string): Promise<readonly TRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<TRow>(sql)).rows;
  } finally {
    await client.end();
  }
}

function labelsByName(samples: readonly Sample[]): typeof told {
  const found: typeof told = new Map();
  for (const { name, labels } of samples) {
    const known = found.get(name) ?? new Map<string, Set<string>>();
    found.set(name, known);
    for (const [label, value] of Object.entries(labels)) known.set(label, (known.get(label) ?? new Set()).add(value));
  }
  return found;
}

type Selector = { readonly name: string; readonly matchers: readonly Matcher[] };
type Matcher = { readonly label: string; readonly operator: string; readonly value: string };

/** The metrics that an expression selects, and by which labels it groups them. */
function readExpression(expr: string): {
  readonly selectors: readonly Selector[];
  readonly groupedBy: readonly string[];
} {
  const groupedBy = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  const bare = expr.replace(/\bby \([^)]*\)/g, '').replace(/\[[^\]]*\]/g, '');
  const selectors = [...bare.matchAll(/\b([a-z_][\w]*)\b(?:\{([^}]*)\})?(?!\s*\()/g)]
    .filter(([, name = '', matchers]) => matchers !== undefined || name.includes('_') || name === 'up')
    .map(([, name = '', matchers = '']) => ({
      name,
      matchers: [...matchers.matchAll(/(\w+)(=~|!~|!=|=)"([^"]*)"/g)].map(
        ([, label = '', operator = '', value = '']) => ({
          label,
          operator,
          value,
        }),
      ),
    }));
  return { selectors, groupedBy };
}

const expressions = [...alerts, ...targets].map(({ expr }) => expr);

test('each expression is read whole: its parentheses close, and it selects something', () => {
  for (const expr of expressions) {
    expect(expr.split('(')).toHaveLength(expr.split(')').length);
    expect(readExpression(expr).selectors.length).toBeGreaterThan(0);
  }
});

test.each([...new Set(expressions)])('what it selects is told by a running graph: %s', (expr) => {
  const { selectors, groupedBy } = readExpression(expr);

  const labels = new Set<string>(saidByPrometheus.labels);
  for (const { name, matchers } of selectors) {
    if (saidByPrometheus.names.includes(name)) continue;
    const known = told.get(name);
    expect([name, known !== undefined]).toEqual([name, true]);
    for (const label of known!.keys()) labels.add(label);
    for (const { label, operator, value } of matchers) {
      const values = [...(known!.get(label) ?? [])];
      expect([name, label, values.length > 0]).toEqual([name, label, true]);
      if (operator === '=') expect(values).toContain(value);
      if (operator === '=~') expect(values.some((each) => new RegExp(`^(?:${value})$`).test(each))).toBe(true);
    }
  }
  expect(groupedBy.filter((label) => !labels.has(label))).toEqual([]);
});

test('what legends and summaries quote is a label of what they stand beside', () => {
  const quotes = [
    ...targets.map(({ expr, legendFormat }) => ({ expr, text: legendFormat, pattern: /\{\{(\w+)\}\}/g })),
    ...alerts.map(({ expr, annotations }) => ({
      expr,
      text: Object.values(annotations).join(' '),
      pattern: /\$labels\.(\w+)/g,
    })),
  ];
  for (const { expr, text, pattern } of quotes) {
    const { selectors, groupedBy } = readExpression(expr);
    const quoted = [...text.matchAll(pattern)].map(([, label = '']) => label);
    const isAggregated = /\b(sum|max|min|topk)\b/.test(expr) && groupedBy.length > 0;
    const known = isAggregated
      ? groupedBy
      : [...saidByPrometheus.labels, ...selectors.flatMap(({ name }) => [...(told.get(name)?.keys() ?? [])])];
    expect(quoted.filter((label) => !known.includes(label))).toEqual([]);
  }
});

test('each alert says how grave it is and has a page, and each page has an alert', () => {
  const pages = readdirSync(new URL('runbook/', monitoring)).map((file) => file.replace(/\.md$/, ''));
  const names = alerts.map(({ alert }) => alert);

  expect(new Set(names).size).toBe(names.length);
  expect(pages.filter((page) => page !== 'backup-and-restore').sort()).toEqual([...names].sort());
  for (const { alert, labels, annotations } of alerts) {
    expect(annotations['runbook']).toBe(`runbook/${alert}.md`);
    expect(['page', 'ticket']).toContain(labels['severity']);
    const headings = [...read(`runbook/${alert}.md`).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      alert,
      'What it means',
      'What users see',
      'How to look',
      'What to do',
      'When to escalate',
    ]);
  }
});

test('pages lead to pages that are there, and name panels that are there', () => {
  const titles = panels.map(({ title }) => title);
  for (const file of readdirSync(new URL('runbook/', monitoring))) {
    const text = read(`runbook/${file}`);
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+\.md)\)/g))
      expect(read(`runbook/${target}`)).toMatch(/^# /);
    const named = [...text.matchAll(/Dashboard, ([^.:?]*)/g)].flatMap(([, list = '']) => [
      ...list.matchAll(/\*([^*]+)\*/g),
    ]);
    for (const [, title = ''] of named)
      expect(titles.filter((each) => each.startsWith(title.replace(/, .*/, '')))).not.toEqual([]);
  }
});
