import * as kit from '@voucher-graph/subgraph-kit';
import type { Command, Commander, Keyed, Refusal, Viewer, Work } from '@voucher-graph/subgraph-kit';

export { actorOf, readAnswer, type Keyed } from '@voucher-graph/subgraph-kit';

/** Does a command once for its key; see the README for the order in which its work may lock. */
export function command<TDone extends object, TCode extends string, TFacts = undefined, TSeen = undefined>(
  commander: Commander,
  work: Work<TFacts, TDone, TCode, TSeen>,
): Promise<TDone | Refusal<TCode | 'KEY_REUSED'>> {
  return kit.command('compute', commander, work);
}

export function nameCommand(viewer: Viewer, name: string, input: Keyed): Command {
  return kit.nameCommand('compute', viewer, { name, input });
}
