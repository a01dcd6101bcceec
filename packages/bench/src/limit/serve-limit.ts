import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { listen } from '@voucher-graph/subgraph-kit';
import { lastOf } from '../operations/cursor-of.ts';

type Asked = { readonly operationName: string; readonly variables: Readonly<Record<string, unknown>> };

/** What each operation's statement is given, of its variables. */
const valuesOf: Readonly<Record<string, (variables: Asked['variables']) => readonly unknown[]>> = {
  Flagship: ({ creditCode, fund }) => [creditCode, fund],
  FundTrace: ({ code, first, after }) => [code, first, lastOf(after)],
  Companies: ({ first, after }) => [first, lastOf(after)],
  QuoteRental: ({ input }) => {
    const { idempotencyKey, companyId, offerId, gpuCount, hours } = input as Readonly<Record<string, unknown>>;
    return [idempotencyKey, companyId, offerId, gpuCount, hours];
  },
};

/** Serves each operation by its one prepared statement; the document is not looked at, only its name. */
export async function serveLimit(
  databaseUrl: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, idleTimeoutMillis: 0 });
  const statements = new Map(Object.keys(valuesOf).map((name) => [name, readFileSync(statementUrl(name), 'utf8')]));
  const answer = async (request: IncomingMessage) => {
    const { operationName, variables } = JSON.parse((await buffer(request)).toString()) as Asked;
    const { rows } = await pool.query<{ answer: string }>({
      name: operationName,
      text: statements.get(operationName) ?? '',
      values: [...(valuesOf[operationName]?.(variables) ?? [])],
    });
    return String(rows[0]?.answer);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (json) => response.setHeader('content-type', 'application/json').end(json),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const url = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    url: `${url}/graphql`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

function statementUrl(operation: string): URL {
  return new URL(`./${operation.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()}.sql`, import.meta.url);
}
