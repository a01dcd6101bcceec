import { readFileSync } from 'node:fs';

/** One instruction: `COPY`, and what follows it on its line and on those that continue it. */
export type Instruction = { readonly name: string; readonly rest: string };

export type Stage = { readonly name: string; readonly from: string; readonly instructions: readonly Instruction[] };

/** Reads the Dockerfile's stages. What it does not use (heredocs, ARG before FROM, escapes) is not read. */
export function readDockerfile(): readonly Stage[] {
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];
  const text = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n');
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const [name = '', ...words] = line.trim().split(/\s+/);
    const rest = words.join(' ');
    const from = /^(?<from>\S+) AS (?<stage>\S+)$/i.exec(rest)?.groups;
    if (name !== 'FROM') stages.at(-1)?.instructions.push({ name, rest });
    else if (from) stages.push({ name: from['stage'] ?? '', from: from['from'] ?? '', instructions: [] });
    else throw new Error(`A stage has no name: ${line}`);
  }
  return stages;
}

/** The sources and the destination of a COPY, and the stage that it copies from, if it does not from the context. */
export function readCopy({ rest }: Instruction): {
  readonly stage?: string;
  readonly sources: readonly string[];
  readonly destination: string;
} {
  const words = rest.split(' ');
  const stage = /^--from=(?<stage>\S+)$/.exec(words[0] ?? '')?.groups?.['stage'];
  const paths = stage === undefined ? words : words.slice(1);
  return { ...(stage !== undefined && { stage }), sources: paths.slice(0, -1), destination: paths.at(-1) ?? '' };
}
