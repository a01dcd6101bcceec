import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { subgraphNames, subgraphs } from '@voucher-graph/platform';
import { embedSubgraph, scopes, uuidv7, type Scope, type Viewer } from '@voucher-graph/subgraph-kit';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { storeClaims } from '../store-claims.ts';
import { storeApplications } from '../store-applications.ts';
import { storeClawback } from '../store-clawback.ts';
import { leastInput } from './least-input.ts';
import { findPaths, readPath, writeLeast, writeQuery, type Arguments, type Path } from './paths.ts';
import { policy, type Who } from './policy.ts';

// The whole matrix, made of the schema: each role, for its own and for another's, asks for each field of each type,
// through the gateway and of the subgraph's `_entities`. What it gets is what the policy says, to the last coordinate.

let graph: TestGraph;
let schema: GraphQLSchema;
let given: Arguments;
let stakes: Readonly<Record<string, Stake>>;
let paths: ReadonlyMap<string, readonly Path[]>;

type Stake = Required<Pick<Viewer, 'companyId' | 'cityCode'>> & Pick<Viewer, 'providerId' | 'vendorId'>;

beforeAll(async () => {
  graph = await createTestGraph();
  schema = buildSchema(await (await fetch(`${graph.url}/schema.graphql`)).text());
  ({ given, stakes } = await chooseRows());
  paths = findPaths(schema, given, 120);
});

afterAll(() => graph.close());

test('every type has a policy, and every policy a type or a field', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !/^__|(Connection|Edge)$/.test(type.name),
  );
  const known = new Set(
    types.flatMap((type) => [type.name, ...Object.keys(type.getFields()).map((f) => `${type.name}.${f}`)]),
  );

  expect(types.map(({ name }) => name).filter((name) => !(name in policy))).toEqual([]);
  expect(Object.keys(policy).filter((name) => !known.has(name.replace(' (unsubsidized)', '')))).toEqual([]);
});

test('through the gateway, each role gets each coordinate that the policy gives it, and no other', async () => {
  const differences: string[] = [];
  let tried = 0;
  const covered = new Set<string>();
  for (const subject of await findSubjects()) {
    for (const viewer of viewersOf(subject.stake)) {
      const token = viewer.scopes.length > 0 ? await graph.tokenOf(viewer) : undefined;
      const fields = Object.values(subject.path.type.getFields()).flatMap((field) => {
        const text = writeLeast(subject.path.type, field, given);
        return text === undefined ? [] : [{ name: field.name, text, may: may(viewer, subject, field.name) }];
      });
      fields.forEach(({ name }) => covered.add(`${subject.path.type.name}.${name}`));
      tried += fields.length;

      const allowed = fields.filter((field) => field.may).map(({ text }) => text);
      for (const some of chunksOf(allowed, fieldsAtOnce)) {
        const { errors = [], data } = await ask(writeQuery(subject.path, some.join(' ')), token);
        const denied = errors.filter(({ extensions }) => isDenial(extensions.code)).map(({ message }) => message);
        if (denied.length > 0) differences.push(`${label(viewer, subject)} is denied: ${denied.join(' | ')}`);
        else if (readPath(data, subject.path) === undefined)
          differences.push(`${label(viewer, subject)} finds nothing: ${JSON.stringify(errors)}`);
      }
      for (const { name, text } of fields.filter((field) => !field.may)) {
        const { errors = [], data } = await ask(writeQuery(subject.path, text), token);
        const isHidden = readPath(data, subject.path) === undefined;
        const isDenied = errors.some(({ extensions }) => isDenial(extensions.code));
        const value = readPath(data, subject.path)?.[name] ?? null;
        if ((!isHidden && !isDenied) || value !== null) differences.push(`${label(viewer, subject)}.${name} is given`);
      }
    }
  }
  const coordinates = [...paths].flatMap(([, [path]]) =>
    path ? Object.keys(path.type.getFields()).map((f) => `${path.type.name}.${f}`) : [],
  );

  expect(differences).toEqual([]);
  expect(coordinates.filter((coordinate) => !covered.has(coordinate))).toEqual([]);
  console.log(`${tried.toLocaleString('en')} times role × coordinate × own or another’s: as the policy says.`);
}, 600_000);

