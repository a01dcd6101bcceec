/** Who asks, as a token says it; see the gateway's `createTokenVerifier`. */
export type Claims = Readonly<Record<string, string>>;

/** A request that may be sent many times: each time with a token of its own, and `__KEY__` in its body a new UUID. */
export type RequestTemplate = { readonly body: string; readonly claims: Claims };

/** What to send. Requests are made, and their tokens signed, before the clock starts. */
export type LoadJob = {
  readonly url: string;
  readonly templates: readonly RequestTemplate[];
  /** From which follows which templates are sent, in which order. */
  readonly seed: number;
  readonly clients: number;
  /** So many at most. */
  readonly requests: number;
  /** For so long at most. */
  readonly seconds: number;
  /** Each template once, in order, instead of any at random. */
  readonly inOrder?: boolean;
  /** So many a second, whether or not the last was answered; otherwise each client asks as soon as it was answered. */
  readonly perSecond?: number;
  /** For so long nothing is counted: connections are opened meanwhile. */
  readonly leadInSeconds?: number;
};

export type LoadResult = {
  readonly answered: number;
  /** Not 200, not all of an answer, or with `errors`. */
  readonly failed: number;
  readonly firstFailure: string | null;
  readonly tookMs: number;
  /** Of bodies. */
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

/** Which of a list's values lies above so large a part of the others. The list is sorted. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
