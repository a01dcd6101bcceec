import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { uuidv7 } from '@voucher-graph/subgraph-kit';

type Input = Readonly<Record<string, unknown>>;

/** The same input with one value changed to another well-formed one, once for each value in it; keys stay. */
export function changesOf(type: GraphQLInputObjectType, input: object): readonly Input[] {
  return eachChanged(type, input, (leaf, value) => {
    if (isEnumType(leaf))
      return leaf
        .getValues()
        .filter(({ name }) => name !== value)
        .slice(0, 1)
        .map(({ name }) => name);
    const other = anotherOf[leaf.name];
    if (!other) throw new Error(`Nobody said what another ${leaf.name} is: add one here.`);
    return [other(value as never)];
  });
}

/** The same input with one amount of money changed to this one, once for each amount in it. */
export function withAmount(type: GraphQLInputObjectType, input: object, amount: string): readonly Input[] {
  return eachChanged(type, input, (leaf, _value, owner) =>
    owner.name === 'MoneyInput' && leaf.name === 'Decimal' ? [amount] : [],
  );
}

type Change = (leaf: GraphQLNamedInputType, value: unknown, owner: GraphQLInputObjectType) => readonly unknown[];

function eachChanged(type: GraphQLInputObjectType, input: object, change: Change): readonly Input[] {
  const given = Object.entries(input).filter(([name, value]) => name !== 'idempotencyKey' && value !== undefined);
  return given.flatMap(([name, value]) => {
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no ${name}.`);
    return others(field.type, value, type).map((other) => ({ ...input, [name]: other }));
  });

  function others(of: GraphQLInputType, value: unknown, owner: GraphQLInputObjectType): readonly unknown[] {
    const nullable = getNullableType(of);
    if (isListType(nullable))
      return (value as readonly unknown[]).flatMap((item, i, items) =>
        others(nullable.ofType, item, owner).map((other) => items.with(i, other)),
      );
    if (isInputObjectType(nullable)) return eachChanged(nullable, value as object, change);
    return change(nullable, value, owner);
  }
}

const anotherOf: Readonly<Record<string, (value: never) => unknown>> = {
  ID: () => uuidv7(),
  String: (value: string) => (/^[0-9a-f]{64}$/.test(value) ? 'ef'.repeat(32) : `${value} also`),
  Int: (value: number) => value + 1,
  Boolean: (value: boolean) => !value,
  Decimal: (value: string) => `1${value}`,
  Date: (value: string) => new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10),
  DateTime: (value: string) => new Date(Date.parse(value) + 1000).toISOString(),
  CreditCode: () => '91310109YW32TUNAXN',
};
