/** Where a list in the order of ids goes on after this one: a cursor as the graph gives it. */
export function cursorOf(id: string): string {
  return Buffer.from(JSON.stringify(['id ASC', id])).toString('base64url');
}
