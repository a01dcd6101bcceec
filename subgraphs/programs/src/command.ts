import * as kit from '@voucher-graph/subgraph-kit';
import type { Commander, Refusal, Work, WorkOfCommands } from '@voucher-graph/subgraph-kit';

export { actorOf } from '@voucher-graph/subgraph-kit';

/** Does a command once for its key; see the README for the order in which its work may lock. */
export function command<TDone extends object, TCode extends string, TFacts = undefined, TSeen = undefined>(
  commander: Commander,
  work: Work<TFacts, TDone, TCode, TSeen>,
): Promise<TDone | Refusal<TCode | 'KEY_REUSED'>> {
  return kit.command('programs', commander, work);
}

/** Does commands of one name together with others that are asked for at once. */
export function commandTogether<TFacts extends object, TDone extends object, TCode extends string, TSeen>(
  work: WorkOfCommands<TFacts, TDone, TCode, TSeen>,
) {
  return kit.commandTogether('programs', work);
}
