/** Why a subgraph gave no answer that can be used. */
export type FaultKind =
  /** No connection: nothing was sent. */
  | 'unreachable'
  /** The address is not one that a partner may have: nothing was sent. */
  | 'forbidden-address'
  /** It failed too often just now and is left alone for a moment: nothing was sent. */
  | 'resting'
  /** As many requests are under way as may be: nothing was sent. */
  | 'busy'
  /** It refused the request unread: our signature, or its size or rate. */
  | 'refused'
  /** The connection broke after the request was sent. */
  | 'broken'
  /** It took longer than it may. */
  | 'timeout'
  /** An HTTP answer without a GraphQL answer in it. */
  | 'failed'
  /** More bytes than it may send. */
  | 'too-large'
  /** No JSON, no GraphQL answer, or not what was asked. */
  | 'invalid'
  /** An entity under another key or of another type than was asked. */
  | 'key-mismatch'
  /** A mutation was sent, and any of the above came instead of its answer: it may have taken effect. */
  | 'unknown-outcome';

/** Faults before which the request cannot have taken effect. */
const unsent: readonly FaultKind[] = ['unreachable', 'forbidden-address', 'resting', 'busy', 'refused'];

/** The fault of an exchange with a subgraph. Its message is ours: it never quotes what came from there. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }

  /** Whether the request may have taken effect although no answer came. */
  get mayHaveTakenEffect(): boolean {
    return !unsent.includes(this.kind);
  }
}

/** The code that Node or undici gave an error. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : undefined;
}
