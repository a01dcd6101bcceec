import {
  buildSchema,
  defaultFieldResolver,
  execute,
  getNamedType,
  getNullableType,
  GraphQLError,
  GraphQLScalarType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { mustFind, scalars, type SubgraphContext, type Viewer } from '@voucher-graph/subgraph-kit';
import type { Owner } from './owner.ts';

/** Answers documents as the graph should, without a planner, a fetch or a second document. */
export type Oracle = {
  readonly schema: GraphQLSchema;
  readonly answer: (request: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly viewer: Viewer;
  }) => Promise<ExecutionResult>;
};

/** The code of what no subgraph reports: an entity that one subgraph names and another does not have. */
export const missingCode = 'MISSING';

/** What a resolver answered, and whose it is. */
type Standing = {
  readonly owner: Owner;
  readonly value: unknown;
  /** What other subgraphs know of the same entity. */
  readonly elsewhere: Map<Owner, Promise<unknown>>;
};

type Contexts = ReadonlyMap<Owner, SubgraphContext<unknown>>;

/**
 * One local schema made of the subgraphs' own resolvers: graphql-js executes the public schema, and each field is
 * resolved by the subgraph that has it. Where that is another than the parent came from, the parent is looked up there
 * by its key, as a reference.
 */
export function createOracle(apiSdl: string, owners: readonly Owner[]): Oracle {
  const schema = buildSchema(apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLScalarType && type.name in scalars) Object.assign(type, valuesOf(scalars[type.name]));
    if (isAbstractType(type))
      type.resolveType = ({ owner, value }: Standing, _context, info) => typeNameOf(owner, type.name, value, info);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (source: Standing | undefined, args: Arguments, contexts: Contexts, info) =>
        resolve({ owners, contexts, info, type, args }, source);
  }
  return {
    schema,
    answer: async ({ query, variables, viewer }) => {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      const contextValue: Contexts = new Map(owners.map((owner) => [owner, owner.createContext(viewer)]));
      return execute({ schema, document, variableValues: variables, contextValue });
    },
  };
}

type Arguments = Readonly<Record<string, unknown>>;

type Asked = {
  readonly owners: readonly Owner[];
  readonly contexts: Contexts;
  readonly info: GraphQLResolveInfo;
  readonly type: GraphQLObjectType;
  readonly args: Arguments;
};

async function resolve(asked: Asked, source: Standing | undefined): Promise<unknown> {
  const { owners, info, type, args } = asked;
  const owner = ownerOf(owners, type.name, info.fieldName, source?.owner);
  const parent = source === undefined || source.owner === owner ? source?.value : await lookUp(asked, source, owner);
  if (source !== undefined && (parent === null || parent === undefined)) {
    if (!isNonNullType(info.returnType)) return null;
    throw new GraphQLError(`${owner.name} has no such ${type.name}.`, { extensions: { code: missingCode } });
  }
  const { value, returnType } = await callResolver(asked, owner, info.fieldName, parent, args);
  return stand(value, returnType, owner);
}

/** The subgraph that the parent came from if it has the field, else the one that can find the parent by a key. */
function ownerOf(owners: readonly Owner[], type: string, field: string, from: Owner | undefined): Owner {
  const having = owners.filter((owner) => fieldOf(owner, type, field) !== undefined);
  if (from !== undefined && having.includes(from)) return from;
  const finding = having.find((owner) => from === undefined || owner.keys.has(type));
  return mustFind(finding, `A subgraph that resolves ${type}.${field}`);
}

/** The same entity in another subgraph, asked for once a request and place. */
function lookUp(asked: Asked, source: Standing, owner: Owner): Promise<unknown> {
  const known = source.elsewhere.get(owner);
  if (known) return known;
  const found = refer(asked, source, owner);
  source.elsewhere.set(owner, found);
  return found;
}

async function refer(asked: Asked, { owner: from, value: row }: Standing, owner: Owner): Promise<unknown> {
  const name = asked.type.name;
  const key = mustFind(
    owner.keys.get(name)?.find((fields) => fields.every((field) => fieldOf(from, name, field) !== undefined)),
    `A key by which ${owner.name} finds a ${name} of ${from.name}`,
  );
  const representation: Record<string, unknown> = { __typename: name };
  for (const field of key) {
    const { value, returnType } = await callResolver(asked, from, field, row, {});
    const type = getNullableType(returnType);
    representation[field] = isLeafType(type) ? type.serialize(value) : value;
  }
  const entities = mustFind(owner.schema.getQueryType()?.getFields()['_entities']?.resolve, 'Query._entities');
  const info = { ...asked.info, schema: owner.schema };
  const found: unknown = await entities(
    undefined,
    { representations: [representation] },
    contextOf(asked, owner),
    info,
  );
  return (found as readonly unknown[])[0];
}

async function callResolver(asked: Asked, owner: Owner, name: string, parent: unknown, args: Arguments) {
  const type = owner.schema.getType(asked.type.name) as GraphQLObjectType;
  const field = mustFind(type.getFields()[name], `${type.name}.${name}`);
  const resolver = field.resolve ?? defaultFieldResolver;
  const info = { ...asked.info, fieldName: name, schema: owner.schema, parentType: type, returnType: field.type };
  const value: unknown = await resolver(parent, args, contextOf(asked, owner), info);
  return { value, returnType: field.type };
}

/** Remembers of each object whose it is; writes leaves as its subgraph writes them. */
function stand(value: unknown, type: GraphQLOutputType, owner: Owner): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) throw new Error(`A list of ${getNamedType(type).name} is none.`);
    return value.map((item: unknown) =>
      item instanceof Promise
        ? item.then((settled) => stand(settled, nullable.ofType, owner))
        : stand(item, nullable.ofType, owner),
    );
  }
  if (isLeafType(nullable)) return nullable.serialize(value);
  return { owner, value, elsewhere: new Map() } satisfies Standing;
}

function contextOf({ contexts }: Asked, owner: Owner): SubgraphContext<unknown> {
  return mustFind(contexts.get(owner), `A context of ${owner.name}`);
}

function fieldOf({ schema }: Owner, type: string, field: string) {
  const owned = schema.getType(type);
  return isObjectType(owned) ? owned.getFields()[field] : undefined;
}

function typeNameOf(owner: Owner, name: string, value: unknown, info: GraphQLResolveInfo) {
  const type = owner.schema.getType(name);
  if (isAbstractType(type) && type.resolveType)
    return type.resolveType(value, undefined, { ...info, schema: owner.schema }, type) as string;
  return (value as { readonly __typename?: string }).__typename;
}

function valuesOf(scalar: GraphQLScalarType | undefined) {
  const { serialize, parseValue, parseLiteral } = mustFind(scalar, 'A scalar');
  return { serialize, parseValue, parseLiteral };
}
