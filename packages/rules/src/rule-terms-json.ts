import type { RuleTerms } from './rule-terms.ts';

/** Terms as JSON, in which an amount in fen is `{ "fen": "12345" }`: JSON's numbers are no integers. */
export type RuleTermsJson = Readonly<Record<string, unknown>>;

/** Writes terms as JSON. */
export function ruleTermsToJson(terms: RuleTerms): RuleTermsJson {
  return toJson(terms) as RuleTermsJson;
}

/** Reads terms that `ruleTermsToJson` wrote. */
export function ruleTermsFromJson(json: RuleTermsJson): RuleTerms {
  return fromJson(json) as RuleTerms;
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
