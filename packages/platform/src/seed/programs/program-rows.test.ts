import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CityEntity,
  FundEntity,
  PressClaimEntity,
  ProgramEntity,
  programs as subgraph,
  RuleVersionEntity,
} from '@voucher-graph/programs';
import { connect, embedSubgraph, migrate, runtimeUrl, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { Kind, parse, type TypeNode } from 'graphql';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { programRows, programs } from './index.ts';

let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createTestDatabase({ name: 'programs', prepare: (url) => migrate(url, subgraph.schemas) });
  drop = created.drop;
  database = await connect({
    url: runtimeUrl(created.url, 'programs'),
    schema: 'programs',
    entities: subgraph.entities,
  });
  const rows = programRows();
  await insert(CityEntity, rows.cities);
  await insert(
    FundEntity,
    rows.funds.map(({ row }) => row),
  );
  await insert(ProgramEntity, rows.programs);
  await insert(RuleVersionEntity, rows.ruleVersions);
  await insert(PressClaimEntity, rows.pressClaims);
});
afterAll(async () => {
  await database.close();
  await drop();
});

async function insert<TRow extends ObjectLiteral>(entity: EntitySchema<TRow>, rows: readonly TRow[]): Promise<void> {
  await database.orm
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows])
    .execute();
}

type Catalog = {
  readonly programs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly code: string; readonly rules: readonly unknown[] } }[];
  };
};

test('the graph answers every real program with its rule, sources and claims', async () => {
  const query = readFileSync(new URL('../../../operations/program-catalog.graphql', import.meta.url), 'utf8');

  const { data, errors } = await embedSubgraph(subgraph, database).execute({ query, variables: {} });

  expect(errors).toBeUndefined();
  const catalog = data as Catalog;
  expect(catalog.programs.totalCount).toBe(programs.length);
  expect(catalog.programs.edges.map(({ node }) => node.code).sort()).toEqual(programs.map(({ code }) => code).sort());
  const shanghai = catalog.programs.edges.find(({ node }) => node.code === 'shanghai-compute-2025')?.node;
  expect(shanghai).toMatchObject({
    name: '上海市算力券',
    city: { code: '310000', name: '上海市' },
    fund: { code: 'shanghai-compute-2025', appropriation: null },
    rules: [
      {
        version: 1,
        effectiveFrom: '2025-07-28',
        rateTiers: [{ rateBasisPoints: 10_000 }, { rateBasisPoints: 3000, appliesWhen: null }],
        caps: null,
        sources: [{ confidence: 'OFFICIAL_REPOSTED', publishedOn: '2025-07-28' }],
      },
    ],
    pressClaims: [{ confidence: 'PRESS' }],
  });
});

test('every field of every rule answers', async () => {
  const query = `{ programs(first: 100) { edges { node { rules ${selectionOf('RuleVersion')} } } } }`;

  const viewer = { subject: 'an auditor', scopes: ['auditor'] } as const;
  const { data, errors } = await embedSubgraph(subgraph, database).execute({ query, viewer });

  expect(errors).toBeUndefined();
  const rules = (data as Catalog).programs.edges.flatMap(({ node }) => node.rules);
  expect(rules).toHaveLength(programs.flatMap((program) => program.rules).length);
});

const objectTypes = new Map(
  parse(subgraph.sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []] as const] : [],
  ),
);

/** A selection of all fields of a type, down to the leaves; empty for a leaf. */
function selectionOf(type: string): string {
  const fields = objectTypes.get(type)?.map((field) => `${field.name.value} ${selectionOf(nameOf(field.type))}`);
  return fields ? `{ ${fields.join(' ')} }` : '';
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
