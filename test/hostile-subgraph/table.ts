import type { Comparison } from './compare.ts';
import type { Memory } from './pressure.ts';

const columns = [
  'hostile',
  'mode',
  'calm p50',
  'p99 ms',
  'attacked p50',
  'p99 ms',
  'ratio',
  'lag ms',
  'CPU %: calm',
  'attacked',
  'in line %',
  'MB held',
  'resident',
  'bystanders',
  'asked',
  'requests',
];
const rows: (readonly string[])[] = [];

export function addRow(
  role: string,
  mode: string,
  { calm, attacked, bystanders, asked, requests }: Comparison,
  { held, resident }: Memory,
): void {
  const row = [
    role,
    mode,
    ...[calm.p50Ms, calm.p99Ms, attacked.p50Ms, attacked.p99Ms].map((ms) => ms.toFixed(1)),
    (attacked.p99Ms / calm.p99Ms).toFixed(2),
    ...[attacked.lagMs, calm.cpu, attacked.cpu, calm.inLine].map((each) => each.toFixed(0)),
    ...[held, resident].map((megabytes) => megabytes.toFixed(1)),
    ...[bystanders, asked, requests].map(String),
  ];
  rows.push(row);
  process.stdout.write(`${row.join(' | ')}\n`); // while one waits for the others
}

/** Prints what was measured, as Markdown. */
export function printTable(): void {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
