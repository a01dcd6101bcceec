import { expect, test } from '@jest/globals';
import { industries } from '../industry/industry-table.ts';
import { accountsAsOf, classifySize } from './classify-size.ts';
import { sizeGroupByIndustry, sizeGroupOf } from './size-groups.ts';

/** Accounts in the standard's own units: persons and 10,000 yuan. */
const accounts = ({
  employees = 0,
  revenue = 0,
  assets = 0,
}: Partial<Record<'employees' | 'revenue' | 'assets', number | undefined>>) => ({
  fiscalYear: 2025,
  employees,
  revenue: BigInt(Math.round(revenue * 1_000_000)),
  assets: BigInt(Math.round(assets * 1_000_000)),
});

test.each([
  [305, 9000, 'MEDIUM'],
  [300, 10_000, 'LARGE'],
  [12, 40, 'MICRO'],
  [10, 50, 'SMALL'],
])('a software company with %i staff and revenue of %i is %s', (employees, revenue, size) => {
  expect(classifySize('I6513', accounts({ employees, revenue })).size).toBe(size);
});

const huge = 10_000_000;
// Each group's borders as the standard prints them, largest class first; E persons, R and A in 10,000 yuan.
const borders: readonly [industry: string, group: string, ...borders: Partial<Record<'E' | 'R' | 'A', number>>[]][] = [
  ['A0111', 'AGRICULTURE', { R: 20000 }, { R: 500 }, { R: 50 }],
  ['C39', 'INDUSTRY', { E: 1000, R: 40000 }, { E: 300, R: 2000 }, { E: 20, R: 300 }],
  ['E47', 'CONSTRUCTION', { R: 80000, A: 80000 }, { R: 6000, A: 5000 }, { R: 300, A: 300 }],
  ['F5176', 'WHOLESALE', { E: 200, R: 40000 }, { E: 20, R: 5000 }, { E: 5, R: 1000 }],
  ['F5292', 'RETAIL', { E: 300, R: 20000 }, { E: 50, R: 500 }, { E: 10, R: 100 }],
  ['G543', 'TRANSPORT', { E: 1000, R: 30000 }, { E: 300, R: 3000 }, { E: 20, R: 200 }],
  ['G592', 'WAREHOUSING', { E: 200, R: 30000 }, { E: 100, R: 1000 }, { E: 20, R: 100 }],
  ['G602', 'POST', { E: 1000, R: 30000 }, { E: 300, R: 2000 }, { E: 20, R: 100 }],
  ['H611', 'ACCOMMODATION', { E: 300, R: 10000 }, { E: 100, R: 2000 }, { E: 10, R: 100 }],
  ['H62', 'CATERING', { E: 300, R: 10000 }, { E: 100, R: 2000 }, { E: 10, R: 100 }],
  ['I6450', 'INFORMATION_TRANSMISSION', { E: 2000, R: 100000 }, { E: 100, R: 1000 }, { E: 10, R: 100 }],
  ['I65', 'SOFTWARE_AND_IT_SERVICES', { E: 300, R: 10000 }, { E: 100, R: 1000 }, { E: 10, R: 50 }],
  ['K701', 'REAL_ESTATE_DEVELOPMENT', { R: 200000, A: 10000 }, { R: 1000, A: 5000 }, { R: 100, A: 2000 }],
  ['K702', 'PROPERTY_MANAGEMENT', { E: 1000, R: 5000 }, { E: 300, R: 1000 }, { E: 100, R: 500 }],
  ['L7212', 'LEASING_AND_BUSINESS_SERVICES', { E: 300, A: 120000 }, { E: 100, A: 8000 }, { E: 10, A: 100 }],
  ['M7320', 'OTHER', { E: 300 }, { E: 100 }, { E: 10 }],
];

const measures = { E: 'employees', R: 'revenue', A: 'assets' } as const;
const least = { E: 1, R: 0.000001, A: 0.000001 };

test.each(borders)('%s is of the group %s, whose borders count as reached', (industry, group, ...steps) => {
  steps.forEach((step, i) => {
    const atBorder = classifySize(industry, accounts({ employees: step.E, revenue: step.R, assets: step.A }));

    expect(atBorder.group).toBe(group);
    expect(atBorder.size).toBe(['LARGE', 'MEDIUM', 'SMALL'][i]);
  });
});

test.each(borders)(
  '%s (%s) falls a class when any one measure falls short, however large the others are',
  (...line) => {
    const [industry, , ...steps] = line;
    steps.forEach((step, i) => {
      for (const [key, value] of Object.entries(step) as ['E' | 'R' | 'A', number][]) {
        const others = { employees: huge, revenue: huge, assets: huge };
        const short = classifySize(industry, accounts({ ...others, [measures[key]]: value - least[key] }));

        expect(short.size).toBe(['MEDIUM', 'SMALL', 'MICRO'][i]);
      }
    });
  },
);

test('the 16 groups are all reached from some branch of industry', () => {
  expect(new Set(industries.map(({ code }) => sizeGroupOf(code))).size).toBe(16);
});

test.each([
  ['G53', 'OTHER'],
  ['G591', 'TRANSPORT'],
  ['G59', 'WAREHOUSING'],
  ['K703', 'OTHER'],
  ['J66', 'OTHER'],
  ['P83', 'OTHER'],
  ['Q841', 'OTHER'],
  ['I63', 'INFORMATION_TRANSMISSION'],
  ['B06', 'INDUSTRY'],
  ['D44', 'INDUSTRY'],
])('%s is of the group %s', (industry, group) => {
  expect(sizeGroupOf(industry)).toBe(group);
});

test('the mapping names only branches that the table of industries has', () => {
  const known = new Set(industries.map(({ code }) => code));

  expect(sizeGroupByIndustry.filter(([code]) => !known.has(code))).toEqual([]);
});

test('a classification says its inputs, its thresholds and its reasoning', () => {
  const classified = classifySize('I6513', accounts({ employees: 305, revenue: 9000 }));

  expect(classified.metrics).toEqual([
    { metric: 'EMPLOYEES', value: 305n, smallFrom: 10n, mediumFrom: 100n, largeFrom: 300n, reaches: 'LARGE' },
    {
      metric: 'REVENUE',
      value: 9_000_000_000n,
      smallFrom: 50_000_000n,
      mediumFrom: 1_000_000_000n,
      largeFrom: 10_000_000_000n,
      reaches: 'MEDIUM',
    },
  ]);
  expect(classified.explanation).toBe(
    'Software and IT services, accounts of 2025: 305 employees reach LARGE; CNY 90000000.00 of revenue reach MEDIUM, and the lowest decides: MEDIUM.',
  );
});

test('accounts count from the last day of their year', () => {
  const years = [{ fiscalYear: 2024 }, { fiscalYear: 2025 }, { fiscalYear: 2023 }];

  expect(accountsAsOf(years, '2025-12-30')?.fiscalYear).toBe(2024);
  expect(accountsAsOf(years, '2025-12-31')?.fiscalYear).toBe(2025);
  expect(accountsAsOf(years, '2023-06-30')).toBeNull();
  expect(accountsAsOf(years, null)?.fiscalYear).toBe(2025);
});
