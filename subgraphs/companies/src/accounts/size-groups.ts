/** The MIIT's size standard of 2011 as tables: 16 groups of industry, their thresholds, and who belongs to which. */

/** Smallest first. */
export const sizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type CompanySize = (typeof sizes)[number];

export type SizeMetric = 'EMPLOYEES' | 'REVENUE' | 'ASSETS';

/** The least values of a small, a medium and a large company: persons, or fen. */
export type Thresholds = readonly [small: bigint, medium: bigint, large: bigint];

export type SizeGroup = keyof typeof sizeGroups;

/** The thresholds of each group, with its name as an explanation says it. Money is in 10,000 yuan, as in the standard. */
export const sizeGroups = {
  AGRICULTURE: { title: 'Agriculture', metrics: { REVENUE: money(50, 500, 20_000) } },
  INDUSTRY: { title: 'Industry', metrics: { EMPLOYEES: staff(20, 300, 1000), REVENUE: money(300, 2000, 40_000) } },
  CONSTRUCTION: {
    title: 'Construction',
    metrics: { REVENUE: money(300, 6000, 80_000), ASSETS: money(300, 5000, 80_000) },
  },
  WHOLESALE: { title: 'Wholesale', metrics: { EMPLOYEES: staff(5, 20, 200), REVENUE: money(1000, 5000, 40_000) } },
  RETAIL: { title: 'Retail', metrics: { EMPLOYEES: staff(10, 50, 300), REVENUE: money(100, 500, 20_000) } },
  TRANSPORT: { title: 'Transport', metrics: { EMPLOYEES: staff(20, 300, 1000), REVENUE: money(200, 3000, 30_000) } },
  WAREHOUSING: { title: 'Warehousing', metrics: { EMPLOYEES: staff(20, 100, 200), REVENUE: money(100, 1000, 30_000) } },
  POST: { title: 'Post', metrics: { EMPLOYEES: staff(20, 300, 1000), REVENUE: money(100, 2000, 30_000) } },
  ACCOMMODATION: {
    title: 'Accommodation',
    metrics: { EMPLOYEES: staff(10, 100, 300), REVENUE: money(100, 2000, 10_000) },
  },
  CATERING: { title: 'Catering', metrics: { EMPLOYEES: staff(10, 100, 300), REVENUE: money(100, 2000, 10_000) } },
  INFORMATION_TRANSMISSION: {
    title: 'Information transmission',
    metrics: { EMPLOYEES: staff(10, 100, 2000), REVENUE: money(100, 1000, 100_000) },
  },
  SOFTWARE_AND_IT_SERVICES: {
    title: 'Software and IT services',
    metrics: { EMPLOYEES: staff(10, 100, 300), REVENUE: money(50, 1000, 10_000) },
  },
  REAL_ESTATE_DEVELOPMENT: {
    title: 'Real-estate development',
    metrics: { REVENUE: money(100, 1000, 200_000), ASSETS: money(2000, 5000, 10_000) },
  },
  PROPERTY_MANAGEMENT: {
    title: 'Property management',
    metrics: { EMPLOYEES: staff(100, 300, 1000), REVENUE: money(500, 1000, 5000) },
  },
  LEASING_AND_BUSINESS_SERVICES: {
    title: 'Leasing and business services',
    metrics: { EMPLOYEES: staff(10, 100, 300), ASSETS: money(100, 8000, 120_000) },
  },
  OTHER: { title: 'Other branches', metrics: { EMPLOYEES: staff(10, 100, 300) } },
} as const satisfies Record<
  string,
  { readonly title: string; readonly metrics: Partial<Record<SizeMetric, Thresholds>> }
>;

/**
 * Which branches of GB/T 4754-2017 belong to which group; the longest code decides. What is not named is OTHER: the
 * standard's own "other branches", and by its article on branches outside it also those that it passes over (finance,
 * education, health, railways).
 */
export const sizeGroupByIndustry: readonly (readonly [code: string, group: SizeGroup])[] = [
  ['A', 'AGRICULTURE'],
  ['B', 'INDUSTRY'],
  ['C', 'INDUSTRY'],
  ['D', 'INDUSTRY'],
  ['E', 'CONSTRUCTION'],
  ['F51', 'WHOLESALE'],
  ['F52', 'RETAIL'],
  ['G54', 'TRANSPORT'],
  ['G55', 'TRANSPORT'],
  ['G56', 'TRANSPORT'],
  ['G57', 'TRANSPORT'],
  ['G58', 'TRANSPORT'],
  ['G59', 'WAREHOUSING'],
  ['G591', 'TRANSPORT'],
  ['G60', 'POST'],
  ['H61', 'ACCOMMODATION'],
  ['H62', 'CATERING'],
  ['I63', 'INFORMATION_TRANSMISSION'],
  ['I64', 'INFORMATION_TRANSMISSION'],
  ['I65', 'SOFTWARE_AND_IT_SERVICES'],
  ['K701', 'REAL_ESTATE_DEVELOPMENT'],
  ['K702', 'PROPERTY_MANAGEMENT'],
  ['L', 'LEASING_AND_BUSINESS_SERVICES'],
];

/** The group of a branch of industry. */
export function sizeGroupOf(industryCode: string): SizeGroup {
  const [, group] = sizeGroupByIndustry
    .filter(([code]) => industryCode.startsWith(code))
    .reduce<readonly [string, SizeGroup]>(
      (longest, each) => (each[0].length > longest[0].length ? each : longest),
      ['', 'OTHER'],
    );
  return group;
}

function staff(small: number, medium: number, large: number): Thresholds {
  return [BigInt(small), BigInt(medium), BigInt(large)];
}

function money(small: number, medium: number, large: number): Thresholds {
  const fenPerTenThousandYuan = 1_000_000n;
  return [
    BigInt(small) * fenPerTenThousandYuan,
    BigInt(medium) * fenPerTenThousandYuan,
    BigInt(large) * fenPerTenThousandYuan,
  ];
}
