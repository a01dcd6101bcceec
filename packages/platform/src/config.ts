import { resolve } from 'node:path';
import { isLoopback, readServing, type ServingConfig } from '@voucher-graph/gateway';
import { readEnv, type EnvReaders } from '@voucher-graph/subgraph-kit';
import { subgraphNames, type SubgraphName } from './subgraph-names.ts';

export type PlatformConfig = ServingConfig & {
  /** Where the embedded PostgreSQL keeps its data. */
  readonly dataDir: string;
  /** A server to use instead of the embedded one; its account may create roles and schemas. */
  readonly databaseUrl: string | undefined;
  /** A database of its own for a subgraph, where the others' is not used. */
  readonly databaseUrls: Readonly<Partial<Record<SubgraphName, string>>>;
  /** How many companies the first start generates. */
  readonly seedCompanies: number;
  /** How long to wait after each check of all invariants, in seconds; 0 checks none. */
  readonly violationsIntervalSeconds: number;
  /** Whether tokens of the data folder's own issuer are taken. */
  readonly developmentIssuer: boolean;
};

/** Whether npm runs us, through a shell. */
export function isRunByNpm(env: NodeJS.ProcessEnv = process.env): boolean {
  return env['npm_lifecycle_event'] !== undefined;
}

/**
 * Reads all settings at once: those of the gateway's `readServing`, DATA_DIR, DATABASE_URL, SEED_COMPANIES,
 * VIOLATIONS_INTERVAL, DEVELOPMENT_ISSUER, and COMPANIES_DATABASE_URL and so on for those who split.
 * @throws StartupFault naming every fault
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): PlatformConfig {
  return readEnv(env, (readers) => {
    const { text, integer, postgresUrl } = readers;
    const serving = readServing(readers);
    return {
      ...serving,
      dataDir: resolve(text('DATA_DIR', '.data')),
      databaseUrl: postgresUrl('DATABASE_URL'),
      databaseUrls: Object.fromEntries(
        subgraphNames.flatMap((name) => {
          const url = postgresUrl(`${name.toUpperCase()}_DATABASE_URL`);
          return url === undefined ? [] : [[name, url]];
        }),
      ),
      seedCompanies: integer('SEED_COMPANIES', { min: 200, max: 5_000_000, fallback: 2000 }),
      // Only who looks at the metrics learns of what is found.
      violationsIntervalSeconds: integer('VIOLATIONS_INTERVAL', {
        min: 0,
        max: 86_400,
        fallback: serving.telemetry.metrics ? 300 : 0,
      }),
      developmentIssuer: readDevelopmentIssuerSwitch(readers, serving),
    };
  });
}

/** Reads GRAPH_SECRET, of which subgraphs get theirs. */
export function readGraphSecret(env: NodeJS.ProcessEnv = process.env): string {
  return readEnv(env, ({ secret }) =>
    secret('GRAPH_SECRET', 'the secret of the gateway, which `openssl rand -base64 32` made'),
  );
}

/** On where nobody else can use it: on loopback, not in production, and not beside another issuer. */
function readDevelopmentIssuerSwitch({ text, refuse }: EnvReaders, serving: ServingConfig): boolean {
  const isHarmless = !serving.production && isLoopback(serving.host);
  const asked = text('DEVELOPMENT_ISSUER', isHarmless && !serving.issuer ? 'on' : 'off');
  if (asked !== 'on' && asked !== 'off') refuse(`DEVELOPMENT_ISSUER is "${asked}": set on or off`);
  if (asked === 'on' && serving.production)
    refuse('DEVELOPMENT_ISSUER is on in production: unset it, and set OIDC_ISSUER and OIDC_JWKS_URL');
  else if (asked === 'on' && !isHarmless)
    refuse(`DEVELOPMENT_ISSUER is on at ${serving.host}, where others can reach it: unset it, or unset HOST`);
  else if (asked === 'on' && serving.issuer) refuse('DEVELOPMENT_ISSUER is on beside OIDC_ISSUER: unset one of them');
  return asked === 'on';
}
