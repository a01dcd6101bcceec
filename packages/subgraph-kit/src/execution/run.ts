import type {
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  ResponsePath,
} from 'graphql';

/** One execution of a query. */
export type Run = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  /** With their defaults, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly errors: GraphQLError[];
  /** Where null took the place of what failed, by the place above; an error below it that comes later is not told. */
  nulled: Map<Place, Set<string | number>> | undefined;
};

/** Where in an answer; undefined above its first fields. */
export type Place = ResponsePath | undefined;
