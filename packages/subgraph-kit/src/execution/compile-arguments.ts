import {
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  visit,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import { bareObjects } from '../bare-object.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a field is given. @throws as graphql-js does, of what it may not be given */
export type ReadArguments = (variables: Values) => Values;

/** Reads a value that is right; `undefined` is none. */
type Read = (variables: Values) => unknown;

/** What graphql-js says something about. */
class Unfit extends Error {}

/** Compiles a field's arguments: what no variable decides is read once. Whatever does not fit is told by graphql-js. */
export function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  const readInFull: ReadArguments = (variables) => getArgumentValues(definition, node, variables);
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const read = compileNamed(definition.args, given);
  const readOrTell: ReadArguments = (variables) => {
    try {
      return read(variables);
    } catch (error) {
      if (error instanceof Unfit) return readInFull(variables);
      throw error;
    }
  };
  if ([...given.values()].some(hasVariables)) return readOrTell;
  try {
    const values = readOrTell({});
    return () => values;
  } catch {
    return readInFull; // told where it is executed
  }
}

function compileNamed(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  given: ReadonlyMap<string, ValueNode>,
): ReadArguments {
  const all = fields.map((field) => ({ name: field.name, read: compileField(field, given.get(field.name)) }));
  const Given = bareObjects();
  return (variables) => {
    const values = new Given();
    for (const { name, read } of all) {
      const value = read(variables);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

/** Its function answers `undefined` where it is left out and has no default. */
function compileField({ type, defaultValue }: GraphQLArgument | GraphQLInputField, node: ValueNode | undefined): Read {
  const isRequired = isNonNullType(type) && defaultValue === undefined;
  const leftOut: Read = () => {
    if (isRequired) throw new Unfit();
    return defaultValue;
  };
  if (!node) return leftOut;
  const read = compileValue(type, node);
  const variable = node.kind === Kind.VARIABLE ? node.name.value : undefined;
  return (variables) => {
    if (variable !== undefined && !Object.hasOwn(variables, variable)) return leftOut(variables);
    const value = read(variables);
    if (value === undefined) throw new Unfit();
    return value;
  };
}

function compileValue(type: GraphQLInputType, node: ValueNode): Read {
  if (node.kind === Kind.VARIABLE) return compileVariable(type, node.name.value);
  if (!hasVariables(node)) {
    const value: unknown = valueFromAST(node, type);
    return () => value;
  }
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable) && !nullable.isOneOf)
    return compileNamed(
      Object.values(nullable.getFields()),
      new Map(node.fields.map(({ name, value }) => [name.value, value])),
    );
  if (node.kind === Kind.LIST && isListType(nullable)) {
    const items = node.values.map((each) => compileValue(nullable.ofType, each));
    return (variables) => {
      const values = items.map((read) => read(variables));
      if (values.includes(undefined)) throw new Unfit();
      return values;
    };
  }
  return () => {
    throw new Unfit();
  };
}

function compileVariable(type: GraphQLInputType, name: string): Read {
  const isNonNull = isNonNullType(type);
  return (variables) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isNonNull && value === null ? undefined : value;
  };
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, { Variable: () => void (found = true) });
  return found;
}
