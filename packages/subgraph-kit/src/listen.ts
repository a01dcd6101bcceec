import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupFault } from './errors.ts';

/** Listens, and answers the server's base URL. Port 0 takes any free one. */
export function listen(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asFault(error, port, host)));
    server.listen(port, host, () => {
      const { address, port: taken, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`);
    });
  });
}

function asFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new StartupFault(`Port ${port} on ${host} is in use: stop what listens there, or set PORT to a free one.`);
  if (error.code === 'EACCES')
    return new StartupFault(`Port ${port} may not be opened by this user: set PORT to one above 1023.`);
  return error;
}
