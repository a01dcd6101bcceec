/** Where a list in the order of ids goes on after this one: a cursor as the graph gives it. */
export function cursorOf(id: string): string {
  return Buffer.from(JSON.stringify(['id ASC', id])).toString('base64url');
}

/** The id in a cursor. */
export function lastOf(cursor: unknown): unknown {
  if (typeof cursor !== 'string') return null;
  return (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[]).at(-1);
}
