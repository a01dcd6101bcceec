import type { Scope } from '@voucher-graph/subgraph-kit';

// Who may see what, in words: the table that the README of the kit shows, as the test of it reads it.

/** A role, and whether only for what is the viewer's own. */
export type Who = 'everybody' | Scope | `own ${Scope}`;

/** What concerns a company is its members', its city's officers' and the auditors'. */
const ofTheCompany: readonly Who[] = ['own company.member', ...ownOfficers(), 'auditor'];
const ofRental: readonly Who[] = [...ofTheCompany, 'own provider.operator'];
const ofLicense: readonly Who[] = [...ofTheCompany, 'own vendor.operator'];
const ofTheBook: readonly Who[] = [...ownOfficers(), 'auditor'];
const operators: readonly Who[] = ['own provider.operator'];
const parties: readonly Who[] = ['own company.member', 'own provider.operator'];
const vendors: readonly Who[] = ['own vendor.operator'];
const ofTheApplication: readonly Who[] = [...ofTheCompany];
const ofTheClaim: readonly Who[] = [...ofTheCompany];
const members: readonly Who[] = ['own company.member'];
const desk: readonly Who[] = ['own city.desk'];
const reviewers: readonly Who[] = ['own city.reviewer'];
const approvers: readonly Who[] = ['own city.approver'];
const treasurers: readonly Who[] = ['own city.treasurer'];
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
  'Rental.events': ofRental,
  'Rental.flags': [...ownOfficers(), 'auditor'],
  RentalEvent: ofRental,
  InvoiceLine: ofRental,
  'DatasetLicense (unsubsidized)': ofLicense,
  'DatasetLicense.delivery': ofLicense,
  DatasetDelivery: ofLicense,
  'DatasetLicense.events': ofLicense,
  DatasetLicenseEvent: ofLicense,

  // What officers did to a voucher: its company's, its city's officers' and the auditors'.
  'Voucher.events': ofTheCompany,
  VoucherEvent: ofTheCompany,
  'Voucher.clawbacks': ofTheCompany,
  Clawback: ofTheCompany,
  ClawbackRecovery: ofTheCompany,

  // Who published a version of a rule: any officer's, of whichever city, and the auditors'.
  'RuleVersion.publishedBy': [...officers(), 'auditor'],

  // What is audited: the city's officers' and the auditors'.
  'Query.audit': ['auditor'],
  'Query.audits': ['auditor'],
  'Fund.audits': ofTheBook,
  'Query.purchaseFlags': ['auditor'],
  PurchaseFlag: ['auditor'],
  Audit: ofTheBook,
  AuditCase: ofTheBook,
  AuditFinding: ofTheBook,
  AuditVerdict: ofTheBook,
  'Clawback.finding': [...officers(), 'auditor'],

  // What a company applies for, until the public is told of it: its members', the program's city's officers' and the
  // auditors'. A preview is its members' alone.
  Application: ofTheApplication,
  ApplicationEvent: ofTheApplication,
  ApplicationReview: ofTheApplication,
  Purchase: ofTheApplication,
  'Query.eligibility': members,
  Eligibility: ofTheApplication,
  ExcludedCost: ofTheApplication,
  RuleCheck: ofTheApplication,

  // What a company claims back, until it is paid; the papers of a claim also afterwards.
  Claim: ofTheClaim,
  ClaimEvidence: ofTheClaim,
  ClaimEvent: ofTheClaim,

  // Every step of a fund's book: its city's officers' and the auditors'.
  'Fund.ledger': ofTheBook,
  LedgerOperation: ofTheBook,
  FunderShare: ofTheBook,

  // What changes anything, each for whom it concerns; what it answers is its asker's. A mutation without a line is nobody's.
  Mutation: [],
  'Mutation.recordUsage': operators,
  RecordUsageSuccess: operators,
  RecordUsageRefusal: operators,
  ...mutations(members, 'quoteRental, contractRental, disputeInvoice'),
  VoucherPlanLine: members,
  ...mutations(operators, 'provisionRental, startRental, resumeRental, endRental, closeRental, confirmPayment'),
  ...mutations(parties, 'suspendRental, cancelRental, resolveDispute'),
  ...mutations(members, 'submitApplication, withdrawApplication, resubmitApplication, appealApplication'),
  ...mutations(members, 'requestDatasetLicense, signDatasetLicense'),
  ...mutations(vendors, 'declineDatasetLicense, suspendDatasetLicense, resumeDatasetLicense, revokeDatasetLicense'),
  ...mutations([...members, ...vendors], 'terminateDatasetLicense'),
  ...mutations(desk, 'returnApplication, checkApplication, objectToApplication, admitApplication'),
  ...mutations(reviewers, 'reviewApplication'),
  ...mutations(approvers, 'approveApplication, rejectApplication, publishApplication, waitlistApplication'),
  ...mutations(
    approvers,
    'announceIntake, listSeller, publishRuleVersion, revokeVoucher, extendVoucher, writeOffClawback',
  ),
  ...mutations(
    treasurers,
    'freezeVoucher, unfreezeVoucher, settleProvider, failSettlement, retrySettlement, recordRepayment, setOff',
  ),
  ...mutations(treasurers, 'payClaim, failClaimPayment, retryClaimPayment'),
  ...mutations([...treasurers, 'auditor'], 'clawBack, drawAudit, recordFinding, judgeFinding'),
  ...mutations(members, 'submitClaim, withdrawClaim, resubmitClaim'),
  ...mutations(desk, 'checkClaim, returnClaim'),
  ...mutations(approvers, 'approveClaim, rejectClaim'),

  // All else is what public money paid for, who got it under which rule, and what is on offer.
  ...Object.fromEntries(
    [
      'Query, City, Fund, Funder, Program, Intake, PressClaim, PolicySource, RuleVersion, RoundingTerms, StandingTerms',
      'ProviderTerms, RelatedPartyTerms, RateTier, TierConditions, Cap, CapException, StackingTerms, StackingConditions, ClaimantTerms',
      'DurationTerms, IntakeTerms, ReviewTerms, Tranche, ValidityTerms, SettlementTerms, AuditTerms, ClawbackTerms',
      'ReportingTerms, PerformanceTarget, Voucher, Hold, Money, PageInfo, ChainHead, Settlement, SettlementLine',
      'Company, Region, Zone, Industry, Ownership, RelatedPartyVerdict, RelatedPartyPath, RelatedPartyStep, StandingRecord, AiProject',
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

/** Mutations with what they answer. */
function mutations(whos: readonly Who[], names: string): Readonly<Record<string, readonly Who[]>> {
  return Object.fromEntries(
    names.split(', ').flatMap((name) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [`Mutation.${name}`, `${type}Success`, `${type}Refusal`].map((each) => [each, whos]);
    }),
  );
}

function ownOfficers(): readonly Who[] {
  return officers().map((scope) => `own ${scope}` as const);
}

function officers() {
  return ['city.officer', 'city.desk', 'city.reviewer', 'city.approver', 'city.treasurer'] as const;
}
