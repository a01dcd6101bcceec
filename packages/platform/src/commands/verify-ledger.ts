import { parseArgs } from 'node:util';
import { noteHeads, readAnchors } from '@voucher-graph/ledger';
import { StartupFault } from '@voucher-graph/subgraph-kit';
import { readConfig } from '../config.ts';
import { openPostgres } from '../open-postgres.ts';
import { visitPostgres } from '../postgres/visit-postgres.ts';
import { verifyLedger } from '../violations/verify-ledger.ts';
import { explainUsage } from './explain-usage.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm run verify-ledger [-- --anchors FILE [--note]]';

// `npm run verify-ledger [-- --anchors FILE [--note]]`: recomputes the ledger's hash chain, compares it with what FILE
// holds of it, and exits with 1 when something is wrong. With --note, what was verified is then added to FILE. May run
// beside `npm start`.
await runCommand(async ({ onStop, onLog, stop }) => {
  const { anchors: file, note } = readArguments();
  const anchors = file === undefined ? [] : await readAnchorFile(file);
  const urls = await openPostgres(readConfig(), { onProgress: () => undefined, onStop, onLog, reach: visitPostgres });
  const { heads, ...report } = await verifyLedger(urls.programs, anchors);
  const isWhole = report.violations.length === 0;
  if (file !== undefined && note && isWhole) await noteHeads(file, heads);
  console.log(JSON.stringify(report, null, 2));
  if (!isWhole) process.exitCode = 1;
  await stop();
});

function readArguments(): { readonly anchors?: string; readonly note: boolean } {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { anchors: { type: 'string' }, note: { type: 'boolean', default: false } },
    });
    if (values.note && values.anchors === undefined) throw new Error('--note needs a file.');
    return { ...(values.anchors !== undefined && { anchors: values.anchors }), note: values.note };
  } catch (error) {
    throw explainUsage(error, usage);
  }
}

function readAnchorFile(file: string) {
  return readAnchors(file).catch((error: unknown) => {
    throw new StartupFault(error instanceof Error ? error.message : String(error));
  });
}
