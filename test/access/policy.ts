import type { Scope } from '@voucher-graph/subgraph-kit';

// Who may see what, in words: the table that the README of the kit shows, as the test of it reads it.

/** A role, and whether only for what is the viewer's own. */
export type Who = 'everybody' | Scope | `own ${Scope}`;

/** What concerns a company is its members', its city's officers' and the auditors'. */
const ofTheCompany: readonly Who[] = ['own company.member', ...ownOfficers(), 'auditor'];
const ofRental: readonly Who[] = [...ofTheCompany, 'own provider.operator'];
const ofLicense: readonly Who[] = [...ofTheCompany, 'own vendor.operator'];
const everybody: readonly Who[] = ['everybody'];

/** By type, or by field where one differs from its type. */
export const policy: Readonly<Record<string, readonly Who[]>> = {
  // What a company earns and owns.
  'Company.accounts': ofTheCompany,
  'Company.sizeClassification': ofTheCompany,
  Accounts: ofTheCompany,
  SizeClassification: ofTheCompany,
  SizeMetricVerdict: ofTheCompany,
  'ImpactReport.revenue': ofTheCompany,
  'ImpactReport.costSaved': ofTheCompany,

  // What a rental or a license that no public money paid for is about, and what is between its parties.
  'Rental (unsubsidized)': ofRental,
  'Rental.invoices': ofRental,
  Invoice: ofRental,
  InvoiceLine: ofRental,
  'DatasetLicense (unsubsidized)': ofLicense,
  'DatasetLicense.delivery': ofLicense,
  DatasetDelivery: ofLicense,

  // All else is what public money paid for, who got it under which rule, and what is on offer.
  ...Object.fromEntries(
    [
      'Query, City, Fund, Funder, Program, Intake, PressClaim, PolicySource, RuleVersion, RoundingTerms, StandingTerms',
      'ProviderTerms, RelatedPartyTerms, RateTier, TierConditions, Cap, CapException, StackingTerms, ClaimantTerms',
      'DurationTerms, IntakeTerms, ReviewTerms, Tranche, ValidityTerms, SettlementTerms, AuditTerms, ClawbackTerms',
      'ReportingTerms, PerformanceTarget, Voucher, Hold, Money, PageInfo',
      'Company, Region, Zone, Industry, Ownership, RelatedPartyVerdict, RelatedPartyStep, StandingRecord, AiProject',
      'ImpactReport, ComputeProvider, DataCenter, DeviceCount, GpuModel, GpuModelSource, Utilization, Offer, OfferPrice',
      'Rental, RentalVoucherShare, UsageReading, DatasetVendor, DataExchange, Dataset, DatasetPersonalInformation',
      'DatasetExport, DatasetLicenseTerms, DatasetListing, DatasetRegistrationCertificate, DatasetProvenance',
      'DatasetSource, DatasetSupplierProof, DatasetQualityAssessment, DatasetFile, DatasetLicense, DatasetLicensePayment',
    ]
      .join(', ')
      .split(', ')
      .map((type) => [type, everybody]),
  ),
};

function ownOfficers(): readonly Who[] {
  return (['city.officer', 'city.desk', 'city.reviewer', 'city.approver', 'city.treasurer'] as const).map(
    (scope) => `own ${scope}` as const,
  );
}
