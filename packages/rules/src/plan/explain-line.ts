import type { Check } from '../check.ts';
import { dayInChina } from '../days.ts';
import type { Evaluation } from '../evaluation.ts';
import { formatFen, formatRate } from '../money/fen.ts';

/** Why a voucher stands where it does in a plan, and pays so much. */
export function explainLine(
  { available, expiresAt }: { readonly available: bigint; readonly expiresAt: Date | null },
  evaluation: Evaluation,
  amount: bigint,
): string {
  const place = expiresAt === null ? 'Never expires' : `Valid until ${dayInChina(new Date(expiresAt.getTime() - 1))}`;
  return `${place}; ${why(available, evaluation, amount)}`;
}

function why(available: bigint, evaluation: Evaluation, amount: bigint): string {
  const { subsidy, eligibleBase, rateBasisPoints, keptBack, checks } = evaluation;
  const rate = `${formatRate(rateBasisPoints)} of ${formatFen(eligibleBase)}`;
  if (amount < subsidy)
    return available < subsidy
      ? `uses up its balance, where the rule would pay ${formatFen(subsidy)} (${rate}).`
      : 'pays what is left of the price.';
  const binding = checks.find((check) => binds(check, subsidy + keptBack));
  return binding === undefined || binding.rule === 'RATE'
    ? `pays ${rate}.`
    : `pays less than ${rate}: ${binding.message}`;
}

/** The limit that leaves just the amount; the rate's own, where no other does. */
function binds({ rule, outcome, remaining }: Check, amount: bigint): boolean {
  return outcome === 'PASSED' && remaining === amount && rule !== 'MINIMUM_SPEND';
}
