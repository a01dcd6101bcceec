import { startAnsweringProcess } from './answering-process.ts';
import type { HostileMode } from './hostile-subgraph-modes.ts';

/** What came to a hostile subgraph. */
export type HostileReport = {
  readonly requests: number;
  /** The names of all headers that were seen. */
  readonly headers: readonly string[];
  /** How many connections were made to the server that its redirects point to. */
  readonly redirected: number;
};

/** A subgraph that misbehaves as it is told, in a process of its own: its bombs burst there. */
export type HostileSubgraph = {
  readonly url: string;
  /** Its SDL, when it plays a partner. */
  readonly sdl: string;
  readonly setMode: (mode: HostileMode) => Promise<void>;
  /** What came since the last report. */
  readonly report: () => Promise<HostileReport>;
  readonly close: () => Promise<void>;
};

/** What it is to play: a partner, "acme", whose requests are signed with this; or one of ours, served at `upstream`. */
export type HostileRole = { readonly secret: string } | { readonly upstream: string };

/** The partner's own fields, as a query selects them on the types that it extends. */
export const partnerFields: Readonly<Record<string, string>> = {
  Dataset: 'acmeScore acmeLabels acmeReview { stars words helpful } acmeTwin { acmeScore }',
  DatasetVendor: 'acmeRank acmeMotto(loud: true)',
  Company: 'acmeGrade acmeNotes { stars words }',
};

type Call = { readonly mode: HostileMode } | { readonly report: true };
type Ready = { readonly url: string; readonly sdl: string };

/** Starts it, honest at first. */
export async function startHostileSubgraph(role: HostileRole): Promise<HostileSubgraph> {
  const {
    ready: { url, sdl },
    call,
    close,
  } = await startAnsweringProcess<Ready, Call, unknown>(new URL('hostile-subgraph-process.ts', import.meta.url), role, {
    isElsewhere: true,
  });
  return {
    url,
    sdl,
    setMode: async (mode) => {
      await call({ mode });
    },
    report: async () => (await call({ report: true })) as HostileReport,
    close,
  };
}
