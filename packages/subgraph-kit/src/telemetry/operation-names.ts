/** What operations without a name of their own are counted under. */
export const otherOperation = 'other';

/**
 * Makes labels of operation names, which clients choose: known ones keep theirs, and so do the first unknown ones, up to a
 * number; the rest is `other`. Nobody can make a metric grow by inventing names.
 */
export function createOperationNames({
  known = [],
  unknownAtMost = 50,
}: { readonly known?: readonly string[]; readonly unknownAtMost?: number } = {}): (
  name: string | null | undefined,
) => string {
  const kept = new Set(known);
  const atMost = kept.size + unknownAtMost;
  return (name) => {
    if (name === null || name === undefined || name.length > 60) return otherOperation;
    if (kept.size < atMost) kept.add(name);
    return kept.has(name) ? name : otherOperation;
  };
}
