import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';

/** Names no row of any graph. */
const nobodysId = '01938e00-0000-7000-8000-000000000000';

const wellFormed: Readonly<Record<string, unknown>> = {
  ID: nobodysId,
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1.00',
  BigInt: '1',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CreditCode: '91310109YW32TUNAXN',
  RegionCode: '310000',
};

/** A value that a type takes, with as little as it takes, about rows that are not there. */
export function leastInput(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return leastInput(type.ofType);
  if (isListType(type)) return [leastInput(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, leastInput(field.type)]),
    );
  if (!(type.name in wellFormed)) throw new Error(`Nobody said what a well-formed ${type.name} is: add one here.`);
  return wellFormed[type.name];
}
