import type { Rulebook } from './rulebook.ts';

/** The document of an id that is on the safelist, or persisted. */
export async function findDocument(
  id: string | undefined,
  { safelist, operations }: Pick<Rulebook, 'safelist' | 'operations'>,
): Promise<string | undefined> {
  return id === undefined ? undefined : (safelist?.byId(id) ?? (await operations.find(id)));
}
