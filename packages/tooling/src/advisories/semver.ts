import { createRequire } from 'node:module';

/** npm's own reading of versions and ranges, which comes without types. */
type Semver = {
  readonly satisfies: (version: string, range: string, options: { readonly includePrerelease: boolean }) => boolean;
  readonly validRange: (range: string) => string | null;
};

const semver = createRequire(import.meta.url)('semver') as Semver;

/** Whether a version is in a range. Pre-releases are in it as if they were releases: they have the same holes. */
export function isInRange(version: string, range: string): boolean {
  if (semver.validRange(range) === null) throw new Error(`"${range}" is no range of versions.`);
  return semver.satisfies(version, range, { includePrerelease: true });
}
