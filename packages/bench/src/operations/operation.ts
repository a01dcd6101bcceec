import type pg from 'pg';
import type { Claims } from '../load/load-job.ts';

/** One way to ask: variables, and who asks. */
export type Asking = { readonly variables: Readonly<Record<string, unknown>>; readonly claims?: Claims };

/** What is measured: a document, and ways to ask it that differ, so that no answer can be kept. */
export type Operation = {
  /** In tables. */
  readonly title: string;
  /** The operation's name in its document. */
  readonly name: string;
  readonly document: string;
  /** Whether what it answers is new each time (ids, times), so that answers are compared without them. */
  readonly writes?: boolean;
  /** All ways to ask, of the rows that the database has. */
  readonly askings: (admin: pg.Client) => Promise<readonly Asking[]>;
};
