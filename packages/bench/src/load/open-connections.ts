import { connect, type Socket } from 'node:net';
import { HTTPParser } from 'http-parser-js';

export type Reply = { readonly status: number; readonly body: Buffer; readonly error?: string };

export type Connections = {
  /** Sends a request where nothing is under way, or as soon as that is so. What goes wrong is said in the reply. */
  readonly send: (request: string) => Promise<Reply>;
  readonly close: () => void;
};

/**
 * Connections to a server, which stay open. There is nothing between the socket and the parser of HTTP, since what clients
 * cost is taken from what the servers have: with undici's thinnest call ours answered a quarter less.
 */
export function openConnections(server: URL, count: number): Connections {
  const all = Array.from({ length: count }, () => openConnection(server));
  const free = [...all];
  const waiting: ((connection: Connection) => void)[] = [];
  const sendOn = (connection: Connection, request: string, answered: (reply: Reply) => void): void => {
    connection.send(request, (reply) => {
      const next = waiting.shift();
      if (next) next(connection);
      else free.push(connection);
      answered(reply);
    });
  };
  return {
    send: (request) =>
      new Promise((answered) => {
        const connection = free.shift(); // in turn, so that none is idle until the server closes it
        if (connection) sendOn(connection, request, answered);
        else waiting.push((freed) => sendOn(freed, request, answered));
      }),
    close: () => {
      for (const { close } of all) close();
    },
  };
}

/** Asked one thing at a time. It is opened when something is sent, and anew where it was closed. */
type Connection = {
  readonly send: (request: string, answered: (reply: Reply) => void) => void;
  readonly close: () => void;
};

function openConnection({ hostname, port }: URL): Connection {
  let socket: Socket | undefined;
  let answered: ((reply: Reply) => void) | undefined;
  const answer = (reply: Reply) => {
    const tell = answered;
    answered = undefined;
    tell?.(reply);
  };
  const open = (): Socket => {
    const opened = connect(Number(port), hostname).setNoDelay();
    const parser = new HTTPParser(HTTPParser.RESPONSE);
    let status = 0;
    let staysOpen = true;
    let chunks: Buffer[] = [];
    parser.onHeadersComplete = ({ statusCode, shouldKeepAlive }) => {
      status = statusCode;
      staysOpen = shouldKeepAlive;
    };
    parser.onBody = (chunk, from, length) => void chunks.push(chunk.subarray(from, from + length));
    parser.onMessageComplete = () => {
      const body = Buffer.concat(chunks);
      chunks = [];
      if (!staysOpen) leave();
      answer({ status, body });
    };
    const leave = () => {
      socket = undefined;
      opened.destroy();
    };
    const fail = (error: unknown) => {
      if (socket !== opened) return;
      leave();
      answer({ status: 0, body: Buffer.alloc(0), error: String(error) });
    };
    opened.on('data', (chunk: Buffer) => {
      const parsed = parser.execute(chunk);
      if (parsed instanceof Error) fail(parsed);
    });
    opened.on('error', fail);
    opened.on('close', () => fail('The server closed the connection.'));
    return opened;
  };
  return {
    send: (request, tell) => {
      answered = tell;
      socket ??= open();
      socket.write(request);
    },
    close: () => socket?.destroy(),
  };
}
