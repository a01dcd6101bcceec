import type { Bind } from '../conditions.ts';
import type { Scope, Viewer } from '../viewer.ts';

/** Whom a row is about. */
export type Stake = {
  /** Ids of Companies. */
  readonly companyIds?: readonly string[];
  /** GB/T 2260 code of where the company is registered; null when it is not known here. */
  readonly regionCode?: string | null;
  readonly providerId?: string;
  readonly vendorId?: string;
};

/** Who may see the rows of a type. Each subgraph writes its own row type at the parameter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows differ from type to type
export type TypeAccess<TRow = any> = {
  readonly stake: (row: TRow) => Stake;
  /** Whether everybody may see the row. Without it, everybody may see each. */
  readonly isPublic?: (row: TRow) => boolean;
};

/** By the names of types in the SDL. */
export type Access = Readonly<Record<string, TypeAccess>>;

/** Who sees rows that are not public, each as far as a row concerns them. */
export const privateReaders: readonly Scope[] = [
  'company.member',
  'provider.operator',
  'vendor.operator',
  'city.officer',
  'auditor',
];

/** Whether a row is any business of a viewer's in one of their roles. */
export function concerns(viewer: Viewer, scope: Scope, stake: Stake): boolean {
  switch (scope) {
    case 'company.member':
      return viewer.companyId !== undefined && (stake.companyIds ?? []).includes(viewer.companyId);
    case 'provider.operator':
      return viewer.providerId !== undefined && viewer.providerId === stake.providerId;
    case 'vendor.operator':
      return viewer.vendorId !== undefined && viewer.vendorId === stake.vendorId;
    case 'city.officer':
    case 'city.desk':
    case 'city.reviewer':
    case 'city.approver':
    case 'city.treasurer':
      return viewer.cityCode !== undefined && (stake.regionCode ?? '').startsWith(regionPrefix(viewer.cityCode));
    case 'auditor':
    case 'researcher':
    case 'administrator':
    case 'service':
      return true;
  }
}

/** Whether a viewer may see a row that is not public. */
export function mayReadPrivate(viewer: Viewer, stake: Stake): boolean {
  return viewer.scopes.some((scope) => privateReaders.includes(scope) && concerns(viewer, scope, stake));
}

/** Where a list finds a row's stake: SQL expressions. */
export type StakeSql = {
  readonly companyId?: string;
  readonly regionCode?: string;
  readonly providerId?: string;
  readonly vendorId?: string;
};

/**
 * What `isPublic` and `mayReadPrivate` say of a row, as a SQL condition on a list; null when the viewer sees all rows.
 */
export function visibleTo(viewer: Viewer, isPublic: string, stake: StakeSql, bind: Bind): string | null {
  if (viewer.scopes.includes('auditor')) return null;
  const equals = (scope: Scope, id: string | undefined, sql: string | undefined) =>
    viewer.scopes.includes(scope) && id !== undefined && sql !== undefined ? [`${sql} = ${bind(id)}::uuid`] : [];
  const inCity =
    viewer.scopes.includes('city.officer') && viewer.cityCode !== undefined && stake.regionCode !== undefined
      ? [`starts_with(${stake.regionCode}, ${bind(regionPrefix(viewer.cityCode))})`]
      : [];
  const conditions = [
    isPublic,
    ...equals('company.member', viewer.companyId, stake.companyId),
    ...equals('provider.operator', viewer.providerId, stake.providerId),
    ...equals('vendor.operator', viewer.vendorId, stake.vendorId),
    ...inCity,
  ];
  return conditions.length === 1 ? isPublic : `(${conditions.join(' OR ')})`;
}

/** What the codes of all divisions of a division begin with: 310000 → 31, 510100 → 5101 (GB/T 2260). */
function regionPrefix(code: string): string {
  return code.replace(/(00){1,2}$/, '');
}
