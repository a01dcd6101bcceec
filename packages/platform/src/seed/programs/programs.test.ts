import { describe, expect, test } from '@jest/globals';
import { ruleTermsFromJson, ruleVersionFaults, versionInForce } from '@voucher-graph/rules';
import { funds, jurisdictions, programRows, programs } from './index.ts';

test('the programs that the graph promises are there, with the amounts of their notices', () => {
  const amounts = Object.fromEntries(funds.map(({ code, appropriation }) => [code, appropriation]));

  expect(amounts).toMatchObject({
    'shanghai-compute-2025': 600_000_000_00n,
    'shanghai-model-2025': 300_000_000_00n,
    'shanghai-data-2025': 100_000_000_00n,
    'shenzhen-training-2025': 500_000_000_00n,
    'shandong-compute-2025': 30_000_000_00n,
    'beijing-compute-2023': null,
  });
  expect(programs.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['chengdu-compute-2025', 'hangzhou-compute-2025', 'nanning-compute-2025']),
  );
});

test('the press’s 80 % stands beside Shanghai’s official 30 %, and never among its rates', () => {
  const shanghai = programs.find(({ code }) => code === 'shanghai-compute-2025')!;
  const [rule] = shanghai.rules;

  expect(shanghai.pressClaims).toEqual([expect.objectContaining({ confidence: 'PRESS' })]);
  expect(shanghai.pressClaims[0]?.statement).toContain('80 %');
  expect(rule?.terms.rateTiers?.at(-1)).toMatchObject({ rateBasisPoints: 3000, conditions: null });
  expect(rule?.terms.rateTiers?.map(({ rateBasisPoints }) => rateBasisPoints)).not.toContain(8000);
  expect(rule?.sources[0]?.quote).toContain('最高30%');
});

test('a program whose terms were not found says so and gives no rate', () => {
  for (const unknown of ['ningbo-compute-2025', 'national-intelligence', 'guizhou-compute-2024']) {
    const [rule] = programs.find(({ code }) => code === unknown)!.rules;

    expect(rule?.terms.rateTiers).toBeNull();
    expect(rule?.notes.join(' ')).toContain('not found');
  }
});

describe.each(programs.map((program) => [program.code, program] as const))('%s', (code, program) => {
  test('has a rule without faults, with sources', () => {
    expect(program.rules.flatMap(ruleVersionFaults)).toEqual([]);
    expect(program.rules.map(({ version }) => version)).toEqual(program.rules.map((_rule, i) => i + 1));
  });

  test('hangs on what exists', () => {
    const jurisdiction = jurisdictions.find(({ slug }) => slug === program.jurisdiction);
    const fund = funds.find((each) => each.code === program.fund);

    expect(jurisdiction?.slug ?? null).toBe(program.jurisdiction);
    expect(fund?.code ?? null).toBe(program.fund);
    if (fund) expect(fund.jurisdiction).toBe(program.jurisdiction);
    expect(program.jurisdiction === null || code.startsWith(program.jurisdiction)).toBe(true);
  });

  test('stacks only with programs that exist', () => {
    const named = program.rules
      .flatMap(({ terms }) => terms.stacking ?? [])
      .map(({ withProgramCode }) => withProgramCode);

    expect(programs.map((each) => each.code)).toEqual(expect.arrayContaining(named.filter((each) => each !== null)));
  });
});

test('funders carry the whole of each fund, and an amount is unknown exactly where no source states one', () => {
  for (const { funders, appropriation, appropriationBasis } of funds) {
    expect(funders.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0)).toBe(10_000);
    expect(appropriation === null).toBe(appropriationBasis === 'UNKNOWN');
  }
  expect(funds.find(({ code }) => code === 'henan-compute-2025')?.funders).toMatchObject([
    { shareBasisPoints: 5000 },
    { shareBasisPoints: 5000 },
  ]);
});

test('addresses of sources are whole, or null', () => {
  const sources = [
    ...programs.flatMap(({ rules }) => rules.flatMap((rule) => rule.sources)),
    ...funds.flatMap((fund) => fund.sources),
  ];

  for (const { url } of sources) {
    expect(url === null || URL.canParse(url)).toBe(true);
    expect(url ?? '').not.toContain('…');
  }
});

test('rows are the same at every call, and no two share an id', () => {
  const rows = programRows();
  const ids = [
    rows.cities,
    rows.funds.map(({ row }) => row),
    rows.programs,
    rows.ruleVersions,
    rows.pressClaims,
  ].flatMap((each) => each.map(({ id }) => id));

  expect(programRows()).toEqual(rows);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rows.funds.find(({ row }) => row.code === 'shanghai-data-2025')?.row.id).toBe(
    '01856aa0-c800-7287-b245-c2e5fbdaa38e',
  );
});

test('rows carry the terms through JSON unharmed', () => {
  const rows = programRows();
  const nanning = rows.programs.find(({ code }) => code === 'nanning-compute-2025')!;
  const stored = rows.ruleVersions.find(({ programId }) => programId === nanning.id)!;

  const terms = ruleTermsFromJson(JSON.parse(JSON.stringify(stored.terms)) as typeof stored.terms);

  expect(terms).toEqual(programs.find(({ code }) => code === 'nanning-compute-2025')?.rules[0]?.terms);
  expect(terms.caps?.[0]?.amount).toBe(2_000_000_00n);
});

test('Hangzhou’s rule of 2025 follows that of 2024 without a gap', () => {
  const versions = ['hangzhou-compute-2024', 'hangzhou-compute-2025'].flatMap(
    (code) => programs.find((program) => program.code === code)!.rules,
  );

  for (const day of ['2025-06-12', '2025-06-13'])
    expect(versions.filter((each) => versionInForce([each], day))).toHaveLength(1);
});
