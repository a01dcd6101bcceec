import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupFault } from './errors.ts';

export type ListenOptions = {
  readonly port: number;
  readonly host: string;
  /** Which setting the port came from. */
  readonly setting?: string;
  /** Whether the port is this process's alone, and not all workers' together. */
  readonly exclusive?: boolean;
};

/** Listens, and answers the server's base URL. Port 0 takes any free one. */
export function listen(server: Server, options: ListenOptions): Promise<string> {
  const { port, host, exclusive = false } = options;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asFault(error, options)));
    server.listen({ port, host, exclusive }, () => {
      const { address, port: taken, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
    });
  });
}

function asFault(error: NodeJS.ErrnoException, { port, host, setting = 'PORT' }: ListenOptions): Error {
  if (error.code === 'EADDRINUSE')
    return new StartupFault(
      `Port ${port} on ${host} is in use: stop what listens there, or set ${setting} to a free one.`,
    );
  if (error.code === 'EACCES')
    return new StartupFault(`Port ${port} may not be opened by this user: set ${setting} to one above 1023.`);
  return error;
}
