import type { JudgedOperation } from './judge-documents.ts';
import type { Refusal } from './refusal.ts';

/**
 * The operation that is to be executed: the one of a name, or the only one. The gateway would take an empty name for none,
 * and execute what nobody has judged: here it is a name that no operation has.
 */
export function findOperation(
  operations: readonly JudgedOperation[],
  name: string | undefined,
): JudgedOperation | Refusal {
  const found = name === undefined ? only(operations) : operations.find((operation) => operation.name === name);
  if (found && !found.hasRoot)
    return {
      code: 'OPERATION_NOT_FOUND',
      message: `This graph has no ${found.kind}s: ask in a query.`,
    };
  if (found) return found;
  const reason = name === undefined ? 'several operations' : 'no operation of that name';
  const names = operations.flatMap(({ name }) => name ?? []);
  const next = names.length === 0 ? 'leave operationName out' : `set operationName to one of ${names.join(', ')}`;
  return {
    code: 'OPERATION_NOT_FOUND',
    message:
      operations.length === 0 ? 'The document has no operation: add a query.' : `The document has ${reason}: ${next}.`,
  };
}

function only(operations: readonly JudgedOperation[]): JudgedOperation | undefined {
  return operations.length === 1 ? operations[0] : undefined;
}
