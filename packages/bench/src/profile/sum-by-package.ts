/** What V8's `--cpu-prof` writes, as far as it is read here. */
export type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  /** The node of each sample. */
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
};

export type Share = { readonly name: string; readonly part: number; readonly ms: number };

/** Time by package in the last milliseconds of a profile, the most first; what the process waited is no time. */
export function sumByPackage({ nodes, samples, timeDeltas }: Profile, lastMs: number): readonly Share[] {
  const packageOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const sums = new Map<string, number>();
  let total = 0;
  let left = lastMs * 1000;
  for (let i = samples.length - 1; i >= 0 && left > 0; i--) {
    const took = timeDeltas[i] ?? 0;
    left -= took;
    const name = packageOf.get(samples[i] ?? -1);
    if (name === undefined) continue;
    total += took;
    sums.set(name, (sums.get(name) ?? 0) + took);
  }
  return [...sums]
    .map(([name, micros]) => ({ name, part: micros / total, ms: micros / 1000 }))
    .sort((one, other) => other.part - one.part);
}

/** Nothing while the process waits. */
function nameOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url === '') return 'V8 and system calls';
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed !== undefined) return installed;
  if (url.startsWith('node:'))
    return `Node: ${
      url
        .slice('node:'.length)
        .replace(/^internal\//, '')
        .split('/')[0]
    }`;
  return `ours: ${/\/(gateway|subgraphs\/[^/]+|packages\/[^/]+)\//.exec(url)?.[1] ?? 'elsewhere'}`;
}
