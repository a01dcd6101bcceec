import type { Contestant, RunningContestant, World } from './contestant.ts';
import { startStockSubgraphs, type StockSubgraph } from './stock-subgraphs.ts';

export type StartContestantsOptions = {
  readonly progress: (line: string) => void;
  /** Told of one that cannot take part, and why, in one line. */
  readonly leaveOut: (name: string, why: string) => void;
  readonly onStop: (stop: () => unknown) => void;
};

/** Starts all that are installed, one after the other. One that does not start is left out. */
export async function startContestants(
  chosen: readonly Contestant[],
  world: World,
  { progress, leaveOut, onStop }: StartContestantsOptions,
): Promise<Map<string, RunningContestant>> {
  const lacking = chosen.filter(({ isInstalled }) => isInstalled?.() === false);
  if (lacking.length > 0)
    progress(`Without ${lacking.map(({ name }) => name).join(', ')}: npm run bench:install installs them.`);
  let shared: Promise<readonly StockSubgraph[]> | undefined;
  onStop(async () => Promise.all((await shared)?.map(({ stop }) => stop()) ?? []));
  const stockSubgraphs = () => (shared ??= startStockSubgraphs(world));
  const running = new Map<string, RunningContestant>();
  for (const contestant of chosen.filter((each) => !lacking.includes(each))) {
    progress(`Starting ${contestant.title} …`);
    try {
      const started = await contestant.start(world, { stockSubgraphs });
      onStop(started.stop);
      running.set(contestant.name, started);
    } catch (error) {
      leaveOut(contestant.name, `does not start. ${String(error)}`);
    }
  }
  return running;
}
