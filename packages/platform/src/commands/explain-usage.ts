import { StartupFault } from '@voucher-graph/subgraph-kit';

/** What is wrong with a command's arguments, and how it is called: Node adds advice, which is about other arguments. */
export function explainUsage(error: unknown, usage: string): StartupFault {
  const [wrong = ''] = (error instanceof Error ? error.message : String(error)).split(/\.(?: |$)/);
  return new StartupFault(`${wrong}. Usage: ${usage}`);
}
