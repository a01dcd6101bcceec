import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { codeOf, LinkFault } from './link-fault.ts';
import { publicAddressOf, type Resolve } from './public-address.ts';

type Connector = buildConnector.connector;

/**
 * Connects to a subgraph. A partner's name is looked up for each connection, once, and the connection goes to the very
 * address that was checked: a name server that answers otherwise the next time changes nothing.
 * @param resolve how a partner's name is looked up; without it every address will do, and the system looks it up
 * @param connect what opens the socket
 */
export function createConnector({
  connectMs,
  resolve,
  connect = buildConnector({ timeout: connectMs }),
}: {
  readonly connectMs: number;
  readonly resolve?: Resolve | undefined;
  readonly connect?: Connector;
}): Connector {
  return (options, callback) => {
    // Whatever happens in here happens before a request is sent.
    const answer: buildConnector.Callback = (...[error, socket]) => {
      if (error) callback(asFault(error), null);
      else callback(null, socket);
    };
    if (!resolve) {
      connect(options, answer);
      return;
    }
    const { hostname, servername = isIP(hostname) ? undefined : hostname } = options;
    within(connectMs, publicAddressOf(hostname, resolve)).then(
      (address) => {
        connect({ ...options, hostname: address, ...(servername !== undefined && { servername }) }, answer);
      },
      (error: unknown) => {
        callback(asFault(error), null);
      },
    );
  };
}

function asFault(error: unknown): LinkFault {
  if (error instanceof LinkFault) return error;
  return new LinkFault('unreachable', codeOf(error) ?? 'no connection');
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new LinkFault('unreachable', 'its host name was not found in time'));
    }, ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
