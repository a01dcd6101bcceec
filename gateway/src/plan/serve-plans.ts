import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import {
  compileVariables,
  conditionsOf,
  createBoundedCache,
  decide,
  type ReadVariables,
} from '@voucher-graph/subgraph-kit';
import type { GraphContext } from '../graph-context.ts';
import { compileOperation, type Answers } from './compile-operation.ts';
import type { Surroundings } from './compile-steps.ts';
import { Uncovered, type QueryPlan } from './query-plan.ts';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type Notice = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

export type ServePlansOptions = Pick<Surroundings, 'executeOf'> & {
  readonly supergraphSdl: string;
  /** The public schema, as it is when a request comes. */
  readonly schema: () => GraphQLSchema;
  /** Told of each request that needed no plan. */
  readonly onCompiled: () => unknown;
};

/** An operation that is compiled, with what Apollo Server found it to be. */
export type KnownOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The variables that decide what of it is asked. */
  readonly conditions: readonly string[];
  readonly readVariables: ReadVariables;
  readonly answers: Answers;
};

/** Compiled plans, in front of the stock executor. */
export type Plans = {
  /** What a document's text is known to be: parsed, validated, planned and compiled. */
  readonly find: (text: string, operationName: string | undefined) => KnownOperation | undefined;
  /** Told by @apollo/gateway of each plan that it executes. */
  readonly notice: Notice;
  readonly inFrontOf: (stock: Executor) => Executor;
};

/** What is known of an operation: its plan, then what became of it. */
type Known = {
  readonly plan: QueryPlan;
  conditions?: readonly string[];
  readVariables?: ReadVariables;
  answers?: Answers | 'uncovered';
};

/**
 * Executes operations that are asked again: the stock executor answers each the first time, and those that are not covered
 * every time. What is compiled lives as long as Apollo Server keeps the document, or it is asked.
 */
export function servePlans({ supergraphSdl, schema, executeOf, onCompiled }: ServePlansOptions): Plans {
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  const byText = createBoundedCache<Map<string, KnownOperation>>(charactersAtMost);
  let around: Surroundings | undefined;
  const surroundings = () =>
    (around ??= { supergraph: buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }), executeOf });
  return {
    find: (text, operationName = '') => byText.get(text)?.get(operationName),
    notice: ({ queryPlan, requestContext: { document, request } }) => {
      const byName = known.get(document) ?? new Map<string, Known>();
      const name = request.operationName ?? '';
      if (!byName.has(name)) byName.set(name, { plan: queryPlan });
      known.set(document, byName);
    },
    inFrontOf: (stock) => async (context) => {
      const { document, operation, request, source, context: carried } = context;
      const operationKnown = known.get(document)?.get(request.operationName ?? '');
      if (!operationKnown) return stock(context);
      const api = schema();
      const answers = (operationKnown.answers ??= compile(surroundings(), api, document, operation, operationKnown));
      const variables = request.variables ?? {};
      const readVariables = (operationKnown.readVariables ??= compileVariables(api, operation.variableDefinitions, 1));
      const { coerced } = readVariables(variables);
      const conditions = (operationKnown.conditions ??= conditionsOf(document));
      const decided = coerced && decide(conditions, coerced);
      // Whoever reports what is wrong with variables does so better than twice.
      if (answers === 'uncovered' || !decided) return stock(context);
      onCompiled();
      // No other names than a document's own come this far; each is as much to keep.
      const named = byText.get(source) ?? new Map<string, KnownOperation>();
      named.set(request.operationName ?? '', { document, operation, conditions, readVariables, answers });
      byText.set(source, named, source.length * named.size);
      return answers({ viewer: (carried as GraphContext).viewer, variables, coerced, decided });
    },
  };
}

/** Of documents' texts; what is made of one takes some fifty times as much. */
const charactersAtMost = 2 ** 20;

function compile(
  around: Surroundings,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { plan }: Known,
): Answers | 'uncovered' {
  try {
    return compileOperation(around, schema, document, operation, plan);
  } catch (error) {
    if (error instanceof Uncovered) return 'uncovered';
    throw error;
  }
}
