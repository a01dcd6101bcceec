import type { Server, ServerResponse } from 'node:http';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

export type Connections = {
  /** Whether the server is about to end: what balances the load shall look elsewhere. */
  readonly isStopping: () => boolean;
  /** Ends the server. Resolves when every request that is under way has been answered, or had time enough for it. */
  readonly drain: (options?: DrainOptions) => Promise<void>;
};

export type DrainOptions = {
  /**
   * How long new connections are still taken, so that whoever balances the load sees in time that we end, and what
   * clients have sent on connections that they kept is read. Without it such a request is cut: to Node they are idle.
   */
  readonly noticeMs?: number;
  /** How long answers may take from then on; a client that sends half a request would hold us for minutes. */
  readonly answersMs?: number;
};

export type IdleOptions = {
  /** How long a connection may be idle, as we announce it. Longer than the idle timeout of what may stand in front. */
  readonly idleMs?: number;
  /** How much longer it stays open: a client that uses it in the last moment is still answered. */
  readonly marginMs?: number;
};

/** Enough for who asks right now: the next answer tells them to leave. Who polls /readyz less often opens connections in vain. */
export const briefNoticeMs = 500;

/** How often connections are looked for whose last answer went out before it could say that we end. */
const sweepMs = 50;

/**
 * A Set whose members come and go moves to other tables, and each old table leads V8's young generation to the next, with
 * all that stood in it: an answer with its whole request, were it not let go of.
 */
type UnderWay = { response: ServerResponse | undefined };

/** Keeps the connections of a server such that no request of a client who heeds HTTP is lost to a socket that is closed. */
export function tendConnections(server: Server, { idleMs = 60_000, marginMs = 5000 }: IdleOptions = {}): Connections {
  const underWay = new Set<UnderWay>();
  let stopping = false;
  server.keepAliveTimeout = idleMs + marginMs;
  server.prependListener('request', (_request, response: ServerResponse) => {
    const answer: UnderWay = { response };
    underWay.add(answer);
    response.once('close', () => {
      answer.response = undefined;
      underWay.delete(answer);
    });
    if (stopping) sayGoodbye(response);
    else if (response.shouldKeepAlive) response.setHeader('keep-alive', `timeout=${Math.floor(idleMs / 1000)}`);
  });
  return {
    isStopping: () => stopping,
    drain: async ({ noticeMs = 0, answersMs = 10_000 } = {}) => {
      stopping = true;
      for (const { response } of underWay) if (response) sayGoodbye(response);
      if (noticeMs > 0) {
        await sleep(noticeMs);
        await setImmediate(); // all that has come by now is taken in
      }
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
      const patience = setTimeout(() => server.closeAllConnections(), answersMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(patience);
    },
  };
}

/** Tells the client to use this connection no more; it is closed after the answer. */
function sayGoodbye(response: ServerResponse): void {
  if (response.headersSent) return;
  response.removeHeader('keep-alive');
  response.setHeader('connection', 'close');
}
