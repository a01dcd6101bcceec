import { format, table } from './markdown.ts';
import type { Summary } from './summarize.ts';

const headings = [
  '',
  'requests/s',
  '× stock',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'PostgreSQL ms',
  'SQL',
  'bytes',
  'half load p50',
  'p99',
];

/** A Markdown table for each operation, the fastest first. */
export function writeTables(summaries: readonly Summary[]): string {
  const operations = [...new Set(summaries.map(({ operation }) => operation))];
  return operations
    .map((operation) => {
      const own = summaries.filter((summary) => summary.operation === operation);
      const stock = own.find(({ contestant }) => contestant === 'stock')?.requestsPerSecond;
      const rows = [...own]
        .sort((a, b) => b.requestsPerSecond - a.requestsPerSecond)
        .map((summary) => rowOf(summary, stock));
      return `**${operation}**\n\n${table(headings, rows)}`;
    })
    .join('\n\n');
}

/** All operations in one table, in the order of the first. */
export function writeOverview(summaries: readonly Summary[]): string {
  const operations = [...new Set(summaries.map(({ operation }) => operation))];
  const first = summaries.filter(({ operation }) => operation === operations[0]);
  const rows = [...first]
    .sort((a, b) => b.requestsPerSecond - a.requestsPerSecond)
    .map(({ contestant, title, cpuMs, half }) => [
      title,
      ...operations.map((operation) =>
        format(
          summaries.find((each) => each.operation === operation && each.contestant === contestant)?.requestsPerSecond ??
            NaN,
        ),
      ),
      cpuMs === null ? '' : format(cpuMs),
      format(half.p99Ms),
    ]);
  const [name = ''] = operations;
  return table(['requests/s', ...operations, `${name}: CPU ms`, `${name}: p99 ms at half load`], rows);
}

function rowOf(summary: Summary, stock: number | undefined): readonly string[] {
  const { title, requestsPerSecond, p50Ms, p99Ms, cpuMs, serverCpuMs, statements, bytes, half, failed } = summary;
  return [
    failed > 0 ? `${title} (${String(failed)} failed)` : title,
    format(requestsPerSecond),
    stock === undefined ? '' : format(requestsPerSecond / stock),
    format(p50Ms),
    format(p99Ms),
    cpuMs === null ? '' : format(cpuMs),
    serverCpuMs === null ? '' : format(serverCpuMs),
    format(statements),
    format(bytes),
    format(half.p50Ms),
    format(half.p99Ms),
  ];
}
