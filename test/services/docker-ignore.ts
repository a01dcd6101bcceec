import { readFileSync } from 'node:fs';

/**
 * Says which paths an engine leaves out of the build's context: the last line of .dockerignore that is about a path, or
 * about a folder above it, decides.
 */
export function readDockerIgnore(): (path: string) => boolean {
  const rules = readFileSync(new URL('../../.dockerignore', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ leavesOut: !line.startsWith('!'), matches: asExpression(line.replace(/^!/, '')) }));
  return (path) => rules.findLast(({ matches }) => matches.test(path))?.leavesOut === true;
}

/** `**` and the slash after it stand for any folders or none, `*` for anything within one name. */
function asExpression(pattern: string): RegExp {
  const body = pattern
    .split('**/')
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'))
    .join('(?:.*/)?');
  return new RegExp(`^${body}(?:/.*)?$`);
}
