import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { createCutMeter } from './fault-proxy-cut.ts';
import type { Faults } from './fault-proxy-faults.ts';
import { carry } from './fault-proxy-lane.ts';
import { createWeather } from './fault-proxy-weather.ts';
import { anyBytes, postgresMessages } from './fault-proxy-wire.ts';

/** Where a proxy leads. */
export type Target = { readonly host: string; readonly port: number };

/** A TCP proxy on loopback that stands for a bad network. */
export type FaultProxy = {
  readonly port: number;
  /** The URL with the proxy in the server's place. */
  readonly through: (url: string) => string;
  /** Changes the faults, for connections that are open too; without any, all passes again. */
  readonly setFaults: (faults?: Faults) => void;
  /** Leads new connections elsewhere. */
  readonly leadTo: (target: Target) => void;
  /** Connections are refused from now on, as where nothing listens; those that are open stay. */
  readonly refuse: () => Promise<void>;
  readonly accept: () => Promise<void>;
  /** Resets all connections that are open (RST). */
  readonly resetAll: () => void;
  /** Connections that are open, and all that were ever made. */
  readonly connections: () => { readonly open: number; readonly made: number };
  readonly close: () => Promise<void>;
};

/** @param options `protocol`: whose messages a cut may count */
export async function startFaultProxy(
  first: Target,
  { protocol }: { readonly protocol?: 'postgres' } = {},
): Promise<FaultProxy> {
  const weather = createWeather();
  const open = new Set<(how: 'reset' | 'end') => void>();
  let target = first;
  let made = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const connection = ++made;
    client.on('error', ignore);
    const { reset, duplicate, idleMs } = weather.faults();
    if (reset === true) return void resetSocket(client);
    const upstreams = [target, ...(duplicate === true ? [target] : [])].map(reach);
    const breakOff = (how: 'reset' | 'end') => {
      for (const socket of [client, ...upstreams]) {
        if (how === 'reset') resetSocket(socket);
        else socket.destroySoon();
      }
    };
    open.add(breakOff);
    client.once('close', () => {
      open.delete(breakOff);
      for (const upstream of upstreams) upstream.destroy();
    });
    const meter = createCutMeter(weather, breakOff);
    const split = protocol === 'postgres' ? postgresMessages : () => anyBytes;
    const lane = { connection, weather, meter };
    carry({ ...lane, from: client, to: upstreams, direction: 'toServer', split: split('toServer') });
    const [upstream, ...copies] = upstreams as [Socket, ...Socket[]];
    carry({ ...lane, from: upstream, to: [client], direction: 'toClient', split: split('toClient') });
    upstream.once('error', () => resetSocket(client));
    for (const copy of copies) copy.resume();
    if (idleMs !== undefined) endWhenIdle(client, upstream, idleMs, () => breakOff('end'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const refuse = async () => {
    server.close(ignore);
    await setImmediate(); // by then the port is given back
  };
  const resetAll = () => {
    for (const breakOff of open) breakOff('reset');
  };
  return {
    port,
    through: (url) => {
      const changed = new URL(url);
      changed.hostname = '127.0.0.1';
      changed.port = String(port);
      return changed.href;
    },
    setFaults: (faults = {}) => weather.change(faults),
    leadTo: (next) => (target = next),
    refuse,
    accept: async () => {
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    resetAll,
    connections: () => ({ open: open.size, made }),
    close: async () => {
      await refuse();
      weather.change({});
      resetAll();
    },
  };
}

/** Where a URL's server listens. */
export function targetOf(url: string): Target {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

/** A connection is idle when nothing that a client sent waits for an answer. */
function endWhenIdle(client: Socket, upstream: Socket, idleMs: number, end: () => void): void {
  let patience = setTimeout(end, idleMs);
  client.on('data', () => clearTimeout(patience));
  client.once('close', () => clearTimeout(patience));
  upstream.on('data', () => {
    clearTimeout(patience);
    patience = setTimeout(end, idleMs);
  });
}

function reach({ host, port }: Target): Socket {
  return connect({ host, port, allowHalfOpen: true, noDelay: true }).on('error', ignore);
}

/** Node leaves a socket open for good that is reset while its end is on the way, and the process then never exits. */
function resetSocket(socket: Socket): Socket {
  return socket.writableEnded ? socket.destroy() : socket.resetAndDestroy();
}

const ignore = () => undefined;
