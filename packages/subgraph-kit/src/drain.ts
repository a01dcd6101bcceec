import type { Server } from 'node:http';

/** How often sockets are looked for whose last request ended meanwhile. */
const sweepMs = 50;

/** Takes no new connections, and resolves when every request that is under way has been answered. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Node closes the sockets that are idle now; one whose request ends later would be kept alive until its client leaves.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  await closed;
  clearInterval(sweep);
}
