// Runs the suites in their long form. Settings come by environment variables, which npm scripts cannot set everywhere.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npm',
  ['test', '--', 'test/conformance', 'packages/tooling/src/advisories', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CONFORMANCE: 'long' },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
