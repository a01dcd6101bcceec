import { readFileSync } from 'node:fs';
import { StartupFault } from './errors.ts';

/** Readers of single settings. Each answers a value, or notes what is wrong and answers a stand-in that is never used. */
export type EnvReaders = {
  readonly text: (name: string, fallback: string) => string;
  readonly optional: (name: string) => string | undefined;
  readonly required: (name: string, example: string) => string;
  readonly integer: (
    name: string,
    range: { readonly min: number; readonly max: number; readonly fallback: number },
  ) => number;
  /**
   * A text that nobody guesses: 32 characters at least, 10 different ones among them. `source` says where to get one.
   * NAME_FILE may name a file that holds it instead.
   */
  readonly secret: (name: string, source: string) => string;
  /** Reports a fault of settings that do not fit together, as a line without its full stop. */
  readonly refuse: (line: string) => void;
  /** A postgres:// URL that names a database, or NAME_FILE, a file that holds one; undefined when neither is set. */
  readonly postgresUrl: (name: string) => string | undefined;
};

/**
 * Reads settings from an environment and reports every fault at once, one a line, before anything listens.
 * @throws StartupFault
 */
export function readEnv<T>(env: NodeJS.ProcessEnv, read: (readers: EnvReaders) => T): T {
  const faults: string[] = [];
  const note = <T>(line: string, standIn: T): T => {
    faults.push(line);
    return standIn;
  };
  const value = (name: string) => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  /** What is secret may lie in a file: what is in the environment is seen by whoever may inspect the process. */
  const hidden = (name: string): { readonly text?: string | undefined; readonly isUnread?: true } => {
    const [text, file] = [value(name), value(`${name}_FILE`)];
    if (file === undefined) return { text };
    if (text !== undefined) return note(`${name} and ${name}_FILE are both set: unset one of them`, { isUnread: true });
    try {
      return { text: readFileSync(file, 'utf8').trim() };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return note(`${name}_FILE is ${file}, which cannot be read (${String(code)}): name a file that we may read`, {
        isUnread: true,
      });
    }
  };
  const settings = read({
    text: (name, fallback) => value(name) ?? fallback,
    optional: (name) => value(name),
    required: (name, example) =>
      value(name) ?? value(`${name}_FILE`) ?? note(`${name} is not set: set it, for example ${name}=${example}`, ''),
    refuse: (line) => void faults.push(line),
    secret: (name, source) => {
      const { text, isUnread } = hidden(name);
      if (isUnread) return '';
      if (text === undefined) return note(`${name} is not set: set it to ${source}`, '');
      return text.length >= 32 && new Set(text).size >= 10
        ? text
        : note(`${name} is too easy to guess: set it to ${source}`, '');
    },
    integer: (name, { min, max, fallback }) => {
      const text = value(name);
      if (text === undefined) return fallback;
      const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      return number >= min && number <= max
        ? number
        : note(`${name} is "${text}": set a whole number from ${min} to ${max}`, fallback);
    },
    postgresUrl: (name) => {
      const { text } = hidden(name);
      if (text === undefined || isPostgresUrl(text)) return text;
      faults.push(`${name} is no PostgreSQL URL: set one such as postgres://user:secret@host:5432/database`);
      return undefined;
    },
  });
  if (faults.length > 0) throw new StartupFault(faults.map((line) => `${line}.`).join('\n'));
  return settings;
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && pathname.length > 1;
}
