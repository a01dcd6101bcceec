import type { GraphQLSchema } from 'graphql';
import type { Execute } from '../link/subgraph-link.ts';
import { compileFetch } from './compile-fetch.ts';
import type { DataPath } from './follow-path.ts';
import { Uncovered, type PlanNode, type Step } from './query-plan.ts';

/** What plans are compiled against. */
export type Surroundings = {
  /** With what clients do not see. */
  readonly supergraph: GraphQLSchema;
  readonly executeOf: (subgraph: string) => Execute;
};

/**
 * Compiles a plan's nodes into functions.
 * @throws Uncovered for what is left to the stock executor
 */
export function compileSteps(around: Surroundings, node: PlanNode, path: DataPath = []): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(around.supergraph, node, path, around.executeOf(node.serviceName));
    case 'Flatten':
      if (path.length > 0) throw new Uncovered('a path within a path');
      return compileSteps(around, node.node, node.path.map(String));
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileSteps(around, each, path)));
    case 'Parallel':
      return atOnce(node.nodes.map((each) => compileSteps(around, each, path)));
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const yes = ifClause && compileSteps(around, ifClause, path);
      const no = elseClause && compileSteps(around, elseClause, path);
      return (run) => (run.coerced[condition] === true ? yes : no)?.(run);
    }
    default:
      throw new Uncovered(node.kind);
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) {
      const doing = step(run);
      if (doing) await doing;
    }
  };
}

function atOnce(steps: readonly Step[]): Step {
  return (run) => {
    const doing = steps.map((step) => step(run)).filter((each) => each !== undefined);
    return doing.length > 1 ? Promise.all(doing) : doing[0];
  };
}
