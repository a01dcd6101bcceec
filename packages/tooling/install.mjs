// Installs what is missing, and only then: `npm start` and `npm test` work in a clean clone. Plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Voucher Graph needs Node 20.19 or newer; this is ${process.versions.node}. Install it from your package manager or nodejs.org.`,
  );
  process.exit(1);
}
if (!isInstalled()) {
  // npm's warnings are of engines that are newer than need be: they would only worry a newcomer.
  console.error('Installing the packages of package-lock.json (a minute or two) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: read the lines above, and run it again when the registry can be reached.');
    process.exit(1);
  }
}

/** Whether node_modules holds what the lock file asks for; packages for other platforms are not missed. */
function isInstalled() {
  const installedLock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path.startsWith('node_modules/') && optional !== true)
    .every(([path, { version }]) => path in installed && installed[path].version === version);
}
