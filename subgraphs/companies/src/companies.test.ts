import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { ask, askInVain } from './testing/ask.ts';
import { aCompany, aProject, aStandingRecord, aTie, anImpactReport, someAccounts } from './testing/build-rows.ts';
import { openDatabase } from './testing/open-database.ts';

const statements: string[] = [];
let database: Database;
beforeAll(async () => {
  database = await openDatabase(createTestDatabase, (sql) => statements.push(sql));
});
beforeEach(() => void statements.splice(0));
afterAll(() => database.close());

test('entities and migrations agree', async () => {
  const { upQueries } = await database.orm.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

// What the gateway's plan of company-unified.graphql sends here.
const flagshipPart = `query ($creditCode: CreditCode!) {
  company(creditCode: $creditCode) { __typename id creditCode name kind region { code name } industry { code name } size }
}`;

test('the companies part of the flagship costs one statement', async () => {
  const { id, creditCode } = await aCompany(database, { size: 'SMALL' });
  statements.splice(0);

  const data = await ask(database, flagshipPart, { creditCode });

  expect(data['company']).toEqual({
    __typename: 'Company',
    id,
    creditCode,
    name: '上海试验科技有限公司',
    kind: 'ENTERPRISE',
    region: { code: '310104', name: '徐汇区' },
    industry: { code: 'I6513', name: '应用软件开发' },
    size: 'SMALL',
  });
  expect(statements).toHaveLength(1);
});

test('a page of the catalog costs one statement, with its totalCount', async () => {
  const query = readFileSync(
    new URL('../../../packages/platform/operations/catalogs.graphql', import.meta.url),
    'utf8',
  );
  const catalog = /query Companies[\s\S]*?\n}\n/.exec(query)?.[0] ?? '';
  await aCompany(database, { name: '杭州目录测试有限公司', regionCode: '330106' });
  await aCompany(database, { name: '宁波目录测试有限公司', regionCode: '330203' });
  statements.splice(0);

  const data = await ask(database, catalog, {
    first: 1,
    filter: { name: { contains: '目录测试' }, region: { within: '330000' }, industry: { within: 'I' } },
    orderBy: [{ field: 'NAME' }],
  });

  expect(data['companies']).toMatchObject({
    totalCount: 2,
    edges: [{ node: { name: '杭州目录测试有限公司', region: { name: '西湖区' } } }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  expect(statements).toHaveLength(1);
});

test('fifty companies referenced by other subgraphs, by id or credit code, cost one statement a key', async () => {
  const rows = await Promise.all(Array.from({ length: 25 }, () => aCompany(database)));
  statements.splice(0);

  const { _entities: entities } = await ask(
    database,
    `query ($representations: [_Any!]!) {
       _entities(representations: $representations) { ... on Company { id name size region { code name } } }
     }`,
    {
      representations: rows.flatMap(({ id, creditCode }) => [
        { __typename: 'Company', id },
        { __typename: 'Company', creditCode },
      ]),
    },
  );

  expect((entities as readonly { id: string }[]).map(({ id }) => id)).toEqual(rows.flatMap(({ id }) => [id, id]));
  expect(statements).toHaveLength(2);
});

test('what hangs on a page of companies costs a statement a field, however many companies there are', async () => {
  for (let i = 0; i < 3; i++) {
    const company = await aCompany(database, { name: `成都挂接测试${i}有限公司` });
    await someAccounts(database, { companyId: company.id });
    await aStandingRecord(database, { companyId: company.id });
    const project = await aProject(database, { companyId: company.id });
    await anImpactReport(database, { projectId: project.id });
  }
  statements.splice(0);

  const { companies } = await ask(
    database,
    `{ companies(filter: { name: { contains: "挂接测试" } }) { edges { node {
         sizeClassification { size group explanation accounts { fiscalYear } metrics { metric value largeFrom reaches } }
         standingRecords { edges { node { kind expiresOn before: inForce(asOf: "2025-05-31") after: inForce(asOf: "2025-06-01") } } }
         aiProjects { edges { node { useCase stage company { name } impactReports { edges { node { costSaved { amount currency } assurance } } } } } }
       } } } }`,
  );

  const { edges } = companies as { edges: readonly { node: unknown }[] };
  expect(edges).toHaveLength(3);
  expect(edges[0]?.node).toEqual({
    sizeClassification: {
      size: 'SMALL',
      group: 'SOFTWARE_AND_IT_SERVICES',
      explanation:
        'Software and IT services, accounts of 2025: 50 employees reach SMALL; CNY 20000000.00 of revenue reach MEDIUM, and the lowest decides: SMALL.',
      accounts: { fiscalYear: 2025 },
      metrics: [
        { metric: 'EMPLOYEES', value: '50', largeFrom: '300', reaches: 'SMALL' },
        { metric: 'REVENUE', value: '2000000000', largeFrom: '10000000000', reaches: 'MEDIUM' },
      ],
    },
    standingRecords: { edges: [{ node: { kind: 'PENALTY', expiresOn: '2025-06-01', before: true, after: false } }] },
    aiProjects: {
      edges: [
        {
          node: {
            useCase: 'QUALITY_INSPECTION',
            stage: 'TRIAL',
            company: { name: '成都挂接测试0有限公司' },
            impactReports: {
              edges: [{ node: { costSaved: { amount: '123456.78', currency: 'CNY' }, assurance: 'SELF_REPORTED' } }],
            },
          },
        },
      ],
    },
  });
  // Companies; accounts, standing records, projects; companies of projects, impact reports.
  expect(statements).toHaveLength(6);
});

test('a company is asked for by exactly one key', async () => {
  const { id, creditCode } = await aCompany(database);
  const query = 'query ($id: ID, $creditCode: CreditCode) { company(id: $id, creditCode: $creditCode) { id } }';

  const refusal = { code: 'BAD_USER_INPUT', message: expect.stringContaining('exactly one key') };
  expect(await askInVain(database, query, {})).toEqual(refusal);
  expect(await askInVain(database, query, { id, creditCode })).toEqual(refusal);
  expect(await ask(database, query, { id })).toEqual({ company: { id } });
  expect(await ask(database, query, { creditCode })).toEqual({ company: { id } });
});

test('a company that nobody knows is null, and a malformed key is refused before anything is read', async () => {
  statements.splice(0);

  expect(await ask(database, '{ company(creditCode: "91350100M0001TGQXM") { id } }')).toEqual({ company: null });
  expect(await ask(database, `{ company(id: "${uuidv7()}") { id } }`)).toEqual({ company: null });
  expect(statements).toHaveLength(2);
  expect(
    (await askInVain(database, 'query ($c: CreditCode!) { company(creditCode: $c) { id } }', { c: 'O' }))?.message,
  ).toContain('GB 32100-2015');
});

test('a code of the pilot years is on record with its mismatch', async () => {
  await aCompany(database, { creditCode: '91350100M0001TGQXM', creditCodeVerdict: 'CHECKSUM_MISMATCH' });

  const data = await ask(database, '{ company(creditCode: "91350100M0001TGQXM") { creditCodeVerdict } }');

  expect(data).toEqual({ company: { creditCodeVerdict: 'CHECKSUM_MISMATCH' } });
});

test.each(['NAME', 'SIZE', 'CREDIT_CODE', 'FOUNDED_ON', 'CREATED_AT'])(
  'pages in the order of %s meet every company once, in both directions',
  async (field) => {
    const mark = `分页${field}`;
    for (const size of ['LARGE', null, 'SMALL', 'MICRO', 'SMALL'] as const)
      await aCompany(database, { name: `${size ?? '无'}${mark}`, size, foundedOn: `201${size?.length ?? 0}-01-01` });

    const walk = async (direction: string) => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const { companies } = (await ask(
          database,
          `query ($after: String) { companies(first: 2, after: $after, filter: { name: { contains: "${mark}" } },
             orderBy: [{ field: ${field}, direction: ${direction} }]) {
               edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )) as {
          companies: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
        names.push(...companies.edges.map(({ node }) => node.id));
        after = companies.pageInfo.hasNextPage ? companies.pageInfo.endCursor : null;
      } while (after !== null);
      return names;
    };

    const forward = await walk('ASC');
    expect(new Set(forward).size).toBe(5);
    expect(await walk('DESC')).toEqual([...forward].reverse());
  },
);

test('names are ordered by pinyin, and sizes from none to large', async () => {
  for (const [name, size] of [
    ['重庆排序', 'LARGE'],
    ['阿坝排序', null],
    ['北京排序', 'MICRO'],
  ] as const)
    await aCompany(database, { name, size });
  const order = async (field: string) => {
    const { companies } = (await ask(
      database,
      `{ companies(filter: { name: { contains: "排序" } }, orderBy: [{ field: ${field} }]) { edges { node { name } } } }`,
    )) as { companies: { edges: { node: { name: string } }[] } };
    return companies.edges.map(({ node }) => node.name.slice(0, 2));
  };

  expect(await order('NAME')).toEqual(['阿坝', '北京', '重庆']);
  expect(await order('SIZE')).toEqual(['阿坝', '北京', '重庆']);
});

test('filters that are null filter nothing, and all others must hold', async () => {
  const mark = '过滤专用';
  const maker = await aCompany(database, { name: `${mark}甲`, kind: 'SOLE_TRADER', industryCode: 'M7320' });
  const zoned = await aCompany(database, {
    name: `${mark}乙`,
    zoneCode: 'shanghai-zhangjiang',
    size: 'MEDIUM',
    synthetic: false,
  });
  const find = async (filter: object) => {
    const { companies } = (await ask(
      database,
      'query ($filter: CompanyFilter) { companies(filter: $filter) { edges { node { id } } } }',
      { filter: { name: { contains: mark }, ...filter } },
    )) as { companies: { edges: { node: { id: string } }[] } };
    return companies.edges.map(({ node }) => node.id);
  };

  expect(await find({ kind: null, size: { eq: null }, synthetic: null })).toEqual([maker.id, zoned.id]);
  expect(await find({ kind: { eq: 'SOLE_TRADER' } })).toEqual([maker.id]);
  expect(await find({ size: { in: ['MEDIUM', 'LARGE'] } })).toEqual([zoned.id]);
  expect(await find({ zone: { eq: 'shanghai-zhangjiang' } })).toEqual([zoned.id]);
  expect(await find({ synthetic: true })).toEqual([maker.id]);
  expect(await find({ industry: { within: 'M73' } })).toEqual([maker.id]);
  expect(await find({ creditCode: { in: [zoned.creditCode] } })).toEqual([zoned.id]);
  expect(await find({ region: { within: '310000' } })).toEqual([maker.id, zoned.id]);
  expect(await find({ region: { eq: '310000' } })).toEqual([]);
});

test.each(['X', 'I6', '65', 'i65', "I65' OR true"])('%j is refused as a branch of industry', async (within) => {
  const refused = await askInVain(
    database,
    'query ($filter: CompanyFilter) { companies(filter: $filter) { totalCount } }',
    { filter: { industry: { within } } },
  );

  expect(refused).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining('GB/T 4754') });
});

test('divisions, zones and branches name what is above and below them', async () => {
  const data = await ask(
    database,
    `{ region(code: "440305") { name(language: EN) level revision parent { code name parent { name(language: EN) } } }
       city: region(code: "440300") { children { code } zones { code } }
       county: region(code: "419001") { name name_en: name(language: EN) parent { name } }
       nowhere: region(code: "999999") { code }
       regions(first: 2, filter: { level: { eq: PROVINCE } }) { totalCount edges { node { name } } }
       zone(code: "beijing-e-town") { name kind region { name(language: EN) } }
       zones(filter: { region: { within: "310000" } }) { edges { node { code } } }
       industry(code: "I6513") { name(language: EN) level sizeGroup parent { code parent { code } } }
       industries(filter: { code: { within: "I65" }, level: { eq: GROUP } }) { totalCount } }`,
  );

  expect(data).toMatchObject({
    region: {
      name: 'Nanshan District',
      level: 'COUNTY',
      revision: '2023-06-30',
      parent: { code: '440300', name: '深圳市', parent: { name: 'Guangdong' } },
    },
    city: { zones: [{ code: 'shenzhen-high-tech' }, { code: 'shenzhen-qianhai' }] },
    county: { name: '济源市', name_en: '济源市', parent: { name: '河南省' } },
    nowhere: null,
    regions: { totalCount: 34, edges: [{ node: { name: '北京市' } }, { node: { name: '天津市' } }] },
    zone: { kind: 'ECONOMIC_DEVELOPMENT', region: { name: 'Beijing' } },
    zones: { edges: [{ node: { code: 'shanghai-lingang' } }, { node: { code: 'shanghai-zhangjiang' } }] },
    industry: {
      level: 'CLASS',
      sizeGroup: 'SOFTWARE_AND_IT_SERVICES',
      parent: { code: 'I651', parent: { code: 'I65' } },
    },
    industries: { totalCount: 8 },
  });
  expect((data['city'] as { children: unknown[] }).children).toHaveLength(9);
});

test('owners and holdings are read from both sides, with what each tie amounts to', async () => {
  const [parent, child] = [await aCompany(database), await aCompany(database)];
  await aTie(database, parent, child, { shareBasisPoints: 5001, validTo: '2024-01-01' });
  await aTie(database, parent, child, { shareBasisPoints: 5000, validFrom: '2024-01-01' });

  const ties = 'edges { node { shareBasisPoints influence owner { id } owned { id } } }';
  const data = await ask(
    database,
    `query ($id: ID!) { company(id: $id) { owners { ${ties} } before: owners(filter: { asOf: "2023-12-31" }) { totalCount ${ties} } holdings { totalCount } } }`,
    { id: child.id },
  );

  const between = { owner: { id: parent.id }, owned: { id: child.id } };
  expect(data['company']).toEqual({
    owners: {
      edges: [
        { node: { shareBasisPoints: 5001, influence: 'CONTROL', ...between } },
        { node: { shareBasisPoints: 5000, influence: 'SIGNIFICANT_INFLUENCE', ...between } },
      ],
    },
    before: { totalCount: 1, edges: [{ node: { shareBasisPoints: 5001, influence: 'CONTROL', ...between } }] },
    holdings: { totalCount: 0 },
  });
});
