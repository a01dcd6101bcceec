/** What processes that are measured get: all that this one has, and that they run in production. */
export function productionEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' };
}
