import { createHash } from 'node:crypto';
import type { Database, Query } from './database.ts';
import { fault, mustFind } from './errors.ts';
import { loadTogether } from './load-together.ts';
import { isUuid } from './uuid.ts';

/** A command as its caller names it: sent again with the same key, it is the same command. */
export type Command = {
  /** The schema that `commandTableSql` made the table in. */
  readonly schema: string;
  /** The viewer's subject: two callers never share a key. */
  readonly actor: string;
  /** A UUID that the caller made. */
  readonly key: string;
  /** What is commanded, such as `approveApplication`. */
  readonly name: string;
  /** What is commanded with it. Fields that are null or absent are the same. */
  readonly input: unknown;
};

/** The answer of the first time, or that the key belongs to another command. */
export type Answered<TAnswer> = { readonly answer: TAnswer } | { readonly refusal: 'KEY_REUSED' };

/** The table of commands that were answered, for a migration of the schema. */
export function commandTableSql(schema: string): string {
  return `
    CREATE TABLE ${schema}.command (
      actor        text NOT NULL,
      key          uuid NOT NULL,
      name         text NOT NULL,
      request_hash bytea NOT NULL,
      answer       jsonb,
      at           timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT command_pkey PRIMARY KEY (actor, key)
    );
    COMMENT ON TABLE ${schema}.command IS 'Commands that were answered, so that one that is sent again is answered and not done again.';
    REVOKE DELETE ON ${schema}.command FROM ${schema};`;
}

/**
 * Does the work of a command once, within the transaction of `query`, and stores its answer with it: a refusal too, so
 * that a "no" stays "no" for this key. Rivals with the same key queue up on the row. Work that throws leaves nothing.
 * @param work answers what JSON can hold
 * @param look what the work locks and reads, asked along with the key: so it must come to nothing where that was answered
 */
export async function once<TAnswer, TSeen = undefined>(
  query: Query,
  command: Command,
  work: (seen: TSeen) => Promise<TAnswer>,
  look?: () => Promise<TSeen>,
): Promise<Answered<TAnswer>> {
  const [answer] = await eachOnce<TAnswer, TSeen>(query, [command], async (seen) => [await work(seen)], look);
  return answer as Answered<TAnswer>;
}

/**
 * The same for several commands of one schema, whose keys all differ.
 * @param work does those with these indexes, which were not answered before, and answers each in this order
 */
export async function eachOnce<TAnswer, TSeen = undefined>(
  query: Query,
  commands: readonly Command[],
  work: (seen: TSeen, indexes: readonly number[]) => Promise<readonly TAnswer[]>,
  look?: () => Promise<TSeen>,
): Promise<readonly Answered<TAnswer>[]> {
  const { schema } = mustFind(commands[0], 'A command');
  const named = commands.map((command, i) => ({ i, ...command, key: uuidOf(command), hash: requestHash(command) }));
  const [inserted, seen] = await Promise.all([
    query<Pick<Command, 'actor' | 'key'>>(
      `INSERT INTO ${schema}.command (actor, key, name, request_hash)
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[]) ORDER BY 1, 2
       ON CONFLICT (actor, key) DO NOTHING RETURNING actor, key`,
      [
        named.map(({ actor }) => actor),
        named.map(({ key }) => key),
        named.map(({ name }) => name),
        named.map(({ hash }) => hash),
      ],
    ),
    look?.() as Promise<TSeen>,
  ]);
  const isNew = (command: Pick<Command, 'actor' | 'key'>) =>
    inserted.some(({ actor, key }) => actor === command.actor && key === command.key);
  const answers: Answered<TAnswer>[] = [];
  const earlier = named.filter((command) => !isNew(command));
  if (earlier.length > 0)
    for (const [n, row] of (await readCommands<TAnswer>(query, schema, earlier)).entries()) {
      const { i, ...command } = mustFind(earlier[n], 'A command');
      if (!row) throw new Error(`Command ${command.key} was there a moment ago: nothing may delete commands.`);
      answers[i] = answerOf(row, command);
    }
  const fresh = named.filter(isNew);
  if (fresh.length > 0) {
    const done = await work(
      seen,
      fresh.map(({ i }) => i),
    );
    for (const [n, { i }] of fresh.entries()) answers[i] = { answer: done[n] as TAnswer };
    // Not awaited: COMMIT goes out with it, and fails with it.
    void query(
      `UPDATE ${schema}.command SET answer = done.answer
         FROM unnest($1::text[], $2::uuid[], $3::jsonb[]) AS done (actor, key, answer)
        WHERE command.actor = done.actor AND command.key = done.key`,
      [fresh.map(({ actor }) => actor), fresh.map(({ key }) => key), done.map((answer) => JSON.stringify(answer))],
    );
  }
  return answers;
}

