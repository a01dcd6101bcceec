import type { RuleTerms } from '@voucher-graph/rules';
import type { MoneyInput, RuleTermsInput } from '../__generated__/schema.ts';
import { readFen } from '../read-fen.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Terms as rules know them, which have the fields of the input; only amounts are fen. */
export function readTerms(input: RuleTermsInput): RuleTerms | Refusal<'AMOUNT_INVALID'> {
  const unreadable: string[] = [];
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    if (!isMoney(value)) return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, read(each)]));
    // Zero is read: that it makes no sense is said with its place.
    const fen = readFen(value, 0n);
    if (fen === null) unreadable.push(value.amount);
    return fen;
  };
  const terms = read(input) as RuleTerms;
  return unreadable[0] === undefined ? terms : refuse('AMOUNT_INVALID', unreadable[0]);
}

function isMoney(value: object): value is MoneyInput {
  return 'currency' in value;
}