test('by reference, a subgraph gives each role what the policy gives it, and no other', async () => {
  const differences: string[] = [];
  for (const subject of await findSubjects()) {
    const { type } = subject.path;
    if (subject.reference === undefined) continue;
    for (const name of subgraphNames) {
      const own = subgraphs[name].schema.getType(type.name);
      if (!isObjectType(own) || !isEntity(name, type.name)) continue;
      const subgraph = embedSubgraph(subgraphs[name], graph.databases[name]);
      for (const viewer of viewersOf(subject.stake)) {
        for (const field of Object.values(own.getFields())) {
          const text = writeLeast(own, field, given);
          if (text === undefined) continue;
          const { data, errors = [] } = await subgraph.execute({
            query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { ${text} } } }`,
            variables: { representations: [{ __typename: type.name, id: subject.reference }] },
            viewer,
          });
          const [entity] = (data?.['_entities'] ?? [null]) as readonly (Record<string, unknown> | null)[];
          const isGiven =
            entity !== null && entity !== undefined && !errors.some((error) => isDenial(error.extensions?.['code']));
          if (isGiven !== may(viewer, subject, field.name))
            differences.push(`${name}: ${label(viewer, subject)}.${field.name} is ${isGiven ? 'given' : 'denied'}`);
        }
      }
    }
  }

  expect(differences).toEqual([]);
}, 600_000);

test('each mutation, through the gateway and of its subgraph, is for the roles that the policy gives it, and no other', async () => {
  const differences: string[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const coordinate = `Mutation.${field.name}`;
    const [owner] = subgraphNames.filter(
      (name) => field.name in (subgraphs[name].schema.getMutationType()?.getFields() ?? {}),
    );
    const subgraph = embedSubgraph(subgraphs[owner!], graph.databases[owner!]);
    const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, leastInput(type)]));
    const query = `mutation (${field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) {
      ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename }
    }`;
    for (const viewer of viewersOf(stakes['rental'] as Stake)) {
      const token = viewer.scopes.length > 0 ? await graph.tokenOf(viewer) : undefined;
      const ways = {
        'through the gateway': (await graph.ask(query, variables, undefined, token)).errors,
        'of its subgraph': (await subgraph.execute({ query, variables, viewer })).errors,
      };
      for (const [way, errors = []] of Object.entries(ways)) {
        const isDenied = errors.some(({ extensions }) => isDenial(extensions?.code));
        if (isDenied === hasRole(viewer, policy[coordinate] ?? []))
          differences.push(`${viewer.scopes.join()} is ${isDenied ? 'denied' : 'given'} ${coordinate} ${way}`);
      }
    }
  }

  expect(differences).toEqual([]);
}, 600_000);

test('a type that only mutations lead to is for whom one of them is', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const below = new Map(mutations.map((field) => [field, typesBelow(field.type)]));
  const leading = (type: string) => mutations.filter((field) => below.get(field)?.has(type));
  const unreached = Object.keys(policy).filter(
    (name) => isObjectType(schema.getType(name)) && name !== 'Mutation' && !paths.has(name),
  );

  expect(mutations.map(({ name }) => `Mutation.${name}`).filter((name) => !(name in policy))).toEqual([]);
  for (const name of unreached) {
    const whos = leading(name).map((field) => String(policy[`Mutation.${field.name}`]));
    expect({ name, whos }).toEqual({ name, whos: expect.arrayContaining([String(policy[name])]) });
  }
});

/** Below what the gateway lets a query ask of its root. */
const fieldsAtOnce = 8;

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** A row that is asked for: how to get there, whose it is, and by which id. */
type Subject = {
  readonly path: Path;
  readonly stake: Stake;
  readonly reference: string | undefined;
  readonly isPrivate: boolean;
};

async function findSubjects(): Promise<readonly Subject[]> {
  const auditor = await graph.tokenOf({ subject: 'auditor', scopes: ['auditor'] });
  const subjects: Subject[] = [];
  for (const ways of paths.values()) {
    for (const path of [...ways].sort((one, other) => fitness(other) - fitness(one))) {
      const { data } = await ask(writeQuery(path, '__typename'), auditor);
      if (readPath(data, path) === undefined) continue;
      subjects.push(subjectOf(path, false));
      break;
    }
  }
  const isPrivate = (root: string, alias: string): Subject => {
    const type = schema.getType(root) as GraphQLObjectType;
    return subjectOf({ type, steps: [`${alias}(${given[`private ${alias}`]})`] }, true);
  };
  return [...subjects, isPrivate('Rental', 'rental'), isPrivate('DatasetLicense', 'datasetLicense')];
}

/** What is private to an application or a claim is looked for below one that is; all else not below it, if it can be helped. */
function fitness({ type, steps: [root = ''] }: Path): number {
  const own = { 'application(': 'Application', 'claim(': 'Claim' };
  return Object.entries(own).every(([way, of]) => root.startsWith(way) === (policy[type.name] === policy[of])) ? 1 : 0;
}

function subjectOf(path: Path, isPrivate: boolean): Subject {
  const [root = ''] = path.steps[0]?.split('(') ?? [];
  return {
    path,
    isPrivate,
    stake: stakes[isPrivate ? `private ${root}` : root] ?? (stakes['company'] as Stake),
    reference: path.steps.length === 1 ? /^\w+\(id: "([^"]+)"\)$/.exec(path.steps[0] ?? '')?.[1] : undefined,
  };
}

/** For whom the fields are that lead to a row. */
function wayTo(steps: readonly string[]): readonly (readonly Who[])[] {
  let type = schema.getQueryType() as GraphQLObjectType;
  return steps.map((step) => {
    const name = step.replace(/\(.*/s, '');
    const whos = policy[`${type.name}.${name}`] ?? ['everybody'];
    type = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
    return whos;
  });
}

function may(viewer: Viewer, { path: { type, steps }, isPrivate, stake }: Subject, field: string): boolean {
  const rows: readonly Who[] = isPrivate ? (policy[`${type.name} (unsubsidized)`] ?? []) : ['everybody'];
  const fields: readonly Who[] = policy[`${type.name}.${field}`] ?? policy[type.name] ?? ['everybody'];
  return [rows, fields, ...wayTo(steps)].every((whos) => whos.some((who) => isWho(viewer, who, stake)));
}

function isWho(viewer: Viewer, who: Who, stake: Stake): boolean {
  if (who === 'everybody') return true;
  const scope = who.replace('own ', '') as Scope;
  const isOwn = viewer.companyId === stake.companyId;
  return viewer.scopes.includes(scope) && (isOwn || !who.startsWith('own '));
}

/** Where no row is, nothing is anyone's own: what counts is the role. */
function hasRole(viewer: Viewer, whos: readonly Who[]): boolean {
  return whos.some((who) => who === 'everybody' || viewer.scopes.includes(who.replace('own ', '') as Scope));
}

/** The names of all types that an answer may hold. */
function typesBelow(type: GraphQLOutputType, found = new Set<string>()): ReadonlySet<string> {
  const named = getNamedType(type);
  if (found.has(named.name)) return found;
  found.add(named.name);
  if (isUnionType(named)) for (const one of named.getTypes()) typesBelow(one, found);
  if (isObjectType(named)) for (const field of Object.values(named.getFields())) typesBelow(field.type, found);
  return found;
}

/** The public, and each role for its own and for another's. */
function viewersOf(stake: Stake): readonly Viewer[] {
  const another = { companyId: uuidv7(), providerId: uuidv7(), vendorId: uuidv7(), cityCode: '640000' };
  return [
    { scopes: [] },
    ...scopes.flatMap((scope) =>
      [{ ...another, ...stake }, another].map((acting) => ({
        ...acting,
        subject: `${scope} of the matrix`,
        scopes: scope.startsWith('city.') ? [...new Set<Scope>(['city.officer', scope])] : [scope],
      })),
    ),
  ];
}

function label(
  { scopes: [, named], scopes: [first], companyId }: Viewer,
  { path: { type, steps }, isPrivate, stake }: Subject,
): string {
  const whose = companyId === stake.companyId ? 'own' : 'another’s';
  return `${named ?? first ?? 'the public'} (${whose}) at ${type.name}${isPrivate ? ' (unsubsidized)' : ''} by ${steps.join(' ')}`;
}

function isDenial(code: unknown): boolean {
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
}

function isEntity(name: (typeof subgraphNames)[number], type: string): boolean {
  return new RegExp(`^type ${type}\\s+@key\\(fields: "id"\\)`, 'm').test(subgraphs[name].sdl);
}

function ask(query: string, token: string | undefined) {
  return graph.ask(query, {}, undefined, token);
}

/** Rows with all that can hang on them, and whose they are. */
async function chooseRows(): Promise<{ readonly given: Arguments; readonly stakes: Readonly<Record<string, Stake>> }> {
  const { companies, compute, datasets, programs } = graph.databases;
  const first = async <TRow>(query: Promise<readonly TRow[]>) => (await query)[0] as TRow;
  type Of = { readonly id: string; readonly companyId: string; readonly cityCode: string; readonly partyId: string };
  const company = await first(
    companies.query<{ id: string; cityCode: string; projectId: string }>(
      `SELECT company.id, company.region_code AS "cityCode", project.id AS "projectId"
         FROM companies.company company JOIN companies.ai_project project ON project.company_id = company.id
        WHERE EXISTS (SELECT FROM companies.impact_report report WHERE report.project_id = project.id)
          AND EXISTS (SELECT FROM companies.accounts accounts WHERE accounts.company_id = company.id)
          AND EXISTS (SELECT FROM companies.ownership tie WHERE tie.owned_id = company.id)
        ORDER BY company.id LIMIT 1`,
    ),
  );
  const rental = (condition: string) =>
    first(
      compute.query<Of>(
        `SELECT id, company_id AS "companyId", company_region_code AS "cityCode", provider_id AS "partyId"
           FROM compute.rental WHERE ${condition}
            AND EXISTS (SELECT FROM compute.invoice WHERE invoice.rental_id = rental.id) ORDER BY id LIMIT 1`,
      ),
    );
  const license = (condition: string) =>
    first(
      datasets.query<Of>(
        `SELECT license.id, company_id AS "companyId", company_region_code AS "cityCode", dataset.vendor_id AS "partyId"
           FROM datasets.license license JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
          WHERE ${condition} AND delivered_at IS NOT NULL ORDER BY license.id LIMIT 1`,
      ),
    );
  const paid = await license('subsidy_fen > 0');
  await datasets.query(
    `INSERT INTO datasets.license SELECT (jsonb_populate_record(license, jsonb_build_object('id', $2::text, 'subsidy_fen', 0))).*
       FROM datasets.license license WHERE id = $1`,
    [paid.id, uuidv7()],
  );
  await datasets.transaction((query) =>
    query(
      `INSERT INTO datasets.license_event (license_id, number, verb, to_status, role, actor, reason)
       SELECT id, 1, 'request', status, 'COMPANY_MEMBER', 'a member', 'Requested.' FROM datasets.license WHERE id = $1`,
      [paid.id],
    ),
  );
  // Terms that no seeded program has.
  const admin = new pg.Client(graph.databaseUrl);
  await admin.connect();
  await admin.query(
    `INSERT INTO programs.rule_version
     SELECT (jsonb_populate_record(rule, jsonb_build_object('id', $2::text, 'version', 99, 'terms', rule.terms || $1))).*
       FROM programs.rule_version rule ORDER BY id LIMIT 1`,
    [
      JSON.stringify({
        relatedParty: { thresholdBasisPoints: 2500, depth: 3, asOf: ['CONTRACT'] },
        tranches: [{ shareBasisPoints: 5000, afterReport: false }],
        clawback: { triggers: ['fraud'], barredYears: 3 },
        reporting: { what: 'use', blocksNextTranche: true },
      }),
      uuidv7(),
    ],
  );
  await admin.end();
  const [rented, privateRental, privateLicense] = [
    await rental('subsidy_fen > 0'),
    await rental('subsidy_fen = 0'),
    await license('subsidy_fen = 0'),
  ];
  await compute.query(
    `INSERT INTO compute.rental_event (rental_id, number, verb, from_status, to_status, role, actor, reason, at)
     SELECT id, 1, 'settle', 'PAID', status, 'SERVICE', 'a test', 'Settled.', now() FROM compute.rental WHERE id = ANY ($1::uuid[])`,
    [[rented.id, privateRental.id]],
  );
  const voucher = await first(
    programs.query<{ id: string; companyId: string; cityCode: string }>(
      `WITH chosen AS (SELECT voucher.id, company_id AS "companyId", city.code AS "cityCode"
         FROM programs.voucher voucher JOIN programs.program program ON program.id = voucher.program_id
         JOIN programs.city city ON city.id = program.city_id
        WHERE EXISTS (SELECT FROM ledger.payable_balance payable WHERE payable.voucher_id = voucher.id AND payable.paid > 0) ORDER BY voucher.id LIMIT 1),
       event AS (INSERT INTO programs.voucher_event (id, voucher_id, verb, actor, reason)
         SELECT $1, id, 'freeze', 'a treasurer', 'A test says so.' FROM chosen)
       SELECT * FROM chosen`,
      [uuidv7()],
    ),
  );
  await storeClawback(graph.databases, voucher.id);
  const audit = await first(
    programs.query<{ id: string }>(
      `SELECT audit.id FROM programs.audit audit
        WHERE EXISTS (SELECT FROM programs.audit_case each JOIN programs.audit_finding finding ON finding.case_id = each.id
                        JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id WHERE each.audit_id = audit.id)
        ORDER BY audit.id LIMIT 1`,
    ),
  );
  // Two who buy from one another.
  await programs.query(
    `INSERT INTO programs.purchase (id, state, asked_by, company_id, seller_id, seller_credit_code, payee_id, kind, amount_fen, held_at)
     SELECT id, 'HELD', 'a test', buyer, seller, '', seller, 'COMPUTE', 1, now()
       FROM (VALUES ($1::uuid, $3::uuid, $4::uuid), ($2, $4, $3)) AS each (id, buyer, seller)`,
    [uuidv7(), uuidv7(), company.id, voucher.companyId],
  );
  const settlement = await first(
    programs.query<{ id: string }>('SELECT id FROM programs.settlement ORDER BY id LIMIT 1'),
  );
  const seller = await first(
    companies.query<{ code: string }>(
      'SELECT credit_code AS code FROM companies.company WHERE id <> $1 ORDER BY id LIMIT 1',
      [company.id],
    ),
  );
  const application = await storeApplications(graph.databases, company.id);
  const claim = await storeClaims(graph.databases, company.id);
  const provider = await first(
    compute.query<{ id: string }>('SELECT id FROM compute.compute_provider ORDER BY id LIMIT 1'),
  );
  const [offer, dataset] = [
    await first(compute.query<{ id: string }>('SELECT id FROM compute.offer ORDER BY id LIMIT 1')),
    await first(
      datasets.query<{ id: string; vendor_id: string }>(
        'SELECT id, vendor_id FROM datasets.dataset ORDER BY id LIMIT 1',
      ),
    ),
  ];
  const cityOf = (code: string) => `${code.slice(0, 2)}0000`;
  const asParty = ({ companyId, cityCode }: Of): Stake => ({ companyId, cityCode: cityOf(cityCode) });
  const asProvider = (row: Of): Stake => ({ ...asParty(row), providerId: row.partyId });
  const asVendor = (row: Of): Stake => ({ ...asParty(row), vendorId: row.partyId });
  const ofCompany = { companyId: company.id, cityCode: cityOf(company.cityCode) };
  const id = (row: { readonly id: string }) => `id: "${row.id}"`;
  const hold = await graph.ask('query { vouchers(first: 100) { edges { node { holds { edges { node { id } } } } } } }');
  const holds = (hold.data.vouchers.edges as any[]).flatMap(({ node }) => node.holds.edges as any[]);
  const tie = await first(
    companies.query<{ id: string; a: string; b: string }>(
      `SELECT id, owner_id AS a, owned_id AS b FROM companies.ownership
        WHERE valid_to IS NULL AND share_basis_points < 10000 ORDER BY id LIMIT 1`,
    ),
  );
  // Of two ways from one to the other, one is the stronger.
  await companies.query(
    `INSERT INTO companies.ownership SELECT (jsonb_populate_record(tie, jsonb_build_object(
        'id', $2::text, 'kind', 'SIGNIFICANT_INFLUENCE', 'share_basis_points', null))).*
       FROM companies.ownership tie WHERE id = $1`,
    [tie.id, uuidv7()],
  );
  return {
    given: {
      'Query.company': id(company),
      'Company.relationTo': 'creditCode: "91310109YW32TUNAXN"',
      'Query.aiProject': `id: "${company.projectId}"`,
      'Query.rental': id(rented),
      'private rental': id(privateRental),
      'Query.datasetLicense': id(paid),
      'private datasetLicense': id(privateLicense),
      'Query.voucher': id(voucher),
      'Query.settlement': id(settlement),
      'Query.audit': id(audit),
      'Query.application': id(application),
      'Query.claim': id(claim),
      'Query.eligibility': `input: { companyId: "${company.id}", programCode: "chengdu-compute-2025", purchase: {
        kind: COMPUTE, sellerCreditCode: "${seller.code}", amount: { amount: "3.00" }, costs: [
          { category: COMPUTE, amount: { amount: "1.00" } }, { category: STORAGE, amount: { amount: "2.00" } }] } }`,
      'Query.hold': `id: "${holds[0].node.id}"`,
      'Query.computeProvider': id(provider),
      'Query.offer': id(offer),
      'Query.dataset': id(dataset),
      'Query.datasetVendor': `id: "${dataset.vendor_id}"`,
      'Query.fund': 'code: "shanghai-data-2025"',
      'Query.program': 'code: "shanghai-data-2025"',
      'Query.city': 'code: "310000"',
      'Query.region': 'code: "310000"',
      'Query.programs': 'first: 100',
      'Query.zone': 'code: "beijing-etown"',
      'Query.industry': 'code: "I65"',
      'Query.gpuModel': 'code: "ascend-910b"',
      'Query.relatedParty': `a: "${tie.a}", b: "${tie.b}"`,
      from: '"2026-01-01"',
      to: '"2026-06-30"',
    },
    stakes: {
      company: ofCompany,
      fund: { companyId: company.id, cityCode: '310000' },
      voucher: { companyId: voucher.companyId, cityCode: voucher.cityCode },
      aiProject: ofCompany,
      application: { companyId: company.id, cityCode: '510100' },
      claim: { companyId: company.id, cityCode: '450100' },
      rental: asProvider(rented),
      'private rental': asProvider(privateRental),
      datasetLicense: asVendor(paid),
      'private datasetLicense': asVendor(privateLicense),
    },
  };
}
