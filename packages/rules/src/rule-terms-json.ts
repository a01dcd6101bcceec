import { anyProvider, nothingKnown } from './nothing-known.ts';
import type { RuleTerms } from './rule-terms.ts';

/** Terms as JSON, in which an amount in fen is `{ "fen": "12345" }`: JSON's numbers are no integers. */
export type RuleTermsJson = Readonly<Record<string, unknown>>;

/** Writes terms as JSON. */
export function ruleTermsToJson(terms: RuleTerms): RuleTermsJson {
  return toJson(terms) as RuleTermsJson;
}

/** Reads terms that `ruleTermsToJson` wrote, also before a field existed: what they do not say was not found. */
export function ruleTermsFromJson(json: RuleTermsJson): RuleTerms {
  const { provider, duration, stacking, capExceptions, ...terms } = fromJson(json) as RuleTerms;
  return {
    ...nothingKnown,
    ...terms,
    provider: complete(provider, anyProvider),
    duration: complete(duration, { maxMonths: null, maxConsecutiveYears: null, maxContractMonths: null }),
    stacking: completeAll(stacking, { conditions: null }),
    capExceptions: completeAll(capExceptions, { upTo: null }),
  };
}

/** A part of the terms, over what it says where it says nothing. */
function complete<T extends object>(part: T | null | undefined, silent: Partial<T>): T | null {
  return part ? { ...silent, ...part } : null;
}

function completeAll<T extends object>(
  parts: readonly T[] | null | undefined,
  silent: Partial<T>,
): readonly T[] | null {
  return parts?.map((part) => ({ ...silent, ...part })) ?? null;
}

function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return { fen: value.toString() };
  return mapValues(value, toJson);
}

function fromJson(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'fen' in value && typeof value.fen === 'string')
    return BigInt(value.fen);
  return mapValues(value, fromJson);
}

function mapValues(value: unknown, map: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]));
}
