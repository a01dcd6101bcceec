import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was measured so far, in a file: a run that was interrupted goes on where it stood. */
export type Cells = {
  /** Measures once for each key. */
  readonly once: <T>(key: string, measure: () => Promise<T>) => Promise<T>;
  readonly has: (key: string) => boolean;
  readonly forget: () => void;
};

type Line = { readonly key: string; readonly value: unknown };

/**
 * @param title what a run is: cells of another are not used, and removed
 * @param isFresh whether those of an earlier run of that title are not, either
 */
export function keepCells(file: string, title: string, isFresh: boolean): Cells {
  mkdirSync(dirname(file), { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap(parse) : [];
  const isSame = !isFresh && lines[0]?.key === 'run' && lines[0].value === title;
  const cells = new Map(isSame ? lines.map(({ key, value }) => [key, value]) : []);
  const write = (line: Line) => appendFileSync(file, `${JSON.stringify(line)}\n`);
  if (!isSame) {
    rmSync(file, { force: true });
    write({ key: 'run', value: title });
  }
  return {
    once: async <T>(key: string, measure: () => Promise<T>) => {
      if (cells.has(key)) return cells.get(key) as T;
      const value = await measure();
      cells.set(key, value);
      write({ key, value });
      return value;
    },
    has: (key) => cells.has(key),
    forget: () => rmSync(file, { force: true }),
  };
}

/** The last line may be half of one: the run was killed while it wrote. */
function parse(line: string): readonly Line[] {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}
