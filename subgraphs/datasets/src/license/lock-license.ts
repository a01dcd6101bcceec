import { isUuid, malformed, type Query, type Refusal, type Viewer } from '@voucher-graph/subgraph-kit';
import type {
  DatasetGrade,
  DatasetLicenseRole,
  DatasetLicenseStatus,
  DatasetPurpose,
} from '../__generated__/schema.ts';
import { refuse } from '../refusal.ts';

/** A license that is locked until the transaction ends, with what its dataset and vendor say by now. */
export type LockedLicense = {
  readonly id: string;
  readonly status: DatasetLicenseStatus;
  readonly companyId: string;
  readonly vendorId: string;
  readonly vendorCreditCode: string;
  readonly price: bigint;
  readonly subsidy: bigint;
  readonly purpose: DatasetPurpose;
  readonly territory: readonly string[];
  readonly exchangeName: string | null;
  readonly dataset: {
    readonly grade: DatasetGrade;
    readonly individuals: bigint;
    readonly sensitiveIndividuals: bigint;
    readonly exportAssessmentId: string | null;
    readonly purposes: readonly DatasetPurpose[];
    readonly territory: readonly string[];
  };
  readonly termMonths: number | null;
  /** Of the dataset's file, or of the list of its files; null where it has none. */
  readonly filesSha256: string | null;
  /** Null where the vendor has not said. */
  readonly deliveryUrl: string | null;
  /** The database's clock, in the milliseconds that a Date holds. */
  readonly now: Date;
  /** The day in China. */
  readonly today: string;
  /** The last day of a term that begins today; null for one without end. */
  readonly lastDay: string | null;
};

/** The same, with the role in which the viewer may move it. */
export type OwnLicense = LockedLicense & { readonly role: DatasetLicenseRole };

/** Whoever it is: for what this subgraph does on its own account. */
export async function lockLicense(query: Query, id: string): Promise<LockedLicense | null> {
  if (!isUuid(id)) throw malformed(id);
  const [row] = await query<Omit<LockedLicense, 'dataset'> & LockedLicense['dataset'] & { datasetTerritory: string[] }>(
    `SELECT license.id, license.status, license.company_id AS "companyId", license.price_fen AS price,
            license.subsidy_fen AS subsidy, license.purpose, license.territory, exchange.name AS "exchangeName",
            vendor.id AS "vendorId", vendor.credit_code AS "vendorCreditCode",
            vendor.delivery_url || '/' || license.id AS "deliveryUrl",
            dataset.grade, dataset.individuals, dataset.sensitive_individuals AS "sensitiveIndividuals",
            dataset.export_assessment_id AS "exportAssessmentId", dataset.purposes,
            dataset.territory AS "datasetTerritory", dataset.term_months AS "termMonths",
            (SELECT CASE count(*) WHEN 0 THEN NULL WHEN 1 THEN min(file.sha256)
                    ELSE encode(sha256(convert_to(
                      string_agg(file.sha256 || '  ' || file.name || E'\\n', '' ORDER BY file.name COLLATE "C"), 'UTF8')), 'hex') END
               FROM datasets.dataset_file file WHERE file.dataset_id = dataset.id) AS "filesSha256",
            date_trunc('milliseconds', clock.now) AS now, clock.today,
            (clock.today + make_interval(months => dataset.term_months) - interval '1 day')::date AS "lastDay"
       FROM datasets.license license
       JOIN datasets.dataset dataset ON dataset.id = license.dataset_id
       JOIN datasets.vendor vendor ON vendor.id = dataset.vendor_id
       LEFT JOIN datasets.data_exchange exchange ON exchange.code = license.exchange_code
      CROSS JOIN LATERAL (SELECT clock_timestamp() AS now, (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date AS today) clock
      WHERE license.id = $1 FOR NO KEY UPDATE OF license`,
    [id],
  );
  if (!row) return null;
  const { grade, individuals, sensitiveIndividuals, exportAssessmentId, purposes, datasetTerritory, ...license } = row;
  return {
    ...license,
    dataset: { grade, individuals, sensitiveIndividuals, exportAssessmentId, purposes, territory: datasetTerritory },
  };
}

/** A license of the viewer's company or vendor, in one of these roles; another's and none are the same answer. */
export async function lockOwn(
  query: Query,
  viewer: Viewer,
  id: string,
  roles: readonly DatasetLicenseRole[],
): Promise<OwnLicense | Refusal<'LICENSE_NOT_FOUND'>> {
  const license = await lockLicense(query, id);
  const role = license && roles.find((each) => isIn(each, viewer, license));
  return license && role ? { ...license, role } : refuse('LICENSE_NOT_FOUND');
}

function isIn(role: DatasetLicenseRole, { scopes, companyId, vendorId }: Viewer, license: LockedLicense): boolean {
  if (role === 'COMPANY_MEMBER')
    return scopes.includes('company.member') && companyId?.toLowerCase() === license.companyId;
  if (role === 'VENDOR_OPERATOR')
    return scopes.includes('vendor.operator') && vendorId?.toLowerCase() === license.vendorId;
  return false;
}
