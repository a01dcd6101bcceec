import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run bench -- rules`: evaluations a second of the pure engine, by the measurement that the room itself has. */
export function measureRules(): Promise<void> {
  const file = fileURLToPath(new URL('../../../rules/src/measure.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', '@voucher-graph/tooling/typescript', file], { stdio: 'inherit' });
  return Promise.resolve();
}
