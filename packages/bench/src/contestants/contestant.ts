import type { JWK } from 'jose';
import type { RequestTemplate } from '../load/load-job.ts';
import type { StockSubgraph } from './stock-subgraphs.ts';

/** What all contestants stand on: one database with the same rows, and one issuer of tokens. */
export type World = {
  /** The administrator's. */
  readonly databaseUrl: string;
  readonly issuer: Issuer;
};

export type Issuer = {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly kid: string;
  readonly privateJwk: JWK;
};

export type RunningContestant = {
  /** Where it takes GraphQL. */
  readonly url: string;
  /** All its Node processes. */
  readonly pids: readonly number[];
  /** Of one whose schema is its own. */
  readonly translation?: Translation;
  readonly stop: () => Promise<void>;
};

/** How a contestant with a schema of its own is asked the same, and its answers are read. */
export type Translation = {
  readonly ask: (template: RequestTemplate) => RequestTemplate;
  /** Its data in the shape of ours. */
  readonly read: (data: unknown) => unknown;
  /** Fields of ours that it does not have. */
  readonly lacks: readonly string[];
};

export type StartOptions = {
  /** Flags for Node, in the process that clients ask. */
  readonly flags?: readonly string[];
  /** Apollo Servers around our resolvers, started when the first contestant wants them: one of them is asked at a time. */
  readonly stockSubgraphs: () => Promise<readonly StockSubgraph[]>;
};

export type Contestant = {
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** Whether what it is made of is there; `npm run bench:install` installs it. */
  readonly isInstalled?: () => boolean;
  readonly start: (world: World, options: StartOptions) => Promise<RunningContestant>;
};
