import { ApolloServer } from '@apollo/server';
import { expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { publicViewer, standardNames, readRule, type Rule, type Viewer } from '@voucher-graph/subgraph-kit';
import type { GraphContext } from '../graph-context.ts';
import { authorizeBy, authorizeFirst } from './authorize.ts';

// Before anything is planned: who could in no case have what an operation asks for is told so.

const directives = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE
`;

const schema = buildSchema(`${directives}
  type Query { open: String  me: String @authenticated  node: Node  found: [Found!]  books: [Book!]  closed: String @policy(policies: [["p"]]) }
  type Mutation { add: String @requiresScopes(scopes: [["auditor"]])  unruled: String }
  interface Node { id: ID }
  type Book implements Node { id: ID  title: String  price: Int @requiresScopes(scopes: [["auditor"], ["company.member"]])  sequel: Book }
  type Vault implements Node @requiresScopes(scopes: [["auditor"]]) { id: ID  gold: Int }
  union Found = Book | Vault
`);

const auditor: Viewer = { subject: 'a', scopes: ['auditor'] };
const member: Viewer = { subject: 'm', scopes: ['company.member'] };
const nobody: Viewer = { subject: 'n', scopes: [] };

test.each<readonly [string, string, Viewer, string | undefined]>([
  ['what is open', '{ open books { title } }', publicViewer, undefined],
  ['a field for whoever is signed in', '{ me }', publicViewer, 'UNAUTHENTICATED Query.me'],
  ['the same, signed in', '{ me }', nobody, undefined],
  ['a field for some', '{ books { price } }', nobody, 'FORBIDDEN Book.price'],
  ['the same under another name', '{ books { title: price } }', nobody, 'FORBIDDEN Book.price'],
  ['the same, deeper', '{ books { sequel { sequel { price } } } }', nobody, 'FORBIDDEN Book.price'],
  [
    'the same, in a fragment',
    '{ books { ...F } } fragment F on Book { sequel { ... { price } } }',
    nobody,
    'FORBIDDEN Book.price',
  ],
  ['the same, for one of them', '{ books { price } }', member, undefined],
  ['a type behind an interface', '{ node { ... on Vault { gold } } }', member, 'FORBIDDEN Vault'],
  ['a field of an interface that a guarded type answers', '{ node { id } }', member, 'FORBIDDEN Node.id'],
  ['a type in a union', '{ found { ... on Book { title } ... on Vault { gold } } }', member, 'FORBIDDEN Vault'],
  ['a union without the guarded type', '{ found { ... on Book { title } } }', publicViewer, undefined],
  [
    'all of it, for whom it is',
    '{ node { id ... on Vault { gold } } found { ... on Vault { gold } } books { price } }',
    auditor,
    undefined,
  ],
  ['a policy', '{ closed }', auditor, 'FORBIDDEN Query.closed'],
  ['what is skipped', '{ open me @skip(if: true) books @include(if: false) { price } }', publicViewer, undefined],
  ['what is not skipped', '{ open me @skip(if: false) }', publicViewer, 'UNAUTHENTICATED Query.me'],
  [
    'what a variable skips',
    'query ($no: Boolean = false) { open ... @include(if: $no) { me } }',
    publicViewer,
    undefined,
  ],
  ['a mutation for some', 'mutation { add }', publicViewer, 'UNAUTHENTICATED Mutation.add'],
  ['the same, for one of them', 'mutation { add }', auditor, undefined],
  ['a mutation that says not for whom', 'mutation { unruled }', auditor, 'FORBIDDEN Mutation.unruled'],
])('%s', async (_what, query, viewer, refused) => {
  const apollo = new ApolloServer<GraphContext>({ schema, plugins: [authorizeFirst(authorizeBy(rulesOf(schema)))] });
  const { body, http } = await apollo.executeOperation({ query }, { contextValue: { viewer } });
  await apollo.stop();
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];

  if (refused === undefined) expect(errors).toEqual([]);
  else {
    const [code = '', coordinate = ''] = refused.split(' ');
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(errors[0]?.message).toMatch(new RegExp(`^${coordinate} is for `));
    expect(http.status).toBe(code === 'FORBIDDEN' ? 403 : 401);
  }
});

function rulesOf(of: GraphQLSchema): ReadonlyMap<string, Rule> {
  return new Map(
    Object.values(of.getTypeMap()).flatMap((type) => [
      ...rule(type.name, type.astNode?.directives),
      ...('getFields' in type
        ? Object.values(type.getFields()).flatMap((field) =>
            rule(`${type.name}.${field.name}`, field.astNode?.directives),
          )
        : []),
    ]),
  );
}

function rule(coordinate: string, nodes: Parameters<typeof readRule>[0]): readonly (readonly [string, Rule])[] {
  const read = readRule(nodes, standardNames);
  return read.length > 0 ? [[coordinate, read]] : [];
}