/** What each of these commands of one schema was answered before, null where it was not, as a transaction sees it. */
export async function answeredEach<TAnswer>(
  query: Query,
  commands: readonly Command[],
): Promise<readonly (Answered<TAnswer> | null)[]> {
  const { schema } = mustFind(commands[0], 'A command');
  const asked = commands.map(({ actor, ...command }) => ({ actor, key: uuidOf({ actor, ...command }) }));
  const rows = await readCommands<TAnswer>(query, schema, asked);
  return commands.map((command, i) => (rows[i] ? answerOf(rows[i], command) : null));
}

/** What a command was answered before, null when it was not: to be asked before what is slow or may be away. */
export async function answered<TAnswer>(database: Database, command: Command): Promise<Answered<TAnswer> | null> {
  const { schema, actor } = command;
  const id = JSON.stringify([actor, uuidOf(command)]);
  const row = await loadTogether(database, `commands of ${schema}`, id, (ids) => {
    const keys = ids.map((each) => JSON.parse(each) as [string, string]);
    return readCommands<TAnswer>(
      database.query,
      schema,
      keys.map(([actor, key]) => ({ actor, key })),
    );
  });
  return row && answerOf(row, command);
}

type Row<TAnswer> = { readonly name: string; readonly hash: Buffer; readonly answer: TAnswer };

/** In the order of their keys, null where there is none. */
async function readCommands<TAnswer>(
  query: Query,
  schema: string,
  keys: readonly Pick<Command, 'actor' | 'key'>[],
): Promise<readonly (Row<TAnswer> | null)[]> {
  const rows = await query<Row<TAnswer> | { readonly name: null }>(
    `SELECT known.name, known.hash, known.answer FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS asked (actor, key, n)
       LEFT JOIN LATERAL (SELECT name, request_hash AS hash, answer FROM ${schema}.command
                           WHERE actor = asked.actor AND key = asked.key LIMIT 1) AS known ON true ORDER BY asked.n`,
    [keys.map(({ actor }) => actor), keys.map(({ key }) => key)],
  );
  return rows.map((row) => (row.name === null ? null : row));
}

function answerOf<TAnswer>({ name, hash, answer }: Row<TAnswer>, command: Command): Answered<TAnswer> {
  return name === command.name && hash.equals(requestHash(command)) ? { answer } : { refusal: 'KEY_REUSED' };
}

function uuidOf({ key }: Command): string {
  if (!isUuid(key)) throw fault('BAD_USER_INPUT', 'idempotencyKey is no UUID: make a new one for each command.');
  return key.toLowerCase();
}

function requestHash({ name, input }: Command): Buffer {
  return createHash('sha256').update(name).update('\0').update(canonical(input)).digest();
}

/** The same text for the same value, in whichever order its fields were written. */
function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'string') return JSON.stringify(wholeText(value));
  if (typeof value !== 'object' || value instanceof Date) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`;
}

/** JSON can say U+0000 and half of a surrogate pair, and PostgreSQL can store them in no JSON. */
function wholeText(text: string): string {
  if (/[\0\p{Cs}]/u.test(text))
    throw fault('BAD_USER_INPUT', 'A text holds U+0000, or half of a character (a lone surrogate): leave it out.');
  return text;
}
