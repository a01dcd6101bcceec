/**
 * What a viewer may be, as the `scope` claim of an access token names it (RFC 8693, section 4.2) and as
 * `@requiresScopes` asks for it. `city.officer` is every officer of a city; the four below it are what one of them does.
 */
export const scopes = [
  'company.member',
  'city.officer',
  'city.desk',
  'city.reviewer',
  'city.approver',
  'city.treasurer',
  'provider.operator',
  'vendor.operator',
  'researcher',
  'auditor',
  'administrator',
  'service',
] as const;

export type Scope = (typeof scopes)[number];

/** Who asks. The gateway makes it of a verified token, and signs it for each subgraph. */
export type Viewer = {
  /** The token's `sub`: the person, to their issuer. Absent for the public. */
  readonly subject?: string;
  readonly scopes: readonly Scope[];
  /** Whom they act for: a Company's id, a city's code (GB/T 2260), a ComputeProvider's id, a DatasetVendor's id. */
  readonly companyId?: string;
  readonly cityCode?: string;
  readonly providerId?: string;
  readonly vendorId?: string;
};

/** Nobody in particular: sees what public money paid for. */
export const publicViewer: Viewer = { scopes: [] };
