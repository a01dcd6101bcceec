import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { nodeOf, type Pools } from '../queries/pools.ts';
import { knownValues, strangeValues, type Purpose } from '../queries/random-value.ts';
import { shallowSelection, type BaseOperation } from './base-operations.ts';
import { hostileNumbers, hostileStrings, hostileValue } from './hostile-values.ts';
import type { Random } from './random.ts';

/** A request's document and what goes with it. */
export type Written = { readonly query: string; readonly variables: Record<string, unknown> };

export type WriteOptions = {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  /** Of a hundred values, how many are nothing that their type could hold. */
  readonly badness: number;
  /** Whether arguments stand in the document, or come as variables. */
  readonly form: 'literals' | 'variables';
  /** Gives everything that the arguments can hold, and of enums another value at each turn. */
  readonly wholeAt?: number;
};

/** Writes an operation with all arguments that its field takes, more or less such as they should be. */
export function writeOperation(random: Random, { kind, steps }: BaseOperation, options: WriteOptions): Written {
  const { schema, pools, badness, form, wholeAt } = options;
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const target = steps.at(-1);
  const body = steps.reduceRight((below, { parent, field }) => {
    const isTarget = field === target?.field;
    const answers = getNamedType(field.type);
    const about = nodeOf(schema, answers.name)?.name ?? answers.name;
    const args = field.args.flatMap((arg) => {
      if (!isTarget && !isRequiredArgument(arg) && arg.name !== 'first') return [];
      const purpose = { name: arg.name, about };
      const isGiven = !isTarget || wholeAt !== undefined || random.chance(65);
      const value =
        isTarget && wholeAt !== undefined
          ? wholeValue(random, arg.type, pools, purpose, wholeAt)
          : valueOf(random, arg.type, pools, purpose, isTarget ? badness : 0);
      if (form === 'literals') return isGiven ? [`${arg.name}: ${toLiteral(value, arg.type)}`] : [];
      // The same document every time, so that it is planned once.
      const name = `v${definitions.length}`;
      definitions.push(`$${name}: ${String(arg.type)}`);
      if (isGiven || isRequiredArgument(arg)) variables[name] = value;
      return [`${arg.name}: $${name}`];
    });
    const selection = isTarget ? shallowSelection(field) : `{ ${below} }`;
    const text = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection}`;
    return needsType(steps, parent.name) ? `... on ${parent.name} { ${text} }` : text;
  }, '');
  const head = definitions.length > 0 ? `${kind} Q(${definitions.join(', ')})` : `${kind} Q`;
  return { query: `${head} { ${body} }`, variables };
}

/** Below an interface or a union, a field is asked of the type that has it. */
function needsType(steps: BaseOperation['steps'], parent: string): boolean {
  const at = steps.findIndex((step) => step.parent.name === parent);
  const above = steps[at - 1];
  return above !== undefined && getNamedType(above.field.type).name !== parent;
}

function valueOf(random: Random, type: GraphQLInputType, pools: Pools, purpose: Purpose, badness: number): unknown {
  if (random.chance(badness)) return hostileValue(random);
  const nullable = getNullableType(type);
  if (!isNonNullType(type) && random.chance(5)) return null;
  if (isListType(nullable)) {
    const length = random.pick([0, 1, 1, 2, 3]);
    return Array.from({ length }, () => valueOf(random, nullable.ofType, pools, purpose, badness));
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const isCondition = fields.some((field) => field.name === 'eq');
    const kept = fields.filter((field) => isRequiredInputField(field) || random.chance(50));
    return Object.fromEntries([
      ...kept.map((field) => {
        const inner = { name: isCondition ? purpose.name : field.name, about: purpose.about };
        return [field.name, valueOf(random, field.type, pools, inner, badness)];
      }),
      ...(random.chance(badness / 4) ? [[random.pick(hostileStrings), 1]] : []),
    ]) as object;
  }
  if (isEnumType(nullable))
    return random.chance(badness) ? random.pick(['NO_SUCH_VALUE', 'asc', '']) : random.pick(nullable.getValues()).name;
  return leafOf(random, String(nullable), pools, purpose, badness);
}

/** All that a type can hold, within others a few levels deep. */
function wholeValue(
  random: Random,
  type: GraphQLInputType,
  pools: Pools,
  purpose: Purpose,
  turn: number,
  depth = 4,
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = getNullableType(nullable.ofType);
    if (isEnumType(item)) return item.getValues().map(({ name }) => name);
    const length = isInputObjectType(item) ? mostValues(item) : 1;
    return Array.from({ length }, (_, n) => wholeValue(random, item, pools, purpose, turn + n, depth));
  }
  if (isEnumType(nullable)) return nullable.getValues()[turn % nullable.getValues().length]?.name;
  if (!isInputObjectType(nullable)) return leafOf(random, nullable.name, pools, purpose, 0);
  const fields = Object.values(nullable.getFields());
  const isCondition = fields.some((field) => field.name === 'eq');
  return Object.fromEntries(
    fields
      .filter((field) => depth > 0 || isRequiredInputField(field))
      .map((field) => {
        const inner = { name: isCondition ? purpose.name : field.name, about: purpose.about };
        return [field.name, wholeValue(random, field.type, pools, inner, turn, depth - 1)];
      }),
  );
}

/** The size of the largest enum that a field of an input has: so many of the input show all its values. */
function mostValues(type: GraphQLInputObjectType): number {
  const sizes = Object.values(type.getFields()).map((field) => {
    const inner = getNullableType(field.type);
    return isEnumType(inner) ? inner.getValues().length : 1;
  });
  return Math.max(...sizes);
}

function leafOf(random: Random, type: string, pools: Pools, purpose: Purpose, badness: number): unknown {
  if (type === 'Boolean') return random.chance(50);
  if (purpose.name === 'first' && !random.chance(badness)) return 1 + random.below(3);
  const known = knownValues(type, pools, purpose);
  if (known.length > 0 && !random.chance(badness === 0 ? 0 : 60)) return random.pick(known);
  const strange = strangeValues[type] ?? [];
  if (strange.length > 0 && random.chance(30)) return random.pick(strange);
  if (badness === 0) return random.pick(known.length > 0 ? known : strange);
  return /^(Int|Float)$/.test(type) ? random.pick(hostileNumbers) : random.pick(hostileStrings);
}

/** A value as it stands in a document, whether or not its type can hold it. */
export function toLiteral(value: unknown, type?: GraphQLInputType): string {
  const named = type && getNullableType(type);
  if (Array.isArray(value))
    return `[${value.map((item: unknown) => toLiteral(item, isListType(named) ? named.ofType : undefined)).join(', ')}]`;
  if (typeof value === 'string')
    return isEnumType(type && getNamedType(type)) && /^[_A-Za-z]\w*$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${toLiteral(each, fields[key]?.type)}`)
    .join(', ')}}`;
}
