import { beforeEach, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import type { Database } from '../database.ts';
import { defineSubgraph } from '../define-subgraph.ts';
import { publicViewer, type Viewer } from '../viewer.ts';

// A subgraph holds to its own SDL, whoever asks and however it is asked. Nothing here reads a database.

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

let lookedUp: string[];
beforeEach(() => {
  lookedUp = [];
});

const vaults = [
  { id: '1', companyId: 'mine', gold: 7 },
  { id: '2', companyId: 'theirs', gold: 9 },
];

function subgraph(typeDefs: string) {
  return defineSubgraph({
    name: 'vaults',
    typeDefs,
    resolvers: {
      Query: { vaults: () => vaults, notes: () => vaults, first: () => vaults[0] },
      Vault: {
        __resolveReference: ({ id }: { readonly id: string }) => {
          lookedUp.push(id);
          return Promise.reject(new Error('what is looked up in vain must not be left unheard'));
        },
      },
    },
    entities: [],
    migrations: [],
    createLoaders: () => ({}),
    access: {
      Vault: { stake: ({ companyId }: (typeof vaults)[number]) => ({ companyIds: [companyId] }) },
      Note: {
        stake: ({ companyId }: (typeof vaults)[number]) => ({ companyIds: [companyId] }),
        isPublic: ({ gold }: (typeof vaults)[number]) => gold > 8,
      },
    },
  });
}

const rights = '@requiresScopes(scopes: [["company.member"], ["auditor"]])';
const types = (rule: string) => `
  type Query { vaults: [Vault] notes: [Note] first: Note! }
  type Vault @key(fields: "id") ${rule} { id: ID! gold: Int }
  type Note { id: ID! gold: Int ${rule} }`;
const standard = `${link('"@key", "@shareable", "@requiresScopes"')} ${types(rights)}`;
const renamed = `${link('"@key", "@shareable", { name: "@requiresScopes", as: "@rights" }')} ${types(rights.replace('requiresScopes', 'rights'))}`;
const unimported = `${link('"@key", "@shareable"')} ${types(rights.replace('requiresScopes', 'federation__requiresScopes'))}`;

async function ask(sdl: string, source: string, viewer: Viewer) {
  const { schema, createContext } = subgraph(sdl);
  const { data, errors = [] } = await graphql({
    schema,
    source,
    contextValue: createContext(undefined as unknown as Database, viewer),
  });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    codes: errors.map(({ extensions }) => extensions['code']),
  };
}

const member: Viewer = { subject: 'someone', scopes: ['company.member'], companyId: 'mine' };
const auditor: Viewer = { subject: 'someone', scopes: ['auditor'] };
const reference = '{ _entities(representations: [{ __typename: "Vault", id: "1" }]) { ... on Vault { gold } } }';

test.each([
  ['by its own name', standard],
  ['by the name that a link gives it', renamed],
  ['by its whole name', unimported],
])('a directive is held to %s', async (_how, sdl) => {
  expect(await ask(sdl, '{ vaults { gold } }', publicViewer)).toEqual({
    data: { vaults: null },
    codes: ['UNAUTHENTICATED'],
  });
  expect(await ask(sdl, '{ vaults { gold } }', { subject: 'someone', scopes: ['researcher'] })).toMatchObject({
    codes: ['FORBIDDEN'],
  });
  expect(await ask(sdl, '{ vaults { gold } }', auditor)).toEqual({
    data: { vaults: [{ gold: 7 }, { gold: 9 }] },
    codes: [],
  });
});

test('of a guarded type, a member gets the own company’s rows', async () => {
  expect(await ask(standard, '{ vaults { gold } }', member)).toEqual({ data: { vaults: [{ gold: 7 }] }, codes: [] });
});

test('a row that is not public is there only for whom it concerns, and a guarded field of another’s is null', async () => {
  expect(await ask(standard, '{ notes { id } }', publicViewer)).toEqual({ data: { notes: [{ id: '2' }] }, codes: [] });
  expect(await ask(standard, '{ notes { id gold } }', member)).toEqual({
    data: {
      notes: [
        { id: '1', gold: 7 },
        { id: '2', gold: null },
      ],
    },
    codes: ['FORBIDDEN'],
  });
});

test('where null may not stand for a row of another’s, an error says that it is not for the viewer', async () => {
  expect(await ask(standard, '{ first { id } }', member)).toEqual({ data: { first: { id: '1' } }, codes: [] });
  expect(await ask(standard, '{ first { id } }', publicViewer)).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
  expect(await ask(standard, '{ first { id } }', { ...member, companyId: 'theirs' })).toEqual({
    data: null,
    codes: ['FORBIDDEN'],
  });
});

test('for whom a type is not, its references are not even looked up', async () => {
  expect(await ask(standard, reference, publicViewer)).toEqual({
    data: { _entities: [null] },
    codes: ['UNAUTHENTICATED'],
  });
  expect(lookedUp).toEqual([]);
});

test('a mutation that says not who may keeps the subgraph from starting', () => {
  expect(() => subgraph(`${standard} type Mutation { rob: Int }`)).toThrow(
    'Mutation.rob says not who may: give it @requiresScopes in the SDL.',
  );
});
