/** What the run's main process and its workers tell each other, and what the caller may set, by environment. */
export type TestingConfig = {
  /** A PostgreSQL to use instead of a throw-away one; its account may create databases and roles. */
  readonly databaseUrl: string | undefined;
  /** Where the main process answers with the URL of the run's cluster, which it starts when first asked. */
  readonly clusterAddress: string | undefined;
  /** The name of this run, so that its templates are never those of another. */
  readonly run: string | undefined;
  /** A browser to use instead of what is found. */
  readonly chromiumPath: string | undefined;
};

/** Reads the settings at each call: the workers' are there only after the main process has set them. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): TestingConfig {
  return {
    databaseUrl: env['TEST_DATABASE_URL'],
    clusterAddress: env['VOUCHER_GRAPH_TEST_CLUSTER'],
    run: env['VOUCHER_GRAPH_TEST_RUN'],
    chromiumPath: env['CHROMIUM_PATH'],
  };
}

/** Hands the run to the workers, which inherit the environment. */
export function publishRun(clusterAddress: string, run: string): void {
  process.env['VOUCHER_GRAPH_TEST_CLUSTER'] = clusterAddress;
  process.env['VOUCHER_GRAPH_TEST_RUN'] = run;
}
