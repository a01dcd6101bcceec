import {
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BareObject, selectedBy, type Decided, type Viewer } from '@voucher-graph/subgraph-kit';
import { compileShape, unfit, type Faults, type Shape } from './compile-shape.ts';
import { compileSteps, type Surroundings } from './compile-steps.ts';
import { Uncovered, type Entity, type QueryPlan, type Run } from './query-plan.ts';

export type Answer = {
  readonly data: Entity | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly valueCompletion: readonly GraphQLError[] };
};

/**
 * An operation as a function of who asks, and with what; `coerced` are the variables with their defaults, `decided` what they
 * say of its conditions.
 */
export type Answers = (
  asked: Pick<Run, 'variables' | 'coerced'> & { readonly viewer: Viewer; readonly decided: Decided },
) => Promise<Answer>;

/** Above this many combinations of conditions the shapes are made anew. */
const shapesAtMost = 32;

/**
 * Compiles an operation and its plan: what each step asks of a subgraph is written into one tree, out of which the answer is
 * cut. The steps of a mutation are in its plan's order, one after the other.
 * @throws Uncovered for what is left to the stock executor
 */
export function compileOperation(
  around: Surroundings,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan: QueryPlan,
): Answers {
  const root = schema.getRootType(operation.operation);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION || !root) throw new Uncovered(operation.operation);
  refuseUncovered(document);
  if (plan.node?.kind === 'Subscription') throw new Uncovered(plan.node.kind);
  const execute = plan.node && compileSteps(around, plan.node);
  const shapes = new Map<string, Shape>();
  const shapeUnder = ({ key, conditions }: Decided): Shape => {
    const known = shapes.get(key);
    if (known) return known;
    if (shapes.size >= shapesAtMost) shapes.clear();
    const shape = compileShape(selectedBy(schema, document, conditions), root, [operation.selectionSet]);
    shapes.set(key, shape);
    return shape;
  };
  return async ({ viewer, variables, coerced, decided }) => {
    const run: Run = { viewer, variables, coerced, data: new BareObject(), errors: [] };
    await execute?.(run);
    const faults: Faults = { path: [], found: [] };
    const shaped = shapeUnder(decided)(run.data, faults);
    const data = shaped === unfit ? null : (shaped as Entity | null);
    if (run.errors.length > 0) return { data, errors: run.errors };
    return faults.found.length > 0 ? { data, extensions: { valueCompletion: faults.found } } : { data };
  };
}

/** @throws Uncovered where the schema itself is asked, and for the one name that is no property like others */
function refuseUncovered(document: DocumentNode): void {
  visit(document, {
    Field: ({ alias, name }) => {
      if (name.value === '__schema' || name.value === '__type') throw new Uncovered(name.value);
      if ((alias ?? name).value === '__proto__') throw new Uncovered('__proto__');
    },
  });
}
