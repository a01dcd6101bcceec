import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { denial, fault, fulfils, type Viewer } from '@voucher-graph/subgraph-kit';
import type { GraphContext } from '../graph-context.ts';
import { guardedFields, isAsked, type GuardedField } from './guarded-fields.ts';
import type { Rules } from './split-rules.ts';

/** Whether a viewer may ask an operation, with these variables. @throws what says why not */
export type Authorize = (asked: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
}) => void;

/**
 * Refuses an operation, before it is planned, when its viewer could in no case have what it asks for. What depends on
 * the row, such as the viewer's own company, its subgraph decides. A mutation without a rule is nobody's.
 */
export function authorizeBy(rules: Rules): Authorize {
  const known = new WeakMap<OperationDefinitionNode, readonly GuardedField[]>();
  return ({ schema, document, operation, variables, viewer }) => {
    const fields = known.get(operation) ?? guardedFields(schema, withMutations(rules, schema), document, operation);
    known.set(operation, fields);
    for (const { coordinate, rule, under } of fields) {
      if (fulfils(rule, viewer)) continue;
      if (under.every((selection) => isAsked(selection, variablesOf(schema, operation, variables))))
        throw withStatus(denial(coordinate, rule, viewer));
    }
  };
}

/** Authorizes what Apollo Server is about to execute. */
export function authorizeFirst(authorize: Authorize): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue: { viewer } }) => {
          // What is not found is not judged either: nothing of it may run.
          if (!operation)
            throw withStatus(
              fault('BAD_USER_INPUT', 'The request names no operation: send operationName as the document has it.'),
            );
          authorize({ schema, document, operation, variables: request.variables ?? {}, viewer });
          return Promise.resolve();
        },
      }),
  };
}

/** Every mutation has a rule: one that states none is for nobody. */
function withMutations(rules: Rules, schema: GraphQLSchema): Rules {
  const mutation = schema.getMutationType();
  if (!mutation) return rules;
  const unruled = Object.keys(mutation.getFields())
    .map((field) => `${mutation.name}.${field}`)
    .filter((coordinate) => !rules.has(coordinate));
  return new Map([...rules, ...unruled.map((coordinate) => [coordinate, [{ kind: 'policies', anyOf: [] }]] as const)]);
}

/** With their defaults. Those that do not fit are refused later, and skip nothing until then. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, variableDefinitions, given).coerced ?? {};
}

const statuses: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401 };

function withStatus(error: Error): Error {
  if (!(error instanceof GraphQLError)) return error;
  const { code } = error.extensions;
  return new GraphQLError(error.message, {
    extensions: { code, http: { status: statuses[String(code)] ?? 403 } },
  });
}
