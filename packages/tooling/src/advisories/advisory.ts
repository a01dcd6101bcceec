import { readFileSync } from 'node:fs';
import { isInRange } from './semver.ts';
import type { InstalledPackage } from './lock-file.ts';

/** A published weakness of packages that we use, or nearly used. */
export type Advisory = {
  readonly id: string;
  readonly alias?: string;
  readonly packages: readonly string[];
  /** A range of versions as npm reads it. */
  readonly vulnerable: string;
  readonly severity: 'low' | 'moderate' | 'high' | 'critical';
  /** The first versions that are not vulnerable, one for each line that was mended. */
  readonly fixed: readonly string[];
  readonly what: string;
  readonly source: string;
};

/** Reads the list that we keep: it needs no network, and knows only what somebody wrote into it. */
export function readAdvisories(): readonly Advisory[] {
  return JSON.parse(readFileSync(new URL('advisories.json', import.meta.url), 'utf8')) as readonly Advisory[];
}

/** Every installed package that an advisory is about, nested ones too, as a line that says what to install instead. */
export function findVulnerable(
  advisories: readonly Advisory[],
  installed: readonly InstalledPackage[],
): readonly string[] {
  return advisories.flatMap(({ id, packages, vulnerable, severity, fixed, what }) =>
    installed
      .filter(({ name, version }) => packages.includes(name) && isInRange(version, vulnerable))
      .map(
        ({ name, version, path }) =>
          `${path} is ${name} ${version} (${id}, ${severity}): ${what} Take ${fixed.join(', ')} or newer.`,
      ),
  );
}
