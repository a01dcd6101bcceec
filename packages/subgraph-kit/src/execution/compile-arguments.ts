import {
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
  visit,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type ValueNode,
} from 'graphql';
import { BareObject } from '../bare-object.ts';

/** What a field is given. @throws as graphql-js does, of what it may not be given */
export type ReadArguments = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Compiles a field's arguments: what no variable decides is read once. Whatever does not fit, and variables within lists or
 * objects, is left to graphql-js.
 */
export function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  const readInFull: ReadArguments = (variables) => getArgumentValues(definition, node, variables);
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const parts = definition.args.map((argument) => compileArgument(argument, given.get(argument.name)));
  if (!parts.every((part) => part !== null)) return readInFull;
  const read = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const values = new BareObject();
    for (const { name, variable, fixed, isNonNull } of parts) {
      const isGiven = variable !== undefined && Object.hasOwn(variables, variable);
      const value = isGiven ? variables[variable] : fixed;
      if (isNonNull && (value === null || value === undefined)) return readInFull(variables);
      if (value !== undefined) values[name] = value;
      else if (isGiven) return readInFull(variables);
    }
    return values;
  };
  if (parts.some(({ variable }) => variable !== undefined)) return read;
  const isRight = parts.every(({ fixed, isNonNull }) => !isNonNull || (fixed !== null && fixed !== undefined));
  const values = isRight ? read({}) : undefined;
  return values ? () => values : readInFull;
}

type Part = {
  readonly name: string;
  /** Whose value is taken where it has one. */
  readonly variable: string | undefined;
  /** What is taken otherwise. */
  readonly fixed: unknown;
  readonly isNonNull: boolean;
};

function compileArgument({ name, type, defaultValue }: GraphQLArgument, node: ValueNode | undefined): Part | null {
  const part = { name, variable: undefined, fixed: defaultValue, isNonNull: isNonNullType(type) };
  if (!node) return part;
  if (node.kind === Kind.VARIABLE) return { ...part, variable: node.name.value };
  if (hasVariables(node)) return null;
  const fixed = valueFromAST(node, type);
  return fixed === undefined ? null : { ...part, fixed };
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, { Variable: () => void (found = true) });
  return found;
}
