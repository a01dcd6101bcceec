import type { TestGraph } from '@voucher-graph/testing';
import { Kind, OperationTypeNode, parse } from 'graphql';

/** A read operation, as a client sends it. */
export type ReadOperation = {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The read operations of packages/platform/operations, each with variables that the graph's data answers. */
export async function readOperations(graph: TestGraph): Promise<readonly ReadOperation[]> {
  return (await graph.examples()).flatMap(({ query, variables }) =>
    parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY
        ? [{ query, variables, operationName: definition.name?.value ?? '' }]
        : [],
    ),
  );
}
