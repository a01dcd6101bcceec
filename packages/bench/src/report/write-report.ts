import { mkdirSync, writeFileSync } from 'node:fs';
import type { Machine } from '../world/describe-machine.ts';
import { drawPlot } from './draw-plot.ts';
import type { Summary } from './summarize.ts';
import { writeAims } from './write-aims.ts';
import { writeReadmes } from './write-readmes.ts';
import { writeOverview, writeTables } from './write-table.ts';

/** A whole run. */
export type Report = {
  readonly at: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly postgresql: string;
  readonly companies: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
  readonly seed: number;
  /** Who did not take part, and why. */
  readonly leftOut: readonly string[];
  readonly summaries: readonly Summary[];
};

/** Prints the tables, and writes all figures and a plot; into the READMEs, too, where that is wanted. */
export async function writeReport(
  report: Report,
  { folder, writesReadme }: { readonly folder: string; readonly writesReadme: boolean },
): Promise<void> {
  const { machine, summaries, leftOut } = report;
  const caption = [
    report.at.slice(0, 16).replace('T', ' '),
    `${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB, ${machine.system}`,
    `Node ${machine.node}, PostgreSQL ${report.postgresql}, commit ${report.commit}`,
    `${report.companies.toLocaleString('en')} companies, ${report.clients} clients`,
    `medians of ${report.rounds} rounds of ${report.seconds} s, seed ${report.seed}`,
  ].join('; ');
  const tables = [writeTables(summaries), writeAims(summaries), ...leftOut]
    .filter((part) => part !== null)
    .join('\n\n');
  const plot = drawPlot(summaries, caption);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/compare.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${folder}/compare.md`, `${caption}\n\n${tables}\n`);
  writeFileSync(`${folder}/compare.svg`, plot);
  console.log(`\n${caption}\n\n${tables}\n\nWritten to ${folder}/compare.{json,md,svg}`);
  if (writesReadme) await writeReadmes({ caption, tables, overview: writeOverview(summaries), plot });
}
