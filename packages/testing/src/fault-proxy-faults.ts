/** Towards the server go what clients send, towards the client what is answered. */
export type Direction = 'toServer' | 'toClient';

/** What is wrong with the network now. Nothing, when all is left out. */
export type Faults = {
  /** What passes is late by so much, and by up to `jitterMs` more; its order is kept. */
  readonly latencyMs?: number;
  readonly jitterMs?: number;
  /** What passes drips. */
  readonly bytesPerSecond?: number;
  /** Connections are taken and nothing passes any more, in neither direction, until this ends. */
  readonly hang?: boolean;
  /** New connections are reset as soon as they are made. */
  readonly reset?: boolean;
  /** All that clients send arrives a second time, on a connection of its own whose answers are dropped. */
  readonly duplicate?: boolean;
  /** A connection that was silent for so long after its last answer is closed, as servers close idle sockets. */
  readonly idleMs?: number;
  readonly cut?: Cut;
  /**
   * Told of each piece before it passes, and of the how-manieth connection; with a protocol, each is a message. What it
   * returns a promise for waits for that.
   */
  readonly watch?: (direction: Direction, piece: Buffer, connection: number) => Promise<void> | undefined;
};

/** Breaks a connection in the middle, once, unless `times` says more. */
export type Cut = {
  /** What is lost. The other direction has passed until then, so that `toClient` loses the answer to what was done. */
  readonly direction: Direction;
  /** So many pass, the next does not. Messages are PostgreSQL's, and need a proxy that knows its protocol. */
  readonly after: { readonly bytes: number } | { readonly messages: number };
  /** Counts from what a client sends that matches this; otherwise from when the fault is set, or the connection is made. */
  readonly since?: RegExp;
  readonly times?: number;
  /** `reset` (RST) unless it shall `end` in good order (FIN). */
  readonly how?: 'reset' | 'end';
};
