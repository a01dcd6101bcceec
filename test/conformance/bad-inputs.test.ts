import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readConfig } from './config.ts';
import { createCoverage, type Coverage } from './coordinates.ts';
import { findFaults } from './inputs/find-faults.ts';
import { inputMaker } from './inputs/make-input.ts';
import type { Input, Request } from './inputs/request.ts';
import { createSender, type Reply } from './inputs/send.ts';
import { startVictim } from './inputs/start-victim.ts';
import { fillPools } from './queries/pools.ts';

// Whatever anybody sends gets an answer that is the sender's fault, in JSON, and that says nothing about our insides.

const { fuzzInputs, seed, isLong } = readConfig();
const connections = 16;
const victim = await startVictim();
const { send, close } = createSender(victim.url, connections);
afterAll(close);

const schema = buildSchema(await (await fetch(`${victim.url}/schema.graphql`)).text());
const pools = await fillPools(schema, ask);
const makeInput = inputMaker({ schema, pools, token: victim.token, seed });

test('no bad input meets an error of ours, a leak, or the end of the process', async () => {
  const coverage = createCoverage(schema);
  const statuses = new Map<string, number>();
  const faults: string[] = [];
  let next = 0;
  const work = async () => {
    for (
      let number = next++;
      number < fuzzInputs && faults.length < 20 && victim.exit() === undefined;
      number = next++
    ) {
      const input = makeInput(number);
      const reply = await sendUntilHeard(input.request).catch((error: unknown) => String(error));
      note(coverage, input);
      const found = typeof reply === 'string' ? [reply] : findFaults(input.request, reply);
      const status = typeof reply === 'string' ? 'none' : String(reply.statuses[0] ?? 'closed');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (found.length > 0)
        faults.push(`#${number} ${input.kind}: ${found.join('; ')}\n${show(input)}\n${show(reply)}`);
      if (isLong && number % 10_000 === 9999) say(`${number + 1} of ${fuzzInputs} inputs …`);
    }
  };
  const started = Date.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = Math.round((Date.now() - started) / 1000);

  say(
    `${Math.min(next, fuzzInputs)} inputs (seed ${seed}) in ${seconds} s: ${coverage.share()} hit; ` +
      [...statuses]
        .sort()
        .map(([status, count]) => `${count} × ${status}`)
        .join(', ') +
      `; ${sentAgain} sent again`,
  );
  expect(faults).toEqual([]);
  expect(victim.exit() ?? 'running').toBe('running');
  expect(await ask('{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  expect(sentAgain).toBeLessThanOrEqual(fuzzInputs / 100);
  if (fuzzInputs >= 5000) expect([...coverage.missing]).toEqual([]);
}, 7_200_000);

test('the process ends as it should, with its prototypes as they were', async () => {
  const { exitCode, polluted } = await victim.stop();

  expect(polluted).toEqual([]);
  expect({ exitCode, said: exitCode === 0 ? '' : victim.lastWords() }).toEqual({ exitCode: 0, said: '' });
});

let sentAgain = 0;

/** Sends again what met a moment's overload, for the machine may have other work. What overloads it itself does so again. */
async function sendUntilHeard(request: Request): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    const reply = await send(request);
    if (reply.statuses[0] !== 503 || reply.headers['retry-after'] === undefined || tries === 5) return reply;
    sentAgain++;
    await sleep(1000);
  }
}

async function ask(query: string) {
  const response = await fetch(`${victim.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${victim.token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
}

/** A coordinate is hit by a document that can be parsed, whatever becomes of it then. */
function note(coverage: Coverage, { document }: Input): void {
  if (!document || coverage.missing.size === 0) return;
  try {
    coverage.note(parse(document.query, { maxTokens: 20_000 }), document.variables);
  } catch {
    // Broken text hits nothing.
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_key, each: unknown) => (Buffer.isBuffer(each) ? each.toString('latin1') : each));
  return text.length > 1500 ? `${text.slice(0, 1500)}…` : text;
}

function say(line: string): void {
  process.stderr.write(`bad inputs: ${line}\n`);
}
