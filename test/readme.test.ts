import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';

// What the README asks, the graph answers, in the shape that the README shows.

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Each query of the README with the variables and the answer that follow it. */
const asked = [
  ...readme.matchAll(
    /```graphql\n(?<query>[^`]*)```\n+(?:```json variables\n(?<variables>[^`]*)```\n+)?```json answer\n(?<answer>[^`]*)```/g,
  ),
].map(({ groups }) => ({
  query: groups!['query']!,
  variables: JSON.parse(groups!['variables'] ?? '{}') as Record<string, unknown>,
  answer: JSON.parse(groups!['answer']!) as unknown,
}));

let graph: TestGraph;

beforeAll(async () => {
  graph = await createTestGraph();
});

afterAll(() => graph.close());

/** Names and kinds of values. Lists count as their first entry; a value that may be null as any other. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'string' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

test('the README shows two queries with their answers', () => {
  expect(asked).toHaveLength(2);
});

test.each(asked)(
  'a query of the README is answered in the shape shown: $query',
  async ({ query, variables, answer }) => {
    // The README's company is of the default seed; the tests' smaller seed has another that links everything.
    const showcase = (await graph.examples())[0]!.variables;
    const { data, errors } = await graph.ask(query, {
      ...variables,
      ...('creditCode' in variables && { creditCode: showcase['creditCode'] }),
    });

    expect(errors).toBeUndefined();
    expect(shapeOf({ data })).toEqual(shapeOf(answer));
  },
);

test('the flagship takes no more statements than the README says', async () => {
  const showcase = (await graph.examples())[0]!.variables;
  graph.forgetStatements();
  await graph.ask(asked[0]!.query, showcase);

  expect(readme).toContain('with six SQL statements at most');
  expect([5, 6]).toContain(graph.statements.length); // two of its fetches may share one
});

test('every room that the README maps is there', () => {
  const rooms = [...readme.matchAll(/^\| \[(?<name>[^\]]+)\]\((?<path>[^)]+)\)/gm)].map(({ groups }) => groups!);

  expect(rooms.length).toBeGreaterThan(10);
  for (const { name, path } of rooms) {
    expect(path).toBe(name);
    if (path !== 'test')
      expect(readFileSync(new URL(`../${path}/README.md`, import.meta.url), 'utf8').length).toBeGreaterThan(300);
  }
});
