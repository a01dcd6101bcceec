import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A service as docker-compose.yml has it, as far as the tests look. */
export type Service = {
  readonly image: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly secrets?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly profiles?: readonly string[];
  readonly deploy?: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
};

export type ComposeFile = {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};

/**
 * Reads docker-compose.yml as an engine does: `${NAME:-default}` and `${NAME:?reason}` are filled in from the variables.
 * @throws Error when one that is needed is not given
 */
export function readComposeFile(variables: Readonly<Record<string, string>> = {}): ComposeFile {
  const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
  const fill = (value: string) =>
    value.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_all, name: string, kind: string, rest: string) => {
      const given = variables[name] ?? '';
      if (given === '' && kind === '?') throw new Error(`${name} is not set: ${rest}`);
      return given === '' ? rest : given;
    });
  const reviver = (_key: unknown, value: unknown) => (typeof value === 'string' ? fill(value) : value);
  return parse(text, reviver, { merge: true }) as ComposeFile;
}
