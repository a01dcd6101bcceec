import type { ServiceConfig } from './config.ts';
import { StartupFault } from './errors.ts';

/** Whoever listens there says at once who it is. */
const patienceMs = 2000;

/**
 * A peer's URL where another subgraph answers is a mistake in the settings. One where nobody answers is none: subgraphs
 * that ask each other cannot all be the first to start.
 * @throws StartupFault
 */
export async function refuseWrongPeers(peers: ServiceConfig['peers']): Promise<void> {
  await Promise.all(
    peers.map(async ({ name, url }) => {
      const answers = await whoAnswers(url);
      if (answers === undefined || answers === name) return;
      throw new StartupFault(
        `${name.toUpperCase()}_URL is ${url}, where subgraph ${answers} answers, not ${name}: correct it.`,
      );
    }),
  );
}

async function whoAnswers(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('livez', url), { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
    const { subgraph } = (await response.json()) as { readonly subgraph?: unknown };
    return typeof subgraph === 'string' ? subgraph : undefined;
  } catch {
    return undefined;
  }
}
