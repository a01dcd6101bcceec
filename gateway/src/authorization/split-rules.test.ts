import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { compose } from '../compose.ts';
import { splitRules } from './split-rules.ts';

const subgraph = (link: string, body: string) => ({
  name: 'shop',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${link}])\n${body}`,
});

test('rules are taken out of the supergraph by coordinate, and nothing of them stays in it', () => {
  const { supergraphSdl, rules } = splitRules(
    compose([
      subgraph(
        '"@key", "@authenticated", "@requiresScopes", "@policy"',
        `type Query { open: String  signedIn: String @authenticated  item: Item }
         type Item @key(fields: "id") @requiresScopes(scopes: [["a", "b"], ["c"]]) { id: ID!  secret: String @policy(policies: [["p"]]) }`,
      ),
    ]),
  );

  expect(Object.fromEntries(rules)).toEqual({
    'Query.signedIn': [{ kind: 'authenticated' }],
    Item: [{ kind: 'scopes', anyOf: [['a', 'b'], ['c']] }],
    'Item.secret': [{ kind: 'policies', anyOf: [['p']] }],
  });
  expect(supergraphSdl).not.toMatch(/authenticated|requiresScopes|policy/);
  expect(() => parse(supergraphSdl)).not.toThrow();
});

test('directives that a subgraph renames are enforced all the same', () => {
  const { supergraphSdl, rules } = splitRules(
    compose([
      subgraph(
        '{ name: "@authenticated", as: "@login" }, { name: "@requiresScopes", as: "@rights" }',
        'type Query { mine: String @login  ours: String @rights(scopes: [["a"]]) }',
      ),
    ]),
  );

  expect([...rules.keys()].sort()).toEqual(['Query.mine', 'Query.ours']);
  expect(supergraphSdl).not.toMatch(/@login|@rights/);
});

test('a supergraph without rules is handed on to the letter', () => {
  const composed = compose([subgraph('"@key"', 'type Query { open: String }')]);

  expect(splitRules(composed)).toEqual({ supergraphSdl: composed, rules: new Map() });
});

test('a rule whose names cannot be read lets nobody through', () => {
  const { rules } = splitRules(`
    schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY) { query: Query }
    type Query { broken: String @requiresScopes(scopes: [[], [1]]) }`);

  expect(rules.get('Query.broken')).toEqual([{ kind: 'scopes', anyOf: [] }]);
});

test('security that this gateway does not know is refused at start, by name', () => {
  const sdl = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://example.com/vault/v1.0", for: SECURITY) { query: Query }
    type Query { open: String }`;

  expect(() => buildSchema(sdl, { assumeValidSDL: true })).not.toThrow();
  expect(() => splitRules(sdl)).toThrow(
    'The supergraph demands https://example.com/vault/v1.0, which this gateway cannot enforce: take it out.',
  );
});
