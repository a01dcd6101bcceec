import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseCreditCode } from './credit-code.ts';
import { fault } from './errors.ts';

/** The scalars of shared.graphql. A value that does not parse is refused in one line, before anything is read or written. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Decimal: textScalar(
    'Decimal',
    (text) => (/^-?\d{1,30}(\.\d{1,10})?$/.test(text) ? text : null),
    'an exact decimal such as "1250.00", as a string',
  ),
  BigInt: textScalar('BigInt', (text) => (/^-?\d{1,30}$/.test(text) ? text : null), 'a whole number, as a string'),
  Date: textScalar('Date', parseDate, 'a calendar date such as "2026-11-24"'),
  DateTime: textScalar('DateTime', parseInstant, 'an instant in ISO 8601 such as "2026-11-24T08:00:00Z"'),
  CreditCode: textScalar(
    'CreditCode',
    (text) => parseCreditCode(text)?.code ?? null,
    'a unified social credit code (GB 32100-2015): 18 digits and capital letters, without I, O, S, V and Z',
  ),
  RegionCode: textScalar(
    'RegionCode',
    (text) => (/^[1-9]\d{5}$/.test(text) ? text : null),
    'a division code (GB/T 2260): six digits such as "310000"',
  ),
};

function textScalar(name: string, parse: (text: string) => string | null, wanted: string): GraphQLScalarType {
  const refuse = (value: unknown): GraphQLError => {
    const shown = value === undefined ? 'nothing' : JSON.stringify(value);
    return fault(
      'BAD_USER_INPUT',
      `${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown} is no ${name}: give ${wanted}.`,
    );
  };
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw refuse(value);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) =>
      read(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null),
  });
}

/** The text if it is a date from year 1 to 9999, which PostgreSQL can read; otherwise null. */
export function parseDate(text: string): string | null {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function parseInstant(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  const iso = instant.toISOString();
  return parseDate(iso.slice(0, 10)) && iso; // in UTC it may have left the years 1 to 9999
}
