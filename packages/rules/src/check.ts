import type { RuleName } from './rule-names.ts';
import type { PolicySource } from './rule-version.ts';

/**
 * PASSED and FAILED: the rule decided. NOT_APPLICABLE: the rule has a say, and not on this purchase. NOT_STATED: the
 * sources say nothing. UNKNOWN: the rule asks for a fact that is missing, and nothing is paid on what is not known.
 */
export type CheckOutcome = 'PASSED' | 'FAILED' | 'NOT_APPLICABLE' | 'NOT_STATED' | 'UNKNOWN';

/** What one rule says about a purchase. */
export type Check = {
  readonly rule: RuleName;
  readonly outcome: CheckOutcome;
  /** What was found, in one line; where it was not passed, what to do next. */
  readonly message: string;
  /** Fen, where the rule is a limit. */
  readonly limit: bigint | null;
  /** Fen of the limit that are left for this purchase. */
  readonly remaining: bigint | null;
  /** Where the rule comes from; none where the sources are silent and this graph's own default decides. */
  readonly sources: readonly PolicySource[];
};

/** A check before its sources are put beside it. */
export type Finding = Omit<Check, 'sources'> & {
  /** No source says it: this graph's own default decides. */
  readonly ours: boolean;
};

export function passed(rule: RuleName, message: string): Finding {
  return { rule, outcome: 'PASSED', message, limit: null, remaining: null, ours: false };
}

export function failed(rule: RuleName, message: string): Finding {
  return { rule, outcome: 'FAILED', message, limit: null, remaining: null, ours: false };
}

export function unknown(rule: RuleName, message: string): Finding {
  return { rule, outcome: 'UNKNOWN', message, limit: null, remaining: null, ours: false };
}

export function notApplicable(rule: RuleName, message: string): Finding {
  return { rule, outcome: 'NOT_APPLICABLE', message, limit: null, remaining: null, ours: false };
}

export function notStated(rule: RuleName, message: string): Finding {
  return { rule, outcome: 'NOT_STATED', message, limit: null, remaining: null, ours: true };
}

/** A limit in money, and what of it is left. */
export function limited(finding: Finding, limit: bigint, remaining: bigint): Finding {
  return { ...finding, limit, remaining: remaining > 0n ? remaining : 0n };
}

/** What no source says and this graph decides by default. */
export function byDefault(finding: Finding): Finding {
  return { ...finding, ours: true };
}

/** Whether a finding keeps money from being paid. */
export function blocks({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return outcome === 'FAILED' || outcome === 'UNKNOWN';
}
