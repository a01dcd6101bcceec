import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run bench -- rules`: evaluations a second of the pure engine, by the measurements that the rooms themselves have. */
export function measureRules(): Promise<void> {
  for (const room of ['rules/src', 'platform/src/seed/programs']) {
    const file = fileURLToPath(new URL(`../../../${room}/measure.ts`, import.meta.url));
    const flags = ['--conditions=source', '--import', '@voucher-graph/tooling/typescript'];
    execFileSync(process.execPath, [...flags, file], { stdio: 'inherit' });
  }
  return Promise.resolve();
}
