import { failed, limited, passed, type Finding } from '../check.ts';
import type { RuleName } from '../rule-names.ts';
import { formatFen } from './fen.ts';

/** A limit in money: passed while at least one unit of it is left. */
export function bound(
  rule: RuleName,
  {
    what,
    limit,
    used,
    unit,
  }: { readonly what: string; readonly limit: bigint; readonly used: bigint; readonly unit: bigint },
): Finding {
  const remaining = limit - used;
  const finding =
    remaining < unit
      ? failed(rule, `${what} is ${formatFen(limit)}, and nothing of it is left: no more can be paid.`)
      : passed(
          rule,
          remaining === limit
            ? `${what} is ${formatFen(limit)}.`
            : `${what} is ${formatFen(limit)}, of which ${formatFen(remaining)} is left.`,
        );
  return limited(finding, limit, remaining);
}
