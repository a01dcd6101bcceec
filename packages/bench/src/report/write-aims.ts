import { format, table } from './markdown.ts';
import type { Summary } from './summarize.ts';

/** What we want of the flagship, and what was reached, in a Markdown table; null where too few took part to say. */
export function writeAims(summaries: readonly Summary[]): string | null {
  const flagship = summaries.filter(({ operation }) => operation === 'flagship');
  const rate = (...names: readonly string[]) =>
    Math.max(
      ...flagship
        .filter(({ contestant }) => names.includes(contestant))
        .map(({ requestsPerSecond }) => requestsPerSecond),
    );
  const half = flagship.find(({ contestant }) => contestant === 'ours-embedded')?.half;
  const ours = rate('ours-embedded');
  const aims = [
    { aim: 'embedded ≥ 12 × stock', measured: ours / rate('stock'), atLeast: 12 },
    {
      aim: 'embedded ≥ 8 × the best other over the same subgraphs',
      measured: ours / rate('stock', 'hive', 'hive-rust'),
      atLeast: 8,
    },
    { aim: 'embedded ≥ 0.80 × the limit', measured: ours / rate('limit'), atLeast: 0.8 },
    { aim: 'as services ≥ 2 × stock', measured: rate('ours-services') / rate('stock'), atLeast: 2 },
    { aim: 'embedded at half load, p99 ≤ 4 × p50', measured: half ? half.p99Ms / half.p50Ms : NaN, atMost: 4 },
  ];
  const rows = aims
    .filter(({ measured }) => Number.isFinite(measured) && measured > 0)
    .map(({ aim, measured, atLeast = 0, atMost = Infinity }) => [
      aim,
      format(measured),
      measured >= atLeast && measured <= atMost ? 'yes' : 'no',
    ]);
  return rows.length === 0 ? null : table(['aim for the flagship', 'measured', 'reached'], rows);
}
