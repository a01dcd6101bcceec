/** Name of the first operation in a document, which is also the title that GraphiQL gives to its tab. */
export function operationName(document: string): string | undefined {
  return /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(document)?.[1];
}
