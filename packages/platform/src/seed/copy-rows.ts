import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntitySchema } from 'typeorm';

/**
 * Writes rows by COPY, the fastest way into PostgreSQL, in batches of its own stream.
 * @returns how many were written
 */
export async function copyRows<TRow extends object>(
  client: pg.Client,
  schema: string,
  entity: EntitySchema<TRow>,
  rows: Iterable<TRow>,
): Promise<number> {
  const { columns, tableName } = entity.options;
  const fields = Object.entries(
    columns as Readonly<Record<string, { readonly name?: string; readonly type?: unknown }>>,
  ).map(([property, { name, type }]) => ({
    property,
    name: name ?? property,
    isJson: type === 'jsonb' || type === 'json',
  }));
  let count = 0;
  function* lines() {
    let chunk = '';
    for (const row of rows) {
      count++;
      chunk += `${fields.map(({ property, isJson }) => copyText((row as Readonly<Record<string, unknown>>)[property], isJson)).join('\t')}\n`;
      if (chunk.length > 65_536) {
        yield chunk;
        chunk = '';
      }
    }
    if (chunk !== '') yield chunk;
  }
  const into = `${schema}.${tableName ?? entity.options.name} (${fields.map(({ name }) => name).join(', ')})`;
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${into} FROM STDIN`)));
  return count;
}

/** A value in COPY's text format. */
function copyText(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  return escape(
    isJson
      ? JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner))
      : plainText(value),
  );
}

function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value))
    return `{${value.map((item) => `"${plainText(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return String(value);
}

function escape(text: string): string {
  return text.replace(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character] ?? character,
  );
}
