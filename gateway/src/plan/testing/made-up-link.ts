import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { SubgraphLink } from '../../link/subgraph-link.ts';

type Source = Readonly<Record<string, unknown>> | undefined;

/**
 * A subgraph whose data are made up: what a field answers is a hash of the object and the field, so that subgraphs agree on
 * what they share. Some values are null, some fail, some lists are empty, some entities are not there.
 */
export function madeUpLink(name: string, sdl: string): SubgraphLink {
  const schema = buildSubgraphSchema(parse(sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Source) => String(value?.['__typename']);
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_')) field.resolve = madeUp(schema);
  }
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities)
    entities.resolve = (_source, { representations }: { readonly representations: readonly Source[] }) =>
      representations.map((each) => resolveReference(schema, each));
  return {
    name,
    sdl,
    execute: async ({ query, variables }) => {
      const { data, errors } = await execute({ schema, document: parse(query), variableValues: variables ?? {} });
      return {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map((error) => ({ ...error.toJSON(), extensions: { code: 'MADE_UP' } })) }),
      };
    },
    check: () => Promise.resolve(),
  };
}

function resolveReference(schema: GraphQLSchema, reference: Source): unknown {
  const { id, code } = (reference ?? {}) as { readonly id?: string; readonly code?: number };
  const seed = id ?? `Shop${code}`;
  const chance = hash(`${seed} is there`) % 25;
  if (chance === 0) return null;
  if (chance === 1) return new Error(`${seed} cannot be looked up`);
  const type = schema.getType(String(reference?.['__typename']));
  return { ...reference, id: seed, seed, __typename: isAbstractType(type) ? mediaType(seed) : type?.name };
}

function madeUp(schema: GraphQLSchema): GraphQLFieldResolver<Source, unknown> {
  return (source, args: Source, _context, { fieldName, returnType, parentType }) => {
    const given = source?.[fieldName];
    const isRequired = parentType
      .getFields()
      [fieldName]?.astNode?.directives?.some(({ name }) => name.value === 'requires');
    if (isRequired) return hash(JSON.stringify([source?.['age'], source?.['pages'], source?.['size']])) % 1000;
    if (given !== undefined) return given;
    return valueOf(
      schema,
      returnType,
      `${(source?.['seed'] as string | undefined) ?? parentType.name}.${fieldName}`,
      args,
    );
  };
}

function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, args: Source): unknown {
  const chance = hash(`${seed} chance`) % 40;
  if (chance === 0) throw new Error(`${seed} fails`);
  if (chance < 5 && !isNonNullType(type)) return null;
  if (chance === 39 && isNonNullType(type) && !/\.(id|code|city|place)$/.test(seed)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const first = args?.['first'];
    const length = Math.min(hash(`${seed} length`) % 4, typeof first === 'number' ? Math.max(0, first) : 3);
    return Array.from({ length }, (_each, i) => {
      try {
        return valueOf(schema, nullable.ofType, `${seed}.${i}`, args);
      } catch (error) {
        return error;
      }
    });
  }
  const n = hash(seed);
  if (isEnumType(nullable)) return nullable.getValues()[n % nullable.getValues().length]?.name;
  const { name } = getNamedType(type);
  if (isAbstractType(nullable) || isObjectType(nullable)) {
    const some = typeof args?.['n'] === 'number' ? args['n'] : n % 10;
    const possible = isAbstractType(nullable) ? schema.getPossibleTypes(nullable).map((each) => each.name) : [name];
    return objectOf(possible[n % possible.length] ?? name, some, seed);
  }
  if (name === 'Int' || name === 'Float') return n % 100;
  return name === 'Boolean' ? n % 2 === 0 : `${seed}?`;
}

function objectOf(type: string, n: number, seed: string): Source {
  const values: Readonly<Record<string, string>> = { Size: seed, Place: seed };
  const own = values[type];
  if (own !== undefined) return { __typename: type, seed: own };
  if (type === 'Book' || type === 'Movie' || type === 'Media') {
    const id = `media${type === 'Book' ? n * 2 : type === 'Movie' ? n * 2 + 1 : n}`;
    return { __typename: type, id, seed: id };
  }
  return { __typename: type, id: `${type}${n}`, seed: `${type}${n}`, ...(type === 'Shop' && { code: n }) };
}

function mediaType(id: string): string {
  return Number(id.slice('media'.length)) % 2 === 0 ? 'Book' : 'Movie';
}

function hash(text: string): number {
  return createHash('md5').update(text).digest().readUInt32BE(0);
}
