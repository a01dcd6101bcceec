import type { JWK } from 'jose';

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
  readonly stop: () => Promise<void>;
};

export type Contestant = {
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** What is missing to run it, and how to get it, in one line; null when it can run. */
  readonly missing?: () => string | null;
  readonly start: (world: World, options?: { readonly flags?: readonly string[] }) => Promise<RunningContestant>;
};
