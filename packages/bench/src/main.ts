import { compareSpeed } from './commands/compare-speed.ts';
import { measureContracts } from './commands/measure-contracts.ts';
import { measureLedger } from './commands/measure-ledger.ts';
import { measureProfile } from './commands/measure-profile.ts';
import { measureRules } from './commands/measure-rules.ts';
import { measureVerify } from './commands/measure-verify.ts';
import { growthCommand } from './commands/measure-growth.ts';
import { runBenchCommand, type CommandTools } from './commands/run-bench-command.ts';

type Command = (args: readonly string[], tools: CommandTools) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  compare: compareSpeed,
  contracts: measureContracts,
  growth: growthCommand,
  ledger: measureLedger,
  profile: measureProfile,
  rules: measureRules,
  verify: measureVerify,
};

/** `npm run bench [-- COMMAND] [options]`; without a command, it compares us with the rivals. */
export async function main([first = 'compare', ...rest]: readonly string[]): Promise<void> {
  const isOption = first.startsWith('-');
  const command = commands[isOption ? 'compare' : first];
  if (!command) {
    console.error(`npm run bench -- ${first}: give one of ${Object.keys(commands).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  await runBenchCommand((tools) => command(isOption ? [first, ...rest] : rest, tools));
  process.exit();
}
