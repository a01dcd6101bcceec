import {
  execute,
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { conditionsOf, decide, selectedBy, type Decided } from './collect-fields.ts';
import { compileFields, executeFields } from './compile-fields.ts';
import { compileVariables } from './compile-variables.ts';
import type { Fields } from './field.ts';
import { isLate } from './parts.ts';
import type { Run } from './run.ts';

/** Executes a query as graphql-js does, whose words and order of errors it has. */
export type ExecuteQuery = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Above this many combinations of conditions the fields are collected anew. */
const waysAtMost = 32;

/**
 * Compiles a valid query: which fields are selected, what resolves and completes them, and what their arguments are is found
 * once, and not for each object of each answer.
 * @returns null for what is left to graphql-js: mutations, questions about the schema itself
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): ExecuteQuery | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !root || asksForSchema(document)) return null;
  const conditions = conditionsOf(document);
  const readVariables = compileVariables(schema, operation.variableDefinitions, 50);
  const ways = new Map<string, Fields>();
  const fieldsUnder = ({ key, conditions }: Decided): Fields => {
    const known = ways.get(key);
    if (known) return known;
    if (ways.size >= waysAtMost) ways.clear();
    const fields = compileFields(selectedBy(schema, document, conditions), root, [operation.selectionSet]);
    ways.set(key, fields);
    return fields;
  };
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return (context, given) => {
    const { coerced, errors } = readVariables(given);
    if (!coerced) return { errors };
    const decided = decide(conditions, coerced);
    if (!decided) return execute({ schema, document, contextValue: context, variableValues: given, operationName });
    const run: Run = { schema, fragments, operation, variables: coerced, context, errors: [], nulled: undefined };
    const failed = (error: unknown): ExecutionResult => ({
      errors: [...run.errors, error as GraphQLError],
      data: null,
    });
    const answered = (data: Record<string, unknown>): ExecutionResult =>
      run.errors.length > 0 ? { errors: run.errors, data } : { data };
    try {
      const data = executeFields(fieldsUnder(decided), undefined, run, undefined);
      if (!isLate(data)) return answered(data);
      return new Promise((resolve) => {
        data.then(
          (whole) => resolve(answered(whole)),
          (error) => resolve(failed(error)),
        );
      });
    } catch (error) {
      return failed(error);
    }
  };
}

function asksForSchema(document: DocumentNode): boolean {
  const asked: unknown[] = [];
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') asked.push(name);
    },
  });
  return asked.length > 0;
}
