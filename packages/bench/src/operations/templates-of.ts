import type { RequestTemplate } from '../load/load-job.ts';
import type { Asking, Operation } from './operation.ts';

/** The requests with which an operation is asked. Who asks a read is of no matter to it: a researcher, each another. */
export function templatesOf({ document, name }: Operation, askings: readonly Asking[]): readonly RequestTemplate[] {
  return askings.map(({ variables, claims = { scope: 'researcher' } }) => ({
    body: JSON.stringify({ query: document, operationName: name, variables }),
    claims,
  }));
}
