import { readFileSync } from 'node:fs';

/** What processes that are measured get: all that this one has, and that they run in production. */
export function productionEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' };
}

/** V8's flags of `npm start`. All contestants get them. */
export function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
