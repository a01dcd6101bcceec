import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import { buildASTSchema, getVariableValues, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
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

/** Compiled plans, in front of the stock executor. */
export type Plans = {
  /** Told by @apollo/gateway of each plan that it executes. */
  readonly notice: Notice;
  readonly inFrontOf: (stock: Executor) => Executor;
};

/** What is known of an operation: its plan, then what became of it. */
type Known = { readonly plan: QueryPlan; answers?: Answers | 'uncovered' };

/**
 * Executes operations that are asked again: the stock executor answers each the first time, and those that are not covered
 * every time. What is compiled lives as long as Apollo Server keeps the document.
 */
export function servePlans({ supergraphSdl, schema, executeOf, onCompiled }: ServePlansOptions): Plans {
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  let around: Surroundings | undefined;
  const surroundings = () =>
    (around ??= { supergraph: buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }), executeOf });
  return {
    notice: ({ queryPlan, requestContext: { document, request } }) => {
      const byName = known.get(document) ?? new Map<string, Known>();
      const name = request.operationName ?? '';
      if (!byName.has(name)) byName.set(name, { plan: queryPlan });
      known.set(document, byName);
    },
    inFrontOf: (stock) => async (context) => {
      const { document, operation, request, context: carried } = context;
      const operationKnown = known.get(document)?.get(request.operationName ?? '');
      if (!operationKnown) return stock(context);
      const api = schema();
      const answers = (operationKnown.answers ??= compile(surroundings(), api, document, operation, operationKnown));
      const variables = request.variables ?? {};
      const { coerced } = getVariableValues(api, operation.variableDefinitions ?? [], variables);
      // Whoever reports what is wrong with variables does so better than twice.
      if (answers === 'uncovered' || !coerced) return stock(context);
      onCompiled();
      return answers({ viewer: (carried as GraphContext).viewer, variables, coerced });
    },
  };
}

function compile(
  around: Surroundings,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: Parameters<typeof compileOperation>[3],
  { plan }: Known,
): Answers | 'uncovered' {
  try {
    return compileOperation(around, schema, document, operation, plan);
  } catch (error) {
    if (error instanceof Uncovered) return 'uncovered';
    throw error;
  }
}
