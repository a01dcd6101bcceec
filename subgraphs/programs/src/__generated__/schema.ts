// Written by `npm run codegen` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { City as CityParent, Fund as FundParent, Program as ProgramParent, Voucher as VoucherParent, Hold as HoldParent, CityConnection as CityConnectionParent, FundConnection as FundConnectionParent, ProgramConnection as ProgramConnectionParent, VoucherConnection as VoucherConnectionParent, PlacedHold as PlacedHoldParent, HoldConnection as HoldConnectionParent, Company as CompanyParent, Application as ApplicationParent, Claim as ClaimParent, ClaimConnection as ClaimConnectionParent, Rental as RentalParent, Settlement as SettlementParent, SettlementLine as SettlementLineParent, SettlementConnection as SettlementConnectionParent, Clawback as ClawbackParent, ClawbackRecovery as ClawbackRecoveryParent, LedgerOperation as LedgerOperationParent, LedgerOperationConnection as LedgerOperationConnectionParent, FunderShare as FunderShareParent, Audit as AuditParent, AuditConnection as AuditConnectionParent, AuditCase as AuditCaseParent, AuditCaseConnection as AuditCaseConnectionParent, ApplicationConnection as ApplicationConnectionParent, Funder as FunderParent, RuleVersion as RuleVersionParent, VoucherEvent as VoucherEventParent, ApplicationEvent as ApplicationEventParent, ApplicationReview as ApplicationReviewParent, Eligibility as EligibilityParent, ClaimEvent as ClaimEventParent, AuditFinding as AuditFindingParent, PurchaseFlag as PurchaseFlagParent } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number that may exceed 32 bits, as a string. */
  BigInt: { input: string; output: bigint | string; }
  /** A unified social credit code (GB 32100-2015): 18 digits and capital letters, without I, O, S, V and Z. */
  CreditCode: { input: string; output: string; }
  /** A calendar date, ISO 8601: "2026-11-24". */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC: "2026-11-24T03:06:39.000Z". */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as a string, such as "1250.00". Never a float. */
  Decimal: { input: string; output: string; }
  /** A division code (GB/T 2260): six digits, such as "310000" for Shanghai. */
  RegionCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What `admitApplication` takes. */
export type AdmitApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type AdmitApplicationRefusal = {
  readonly __typename?: 'AdmitApplicationRefusal';
  /** Which. */
  readonly code: AdmitApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `admitApplication` is refused. */
export type AdmitApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The program takes no further applications: send `waitIfFull` to stand in line. */
  | 'INTAKE_FULL'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Another application stands before this one on the waiting list. */
  | 'NOT_NEXT_IN_LINE'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `admitApplication`. */
export type AdmitApplicationResult = AdmitApplicationRefusal | AdmitApplicationSuccess;

/** It was done. */
export type AdmitApplicationSuccess = {
  readonly __typename?: 'AdmitApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `announceIntake` takes. */
export type AnnounceIntakeInput = {
  /** The first instant at which it is closed. Left out: open-ended. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** From when on. */
  readonly opensAt: Scalars['DateTime']['input'];
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type AnnounceIntakeRefusal = {
  readonly __typename?: 'AnnounceIntakeRefusal';
  /** Which. */
  readonly code: AnnounceIntakeRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `announceIntake` is refused. */
export type AnnounceIntakeRefusalCode =
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such program, or none of your city's: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** No rate of the program is known, so that no subsidy can be computed: wait for its terms. */
  | 'TERMS_UNKNOWN';

/** What became of `announceIntake`. */
export type AnnounceIntakeResult = AnnounceIntakeRefusal | AnnounceIntakeSuccess;

/** It was done. */
export type AnnounceIntakeSuccess = {
  readonly __typename?: 'AnnounceIntakeSuccess';
  /** The program. */
  readonly program: Program;
};

/** What `appealApplication` takes. */
export type AppealApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type AppealApplicationRefusal = {
  readonly __typename?: 'AppealApplicationRefusal';
  /** Which. */
  readonly code: AppealApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `appealApplication` is refused. */
export type AppealApplicationRefusalCode =
  /** The decision was appealed before. */
  | 'ALREADY_APPEALED'
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `appealApplication`. */
export type AppealApplicationResult = AppealApplicationRefusal | AppealApplicationSuccess;

/** It was done. */
export type AppealApplicationSuccess = {
  readonly __typename?: 'AppealApplicationSuccess';
  /** The appeal. */
  readonly application: Application;
};

/** Who may apply. */
export type ApplicantClass =
  /** A company or another legal person that trades. */
  | 'ENTERPRISE'
  /** An intermediary that serves innovators. */
  | 'INTERMEDIARY'
  /** A maker or team, with or without legal personality. */
  | 'MAKER'
  /** A seller of computing power, data or annotation. */
  | 'PROVIDER'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** A university or college. */
  | 'UNIVERSITY';

/** What a company says of itself beside its record; an officer checks that it is true. What is left out is not known. */
export type ApplicantInput = {
  /** Whether it won a voucher of the province. */
  readonly holdsProvincialVoucher?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the issuer names it as a key enterprise. */
  readonly keyEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its finances are sound, by its audited accounts. */
  readonly soundFinances?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is a startup, as the issuer defines it. */
  readonly startup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Size classes of applicants, by the standard of the Ministry of Industry and Information Technology. */
export type ApplicantSize =
  /** Large. */
  | 'LARGE'
  /** Medium. */
  | 'MEDIUM'
  /** Micro. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/**
 * A company's application for a voucher. Until it is on public notice or approved, only the company's members, officers of
 * the program's city, and auditors see it.
 */
export type Application = {
  readonly __typename?: 'Application';
  /** The rejected application that this one appeals. Null where it is none. */
  readonly appealOf?: Maybe<Application>;
  /** How much was approved. Null while nothing is. */
  readonly approved?: Maybe<Money>;
  /** When it last moved. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The company that applies. Null while companies cannot be reached. */
  readonly company?: Maybe<Company>;
  /** What the rule gave when it was last submitted, with the reasoning. */
  readonly evaluation: Eligibility;
  /** Where it went, and why, oldest first. */
  readonly events: ReadonlyArray<ApplicationEvent>;
  /** The application's id. */
  readonly id: Scalars['ID']['output'];
  /** The program that is asked. */
  readonly program: Program;
  /** What is to be bought. */
  readonly purchase: Purchase;
  /** How much is asked for. */
  readonly requested: Money;
  /** What reviewers found, oldest first; of an appeal, its own reviewers. */
  readonly reviews: ReadonlyArray<ApplicationReview>;
  /** The version of the program's rule in force when it was submitted. It stays judged by that one. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: ApplicationStatus;
  /** When it was first submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** The voucher that was issued. Null while none is. */
  readonly voucher?: Maybe<Voucher>;
};

/** A page of applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of applications. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Application;
};

/** A step of an application. */
export type ApplicationEvent = {
  readonly __typename?: 'ApplicationEvent';
  /** Who moved it, as their issuer names them. For the company's members, the city's officers, and auditors. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood. Null for the first. */
  readonly from?: Maybe<ApplicationStatus>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The role in which it was moved. */
  readonly role: ApplicationRole;
  /** The version of the rule by which it was. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Where it stands since. */
  readonly to: ApplicationStatus;
};

/** Which applications. A condition that is null filters nothing; several must all hold. */
export type ApplicationFilter = {
  /** By the company that applies. */
  readonly companyId?: InputMaybe<IdFilter>;
  /** By the code of the program. */
  readonly programCode?: InputMaybe<StringFilter>;
  /** By where it stands. */
  readonly status?: InputMaybe<ApplicationStatusFilter>;
};

/** An order of applications. */
export type ApplicationOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ApplicationOrderField;
};

/** What applications can be ordered by. */
export type ApplicationOrderField =
  /** How much is asked for. */
  | 'REQUESTED'
  /** When it was first submitted. */
  | 'SUBMITTED_AT';

/** What one reviewer found. */
export type ApplicationReview = {
  readonly __typename?: 'ApplicationReview';
  /** What speaks for and against it. For the company's members, the city's officers, and auditors. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** The score, 0 to 100. */
  readonly score: Scalars['Int']['output'];
};

/** Roles in which an application is moved. */
export type ApplicationRole =
  /** An officer who approves. */
  | 'APPROVER'
  /** A member of the company. */
  | 'COMPANY_MEMBER'
  /** An officer at the desk. */
  | 'DESK'
  /** A reviewer. */
  | 'REVIEWER';

/** Where an application stands. */
export type ApplicationStatus =
  /** Approved: its voucher is issued. */
  | 'APPROVED'
  /** An officer checks, or a second one is to check, that it is complete and true. */
  | 'DESK_CHECK'
  /** Checked, and found not to be entitled. Final. */
  | 'INELIGIBLE'
  /** Checked, and being reviewed. */
  | 'IN_REVIEW'
  /** Its voucher was taken away. Final. */
  | 'LAPSED'
  /** Somebody objected. */
  | 'OBJECTED'
  /** Recommended, and shown to the public, which may object. */
  | 'PUBLIC_NOTICE'
  /** Good enough to be approved. */
  | 'RECOMMENDED'
  /** Not approved. Final; an appeal is an application of its own. */
  | 'REJECTED'
  /** Given back to be corrected. */
  | 'RETURNED'
  /** Scored by as many reviewers as the rule asks for. */
  | 'SCORED'
  /** Handed in, and not looked at yet. */
  | 'SUBMITTED'
  /** It waits for a place, or for money. */
  | 'WAITLISTED'
  /** Taken back by the company. Final. */
  | 'WITHDRAWN';

/** A condition on where an application stands. A condition that is null filters nothing; several must all hold. */
export type ApplicationStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ApplicationStatus>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ApplicationStatus>>;
};

/** How sources state an appropriation. */
export type AppropriationBasis =
  /** An amount for each year. */
  | 'PER_YEAR'
  /** An upper bound for each year, booked as if it were the amount. */
  | 'PER_YEAR_AT_MOST'
  /** An amount in all. */
  | 'TOTAL'
  /** Not found. */
  | 'UNKNOWN';

/** What `approveApplication` takes. */
export type ApproveApplicationInput = {
  /** How much, where less than requested. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, where there is something to say: up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A rule said no, and nothing was changed. */
export type ApproveApplicationRefusal = {
  readonly __typename?: 'ApproveApplicationRefusal';
  /** Which. */
  readonly code: ApproveApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `approveApplication` is refused. */
export type ApproveApplicationRefusalCode =
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** More is approved than is requested. */
  | 'AMOUNT_TOO_HIGH'
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** What was granted since the application leaves less of a cap than is approved, or nothing. */
  | 'CAP_REACHED'
  /** The fund has less left than is approved: nothing was granted. Put the application on the waiting list. */
  | 'FUND_EXHAUSTED'
  /** The size of the program's fund is unknown, so that nothing can be granted from it. */
  | 'FUND_UNKNOWN'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `approveApplication`. */
export type ApproveApplicationResult = ApproveApplicationRefusal | ApproveApplicationSuccess;

/** It was done. */
export type ApproveApplicationSuccess = {
  readonly __typename?: 'ApproveApplicationSuccess';
  /** The application. */
  readonly application: Application;
  /** The voucher. */
  readonly voucher: Voucher;
};

/** What `approveClaim` takes. */
export type ApproveClaimInput = {
  /** How much is approved. Left out: as much as is claimed. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A rule said no, and nothing was changed. */
export type ApproveClaimRefusal = {
  readonly __typename?: 'ApproveClaimRefusal';
  /** Which. */
  readonly code: ApproveClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `approveClaim` is refused. */
export type ApproveClaimRefusalCode =
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** More would be approved than is claimed: approve less. */
  | 'AMOUNT_TOO_HIGH'
  /** By now the rule leaves less: approve that, or reject it where nothing is left. */
  | 'CAP_REACHED'
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The fund has less left: approve less, or wait. */
  | 'FUND_EXHAUSTED'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this claim or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `approveClaim`. */
export type ApproveClaimResult = ApproveClaimRefusal | ApproveClaimSuccess;

/** It was done. */
export type ApproveClaimSuccess = {
  readonly __typename?: 'ApproveClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/**
 * A sample of what a program paid in a time that is over. Whoever has population, flagged cases, rate and seed draws it again:
 * `auditSample` of the rules says how.
 */
export type Audit = {
  readonly __typename?: 'Audit';
  /** Who drew it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** What was drawn or flagged, in the order of payments' ids. */
  readonly cases: AuditCaseConnection;
  /** When. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** The first day of payments that it was drawn from, in China. */
  readonly from: Scalars['Date']['output'];
  /** The audit's id. */
  readonly id: Scalars['ID']['output'];
  /** All payments that could be drawn: the ids of their operations in the ledger, in order. */
  readonly population: ReadonlyArray<Scalars['ID']['output']>;
  /** The program that paid. */
  readonly program: Program;
  /** The version of its rule that says how large the sample is. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** The share of payments that was drawn, of those that were not flagged; rounded up. */
  readonly sampleBasisPoints: Scalars['Int']['output'];
  /** What the lots were drawn with: random, made when they were drawn, chosen by nobody. */
  readonly seed: Scalars['String']['output'];
  /** The last of these days. */
  readonly to: Scalars['Date']['output'];
};


/**
 * A sample of what a program paid in a time that is over. Whoever has population, flagged cases, rate and seed draws it again:
 * `auditSample` of the rules says how.
 */
export type AuditCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A payment that is audited. */
export type AuditCase = {
  readonly __typename?: 'AuditCase';
  /** How much was paid. */
  readonly amount: Money;
  /** The claim that was paid. Null where a voucher paid. */
  readonly claim?: Maybe<Claim>;
  /** What auditors found, oldest first. */
  readonly findings: ReadonlyArray<AuditFinding>;
  /** The id of the payment's operation in the ledger. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly paidAt: Scalars['DateTime']['output'];
  /** Who was paid: the id of a provider, vendor or company. */
  readonly payeeId: Scalars['ID']['output'];
  /** How it came into the sample. */
  readonly picked: AuditPick;
  /** Where it stands. */
  readonly status: AuditCaseStatus;
  /** The voucher that paid. Null where a claim was paid. */
  readonly voucher?: Maybe<Voucher>;
};

/** A page of audited payments. */
export type AuditCaseConnection = {
  readonly __typename?: 'AuditCaseConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<AuditCaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of audited payments. */
export type AuditCaseEdge = {
  readonly __typename?: 'AuditCaseEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: AuditCase;
};

/** Where an audited payment stands. */
export type AuditCaseStatus =
  /** In order. */
  | 'CLEARED'
  /** Something was found, and waits for a second person. */
  | 'FOUND'
  /** Not in order. */
  | 'IRREGULAR'
  /** Nothing was found yet that stands. */
  | 'OPEN';

/** A page of audits. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of audits. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The audit. */
  readonly node: Audit;
};

/** Which audits. A condition that is null filters nothing; several must all hold. */
export type AuditFilter = {
  /** By the code of the program. */
  readonly programCode?: InputMaybe<StringFilter>;
};

/** What an auditor found about a payment. It stands when a second person has confirmed it. */
export type AuditFinding = {
  readonly __typename?: 'AuditFinding';
  /** Who found it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** How much of the payment is at stake. Null where it is in order. */
  readonly atStake?: Maybe<Money>;
  /** What was asked back because of it, oldest first. */
  readonly clawbacks: ReadonlyArray<Clawback>;
  /** SHA-256 of what it is found on, in hexadecimal. */
  readonly evidenceHash: Scalars['String']['output'];
  /** The finding's id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: AuditFindingKind;
  /** In words. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What a second person said of it. Null while nobody has. */
  readonly verdict?: Maybe<AuditVerdict>;
};

/** What is found. */
export type AuditFindingKind =
  /** The evidence is not true. */
  | 'FALSE_EVIDENCE'
  /** The payment is in order. */
  | 'IN_ORDER'
  /** What was paid for was not used. */
  | 'NOT_USED'
  /** Something else: the reason says what. */
  | 'OTHER'
  /** The price is above what others pay. */
  | 'OVERPRICED'
  /** The same was paid for before. */
  | 'PAID_TWICE'
  /** Buyer and seller belong together. */
  | 'RELATED_PARTIES'
  /** One purchase was split into several. */
  | 'SPLIT';

/** How a payment came into a sample. */
export type AuditPick =
  /** By lot. */
  | 'DRAWN'
  /** The graph flagged it. */
  | 'FLAGGED';

/** How payments are audited. */
export type AuditTerms = {
  readonly __typename?: 'AuditTerms';
  /** Whether a third party assesses the seller's capacity. */
  readonly capacityAssessed?: Maybe<Scalars['Boolean']['output']>;
  /** The share of payments that is drawn for audit, in basis points. */
  readonly sampleBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Whether there are unannounced checks. */
  readonly unannouncedChecks?: Maybe<Scalars['Boolean']['output']>;
};

/** How payments are audited. */
export type AuditTermsInput = {
  /** Whether a third party assesses the seller's capacity. */
  readonly capacityAssessed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The share of payments that is drawn for audit, in basis points. */
  readonly sampleBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there are unannounced checks. */
  readonly unannouncedChecks?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a second person says of a finding. */
export type AuditVerdict = {
  readonly __typename?: 'AuditVerdict';
  /** Who, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the finding stands. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A limit in money. */
export type Cap = {
  readonly __typename?: 'Cap';
  /** The limit. */
  readonly amount: Money;
  /** When it applies, in words. Null: always. */
  readonly appliesWhen?: Maybe<Scalars['String']['output']>;
  /** When it applies, as data. Null: always. */
  readonly conditions?: Maybe<TierConditions>;
  /** What is added up and compared with the limit. */
  readonly scope: CapScope;
};

/** Who may exceed the caps. */
export type CapException = {
  readonly __typename?: 'CapException';
  /** Who decides it. Null where not found. */
  readonly approver?: Maybe<Scalars['String']['output']>;
  /** What an exception may reach. Null where the source names no end. */
  readonly upTo?: Maybe<Money>;
  /** Who, in words. */
  readonly who: Scalars['String']['output'];
};

/** Who may exceed the caps. */
export type CapExceptionInput = {
  /** Who decides it. Null where not found. */
  readonly approver?: InputMaybe<Scalars['String']['input']>;
  /** What an exception may reach. Null where the source names no end. */
  readonly upTo?: InputMaybe<MoneyInput>;
  /** Who, in words. */
  readonly who: Scalars['String']['input'];
};

/** A limit in money. */
export type CapInput = {
  /** The limit. */
  readonly amount: MoneyInput;
  /** When it applies, in words. Null: always. */
  readonly appliesWhen?: InputMaybe<Scalars['String']['input']>;
  /** When it applies, as data. Null: always. */
  readonly conditions?: InputMaybe<TierConditionsInput>;
  /** What is added up and compared with the limit. */
  readonly scope: CapScope;
};

/** What a cap is counted over. */
export type CapScope =
  /** One claim. */
  | 'CLAIM'
  /** All of a company's subsidies from the program, ever. */
  | 'COMPANY_LIFETIME'
  /** All of a company's subsidies from the program in a year. */
  | 'COMPANY_YEAR'
  /** One contract. */
  | 'CONTRACT'
  /** All subsidies of a group of companies under one control in a year. */
  | 'GROUP_YEAR'
  /** The source names the amount and not what it is counted over. */
  | 'NOT_STATED'
  /** One project. */
  | 'PROJECT';

/** What `captureHolds` takes. */
export type CaptureHoldsInput = {
  /** What it really cost in all, as metered or billed. Zero gives all back. */
  readonly amount: MoneyInput;
  /** The SHA-256, in 64 hexadecimal digits, of what proves the use. */
  readonly evidenceHash: Scalars['String']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The id of the rental or license. */
  readonly purchaseId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type CaptureHoldsRefusal = {
  readonly __typename?: 'CaptureHoldsRefusal';
  /** Which. */
  readonly code: CaptureHoldsRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `captureHolds` is refused. */
export type CaptureHoldsRefusalCode =
  /** The amount is negative, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** The evidence hash is no SHA-256: give 64 hexadecimal digits. */
  | 'EVIDENCE_INVALID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The purchase was released, or captured under another key: the first answer stands. */
  | 'PURCHASE_CLOSED'
  /** You placed no holds for such a purchase: check its id. */
  | 'PURCHASE_NOT_FOUND';

/** What became of `captureHolds`. */
export type CaptureHoldsResult = CaptureHoldsRefusal | CaptureHoldsSuccess;

/** It was done: money is owed, or given back. */
export type CaptureHoldsSuccess = {
  readonly __typename?: 'CaptureHoldsSuccess';
  /** What is owed to the payee in all. */
  readonly captured: Money;
  /** What became of each hold, in the order in which they were placed. */
  readonly captures: ReadonlyArray<HoldCapture>;
};

/** The end of a book's hash chain. */
export type ChainHead = {
  readonly __typename?: 'ChainHead';
  /** SHA-256 over all of them, in hexadecimal; see the ledger's README for what is hashed. */
  readonly hash: Scalars['String']['output'];
  /** How many operations the book has. */
  readonly operations: Scalars['Int']['output'];
};

/** What `checkApplication` takes. */
export type CheckApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, where it may not be granted: one to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What the check found. */
  readonly verdict?: CheckVerdict;
};

/** A rule said no, and nothing was changed. */
export type CheckApplicationRefusal = {
  readonly __typename?: 'CheckApplicationRefusal';
  /** Which. */
  readonly code: CheckApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `checkApplication` is refused. */
export type CheckApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `checkApplication`. */
export type CheckApplicationResult = CheckApplicationRefusal | CheckApplicationSuccess;

/** It was done. */
export type CheckApplicationSuccess = {
  readonly __typename?: 'CheckApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `checkClaim` takes. */
export type CheckClaimInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A rule said no, and nothing was changed. */
export type CheckClaimRefusal = {
  readonly __typename?: 'CheckClaimRefusal';
  /** Which. */
  readonly code: CheckClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `checkClaim` is refused. */
export type CheckClaimRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The contract says something else: the message says what. */
  | 'CONTRACT_MISMATCH'
  /** The METERING evidence has another hash than the meter's readings: see `Invoice.meterHash`. */
  | 'EVIDENCE_MISMATCH'
  /** The invoices say something else: the message says what. */
  | 'INVOICE_MISMATCH'
  /** An invoice is not paid in full: claim when it is. */
  | 'INVOICE_UNPAID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The meter counted something else: the message says what. */
  | 'METER_MISMATCH'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this claim or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `checkClaim`. */
export type CheckClaimResult = CheckClaimRefusal | CheckClaimSuccess;

/** It was done. */
export type CheckClaimSuccess = {
  readonly __typename?: 'CheckClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What a rule says. */
export type CheckOutcome =
  /** No. */
  | 'FAILED'
  /** It has no say on this purchase. */
  | 'NOT_APPLICABLE'
  /** The sources say nothing. */
  | 'NOT_STATED'
  /** Yes. */
  | 'PASSED'
  /** It asks for something that is not known, and nothing is paid on that. */
  | 'UNKNOWN';

/** What a desk check finds. */
export type CheckVerdict =
  /** Not entitled. */
  | 'INELIGIBLE'
  /** Complete and true. */
  | 'PASSED';

/** A jurisdiction that issues vouchers: mostly a city, but also a province, a district, or a zone below a city. */
export type City = {
  readonly __typename?: 'City';
  /** Its division code (GB/T 2260). A zone has none of its own, and answers the code of the city that it lies in. */
  readonly code: Scalars['RegionCode']['output'];
  /** The funds of this jurisdiction itself, without those of its zones. */
  readonly funds: FundConnection;
  /** The jurisdiction's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of jurisdiction it is. */
  readonly level: CityLevel;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The issuing jurisdiction above it: the city of a zone or district, the province of a city. Null where the one above issues no voucher that we know of. */
  readonly parent?: Maybe<City>;
  /** The programs of this jurisdiction itself, without those of its zones. */
  readonly programs: ProgramConnection;
  /** The zones below it that issue vouchers in their own name. */
  readonly zones: ReadonlyArray<City>;
};


/** A jurisdiction that issues vouchers: mostly a city, but also a province, a district, or a zone below a city. */
export type CityFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
};


/** A jurisdiction that issues vouchers: mostly a city, but also a province, a district, or a zone below a city. */
export type CityNameArgs = {
  language?: InputMaybe<Language>;
};


/** A jurisdiction that issues vouchers: mostly a city, but also a province, a district, or a zone below a city. */
export type CityProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
};

/** A page of jurisdictions. */
export type CityConnection = {
  readonly __typename?: 'CityConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<CityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of jurisdictions. */
export type CityEdge = {
  readonly __typename?: 'CityEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The jurisdiction. */
  readonly node: City;
};

/** Which jurisdictions. A condition that is null filters nothing; several must all hold. */
export type CityFilter = {
  /** By division code. Zones have the code of their city. */
  readonly code?: InputMaybe<RegionCodeFilter>;
  /** By kind of jurisdiction. */
  readonly level?: InputMaybe<CityLevelFilter>;
};

/** Kinds of jurisdiction. */
export type CityLevel =
  /** A district of a city, such as Shijingshan. */
  | 'DISTRICT'
  /** A city directly under the central government, such as Shanghai. */
  | 'MUNICIPALITY'
  /** A city below a province, such as Chengdu. */
  | 'PREFECTURE'
  /** A province or autonomous region, such as Shandong. */
  | 'PROVINCE'
  /** A functional zone with an administration of its own and no division code, such as Beijing E-Town. */
  | 'ZONE';

/** A condition on a kind of jurisdiction. A condition that is null filters nothing; several must all hold. */
export type CityLevelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CityLevel>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CityLevel>>;
};

/** An order of jurisdictions. */
export type CityOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CityOrderField;
};

/** What jurisdictions can be ordered by. */
export type CityOrderField =
  /** Division code. */
  | 'CODE';

/**
 * A company's claim on a program that pays back after use, for a rental that it has paid. Until it is paid, only the company's
 * members, officers of the program's city, and auditors see it; one whose payment the bank sent back stays public.
 */
export type Claim = {
  readonly __typename?: 'Claim';
  /** How much was approved, which is what is paid. Null while nothing is. */
  readonly approved?: Maybe<Money>;
  /** The sum of the invoices. */
  readonly billed?: Maybe<Money>;
  /** When it last moved. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** What was asked back of what it paid. */
  readonly clawbacks?: Maybe<ReadonlyArray<Clawback>>;
  /** The company that claims. Null while companies cannot be reached. */
  readonly company?: Maybe<Company>;
  /** The contract's number. For the company's members, the city's officers, and auditors, as all that follows. */
  readonly contract?: Maybe<Scalars['String']['output']>;
  /** What the rule gave when it was submitted, with the reasoning. */
  readonly evaluation?: Maybe<Eligibility>;
  /** Where it went, and why, oldest first. */
  readonly events?: Maybe<ReadonlyArray<ClaimEvent>>;
  /** What it is proved with. */
  readonly evidence?: Maybe<ReadonlyArray<ClaimEvidence>>;
  /** The claim's id. */
  readonly id: Scalars['ID']['output'];
  /** The invoices' numbers, with their seller's credit code before. */
  readonly invoices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was paid. Null while it is not. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which the treasury finds the payment. Null while there is none. */
  readonly paymentReference?: Maybe<Scalars['String']['output']>;
  /** The program that is to pay. */
  readonly program: Program;
  /** The rental that it is for. Null while compute cannot be reached, and for whom the rental is not public. */
  readonly rental?: Maybe<Rental>;
  /** How much is claimed. */
  readonly requested: Money;
  /** The version of the program's rule in force when it was submitted. It stays judged by that one. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** How much of what was approved was set off against clawbacks: the bank pays the rest. */
  readonly setOff?: Maybe<Money>;
  /** Where it stands. */
  readonly status: ClaimStatus;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A step of a claim. */
export type ClaimEvent = {
  readonly __typename?: 'ClaimEvent';
  /** Who moved it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood. Null for the first. */
  readonly from?: Maybe<ClaimStatus>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The role in which it was moved. */
  readonly role: ClaimRole;
  /** The version of the rule by which it was. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Where it stands since. */
  readonly to: ClaimStatus;
};

/** A document that proves a claim. */
export type ClaimEvidence = {
  readonly __typename?: 'ClaimEvidence';
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Its SHA-256, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A document that proves a claim. */
export type ClaimEvidenceInput = {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Its SHA-256: 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** Which claims. A condition that is null filters nothing; several must all hold. */
export type ClaimFilter = {
  /** By the company that claims. */
  readonly companyId?: InputMaybe<IdFilter>;
  /** By the code of the program. */
  readonly programCode?: InputMaybe<StringFilter>;
  /** By where it stands. */
  readonly status?: InputMaybe<ClaimStatusFilter>;
};

/** An invoice as it is on paper. */
export type ClaimInvoiceInput = {
  /** Its number. */
  readonly number: Scalars['String']['input'];
  /** Its total, before what vouchers paid of it. */
  readonly total: MoneyInput;
};

/** An order of claims. */
export type ClaimOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** How much is claimed. */
  | 'REQUESTED'
  /** When it was submitted. */
  | 'SUBMITTED_AT';

/** Roles in which a claim is moved. */
export type ClaimRole =
  /** An officer who approves. */
  | 'APPROVER'
  /** A member of the company. */
  | 'COMPANY_MEMBER'
  /** An officer at the desk. */
  | 'DESK'
  /** An officer who pays. */
  | 'TREASURER';

/** Where a claim stands. */
export type ClaimStatus =
  /** Approved: its money is set aside. */
  | 'APPROVED'
  /** Checked, and waiting to be approved. */
  | 'ASSESSED'
  /** An officer checks, or a second one is to check, that its evidence is complete and true. */
  | 'EVIDENCE_CHECK'
  /** Contract, meter and invoices agree. */
  | 'MATCHED'
  /** Paid. */
  | 'PAID'
  /** The bank sent the payment back: it is owed again, until it is tried again. */
  | 'PAYMENT_FAILED'
  /** Its payment is on the way. */
  | 'PAYMENT_ORDERED'
  /** Not approved. Final. */
  | 'REJECTED'
  /** Given back to the company to be corrected. */
  | 'RETURNED'
  /** Handed in, and not looked at yet. */
  | 'SUBMITTED'
  /** Taken back by the company. Final. */
  | 'WITHDRAWN';

/** A condition on where a claim stands. A condition that is null filters nothing; several must all hold. */
export type ClaimStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ClaimStatus>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** Which side of a purchase may claim. */
export type ClaimantTerms = {
  readonly __typename?: 'ClaimantTerms';
  /** The side that comes first. Null where not found. */
  readonly first?: Maybe<PurchaseSide>;
  /** Whether buyer and seller may not both be paid for one purchase. */
  readonly oneSideOnly: Scalars['Boolean']['output'];
};

/** Which side of a purchase may claim. */
export type ClaimantTermsInput = {
  /** The side that comes first. Null where not found. */
  readonly first?: InputMaybe<PurchaseSide>;
  /** Whether buyer and seller may not both be paid for one purchase. */
  readonly oneSideOnly: Scalars['Boolean']['input'];
};

/** What `clawBack` takes. */
export type ClawBackInput = {
  /** How much is asked back. */
  readonly amount: MoneyInput;
  /** Which cause it is: one of `ClawbackTerms.triggers` where the rule has some; in one to 100 characters. */
  readonly cause: Scalars['String']['input'];
  /** The claim that was paid. Left out: a voucher paid. */
  readonly claimId?: InputMaybe<Scalars['ID']['input']>;
  /** SHA-256 of what shows it, in hexadecimal. */
  readonly evidenceHash: Scalars['String']['input'];
  /** The confirmed finding of an audit that it follows from. Left out: it follows from none. */
  readonly findingId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who was paid, and is to pay back: the id of a provider or vendor; of a claim, its company's. */
  readonly payeeId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The voucher that paid. Left out: a claim did. */
  readonly voucherId?: InputMaybe<Scalars['ID']['input']>;
};

/** A rule said no, and nothing was changed. */
export type ClawBackRefusal = {
  readonly __typename?: 'ClawBackRefusal';
  /** Which. */
  readonly code: ClawBackRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `clawBack` is refused. */
export type ClawBackRefusalCode =
  /** The amount is zero or less, holds parts of a fen, or is too large. */
  | 'AMOUNT_INVALID'
  /** A cause must be given. */
  | 'CAUSE_MISSING'
  /** There is no such claim for you. */
  | 'CLAIM_NOT_FOUND'
  /** More than was paid to this payee, less what was clawed back before. */
  | 'CLAWBACK_TOO_HIGH'
  /** The evidence hash is no SHA-256. */
  | 'EVIDENCE_INVALID'
  /** The finding does not stand: have a second person confirm it first. */
  | 'FINDING_NOT_CONFIRMED'
  /** There is no such finding about what was paid to this payee: take an id from `AuditCase.findings`. */
  | 'FINDING_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** More is asked back than the finding has at stake and nobody asked back because of it. */
  | 'MORE_THAN_AT_STAKE'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You decided on the claim, or on the voucher's application: somebody else asks its money back. */
  | 'SAME_PERSON'
  /** There is no such voucher for you. */
  | 'VOUCHER_NOT_FOUND'
  /** Neither a voucher nor a claim is named, or both are: name what paid. */
  | 'VOUCHER_OR_CLAIM';

/** What became of `clawBack`. */
export type ClawBackResult = ClawBackRefusal | ClawBackSuccess;

/** It was done. */
export type ClawBackSuccess = {
  readonly __typename?: 'ClawBackSuccess';
  /** The clawback as it stands now. */
  readonly clawback: Clawback;
};

/** An order to pay back what a voucher or claim paid. Whoever was paid owes it until it is repaid, set off against what the city owes them, or given up. */
export type Clawback = {
  readonly __typename?: 'Clawback';
  /** Who ordered it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** How much was asked back. */
  readonly amount: Money;
  /** The first day on which the company of the voucher or claim may apply to the jurisdiction's programs, or claim from them, again. Null where the rule bars nobody for this cause. */
  readonly barredUntil?: Maybe<Scalars['Date']['output']>;
  /** Which cause it is, of those that the rule names where it names some. */
  readonly cause: Scalars['String']['output'];
  /** The claim that was paid. Null where a voucher paid. */
  readonly claim?: Maybe<Claim>;
  /** SHA-256 of what it was decided on, in hexadecimal. */
  readonly evidenceHash: Scalars['String']['output'];
  /** The audit's finding that it follows from. For the city's officers and auditors. Null where it follows from none. */
  readonly finding?: Maybe<AuditFinding>;
  /** The id, also of its operation in the ledger. */
  readonly id: Scalars['ID']['output'];
  /** When it was ordered. */
  readonly orderedAt: Scalars['DateTime']['output'];
  /** How much of it is still owed. */
  readonly outstanding: Money;
  /** Who was paid, and owes it: the id of a provider, vendor or company. */
  readonly payeeId: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What came back of it, or was given up, the first first. */
  readonly recoveries: ReadonlyArray<ClawbackRecovery>;
  /** By which version of the rule. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: ClawbackStatus;
  /** The voucher that paid. Null where a claim did. */
  readonly voucher?: Maybe<Voucher>;
};

/** What came back of a clawback at once, or was given up of it. */
export type ClawbackRecovery = {
  readonly __typename?: 'ClawbackRecovery';
  /** Who booked it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The claim in whose payment it was set off. Null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** The id, also of its operation in the ledger. */
  readonly id: Scalars['ID']['output'];
  /** By which the treasury finds the repayment. Null where none came in. */
  readonly paymentReference?: Maybe<Scalars['String']['output']>;
  /** The settlement that it was set off in. Null where there is none. */
  readonly settlement?: Maybe<Settlement>;
  /** Why it was given up. Null where it came back. */
  readonly writeOffReason?: Maybe<Scalars['String']['output']>;
};

/** Where a clawback stands: by what ended it, once nothing is owed of it any more. */
export type ClawbackStatus =
  /** Some of it is owed. */
  | 'ORDERED'
  /** The last of it was paid back. */
  | 'RECOVERED'
  /** The last of it was set off against what the city owed. */
  | 'SET_OFF'
  /** The last of it was given up. */
  | 'WRITTEN_OFF';

/** When and how money is taken back. */
export type ClawbackTerms = {
  readonly __typename?: 'ClawbackTerms';
  /** For how many years the company is barred afterwards. */
  readonly barredYears?: Maybe<Scalars['Int']['output']>;
  /** What triggers it, in words. */
  readonly triggers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** When and how money is taken back. */
export type ClawbackTermsInput = {
  /** For how many years the company is barred afterwards. */
  readonly barredYears?: InputMaybe<Scalars['Int']['input']>;
  /** What triggers it, in words. */
  readonly triggers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A company, which the companies subgraph owns. */
export type Company = {
  readonly __typename?: 'Company';
  /** Its applications that you may see. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** Its claims that you may see. */
  readonly claims?: Maybe<ClaimConnection>;
  /** The company's id. */
  readonly id: Scalars['ID']['output'];
  /** The vouchers that it was granted. */
  readonly vouchers?: Maybe<VoucherConnection>;
};


/** A company, which the companies subgraph owns. */
export type CompanyApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicationOrder>>;
};


/** A company, which the companies subgraph owns. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/** A company, which the companies subgraph owns. */
export type CompanyVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VoucherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VoucherOrder>>;
};

/** Kinds of cost. */
export type CostCategory =
  /** Annotation of data. */
  | 'ANNOTATION'
  /** Computing power. */
  | 'COMPUTE'
  /** Data and corpora. */
  | 'DATA'
  /** Calls of a model's API. */
  | 'MODEL_API'
  /** Private deployment of a model. */
  | 'MODEL_DEPLOYMENT'
  /** Network. */
  | 'NETWORK'
  /** Security. */
  | 'SECURITY'
  /** Storage. */
  | 'STORAGE';

/** Costs of one kind. */
export type CostInput = {
  /** How much. */
  readonly amount: MoneyInput;
  /** Of which kind. */
  readonly category: CostCategory;
};

/** Currencies, ISO 4217. */
export type CurrencyCode =
  /** Renminbi yuan. */
  | 'CNY';

/** How the days of a span are counted. */
export type DayCount =
  /** Both days count: 1 to 31 January is 31 days. */
  | 'BOTH_DAYS'
  /** The last day less the first: 1 to 31 January is 30 days. */
  | 'END_MINUS_START';

/** What `drawAudit` takes. */
export type DrawAuditInput = {
  /** The first day of payments, in China. */
  readonly from: Scalars['Date']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** The last day: yesterday or earlier, so that nothing is paid on it any more. */
  readonly to: Scalars['Date']['input'];
};

/** A rule said no, and nothing was changed. */
export type DrawAuditRefusal = {
  readonly __typename?: 'DrawAuditRefusal';
  /** Which. */
  readonly code: DrawAuditRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `drawAudit` is refused. */
export type DrawAuditRefusalCode =
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Nothing was paid in these days. */
  | 'NOTHING_PAID'
  /** An audit was drawn from a part of these days: the message names it. */
  | 'PERIOD_DRAWN'
  /** The last day is not over: give yesterday or an earlier day. */
  | 'PERIOD_NOT_OVER'
  /** There is no such program, or none of your city's: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** The program has no rule that could say how much is drawn. */
  | 'TERMS_UNKNOWN'
  /** More than 10,000 payments: give fewer days. */
  | 'TOO_MANY_PAYMENTS';

/** What became of `drawAudit`. */
export type DrawAuditResult = DrawAuditRefusal | DrawAuditSuccess;

/** It was done. */
export type DrawAuditSuccess = {
  readonly __typename?: 'DrawAuditSuccess';
  /** The audit. */
  readonly audit: Audit;
};

/** How long a company may be supported. */
export type DurationTerms = {
  readonly __typename?: 'DurationTerms';
  /** The most years in a row. */
  readonly maxConsecutiveYears?: Maybe<Scalars['Int']['output']>;
  /** The most months that one contract may run. */
  readonly maxContractMonths?: Maybe<Scalars['Int']['output']>;
  /** The most months in all. */
  readonly maxMonths?: Maybe<Scalars['Int']['output']>;
};

/** How long a company may be supported. */
export type DurationTermsInput = {
  /** The most years in a row. */
  readonly maxConsecutiveYears?: InputMaybe<Scalars['Int']['input']>;
  /** The most months that one contract may run. */
  readonly maxContractMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The most months in all. */
  readonly maxMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** What a rule gives for a purchase, and why. */
export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** The reasoning, one line a rule, in the order applied. */
  readonly checks: ReadonlyArray<RuleCheck>;
  /** Whether no rule says no, nothing that a rule asks for is missing, and something is left to pay. */
  readonly eligible: Scalars['Boolean']['output'];
  /** What the rate is applied to. */
  readonly eligibleBase: Money;
  /** The costs that do not count. */
  readonly excluded: ReadonlyArray<ExcludedCost>;
  /** The rate that applies, in basis points; zero where none does. */
  readonly rateBasisPoints: Scalars['Int']['output'];
  /** The number of the version of the rule that was applied. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** How much is given: zero where not eligible, and an upper bound where the source says "at most". */
  readonly subsidy: Money;
};

/** What would be given, for what. */
export type EligibilityInput = {
  /** What the company says of itself beside its record. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** The company: your own. */
  readonly companyId: Scalars['ID']['input'];
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** What is to be bought. */
  readonly purchase: PurchaseInput;
};

/** What a claim is proved with. */
export type EvidenceKind =
  /** The application form. */
  | 'APPLICATION_FORM'
  /** The contract. */
  | 'CONTRACT'
  /** The opinion of the district or county. */
  | 'DISTRICT_OPINION'
  /** The meter's readings. */
  | 'METERING'
  /** The bank's proof of payment. */
  | 'PAYMENT_PROOF'
  /** A report. */
  | 'REPORT'
  /** The tax invoice. */
  | 'TAX_INVOICE'
  /** A signed statement that everything is true. */
  | 'UNDERTAKING';

/** Costs that do not count. */
export type ExcludedCost = {
  readonly __typename?: 'ExcludedCost';
  /** How much. */
  readonly amount: Money;
  /** Of which kind. */
  readonly category: CostCategory;
};

/** What `extendVoucher` takes. */
export type ExtendVoucherInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The first day, in China, on which it can no longer be spent. */
  readonly voidFrom: Scalars['Date']['input'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type ExtendVoucherRefusal = {
  readonly __typename?: 'ExtendVoucherRefusal';
  /** Which. */
  readonly code: ExtendVoucherRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `extendVoucher` is refused. */
export type ExtendVoucherRefusalCode =
  /** The rule lets no voucher be valid for so long: give an earlier day. */
  | 'EXTENSION_TOO_LONG'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The rule does not say that vouchers can be extended: see `ValidityTerms.extendable`. */
  | 'NOT_EXTENDABLE'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The voucher ends then, or later, already: give a later day. */
  | 'VALIDITY_NOT_LATER'
  /** There is no such voucher of your city's. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher does not stand where this can be done: see `Voucher.status`. */
  | 'WRONG_VOUCHER_STATUS';

/** What became of `extendVoucher`. */
export type ExtendVoucherResult = ExtendVoucherRefusal | ExtendVoucherSuccess;

/** It was done. */
export type ExtendVoucherSuccess = {
  readonly __typename?: 'ExtendVoucherSuccess';
  /** The voucher. */
  readonly voucher: Voucher;
};

/** What `failClaimPayment` takes. */
export type FailClaimPaymentInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type FailClaimPaymentRefusal = {
  readonly __typename?: 'FailClaimPaymentRefusal';
  /** Which. */
  readonly code: FailClaimPaymentRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `failClaimPayment` is refused. */
export type FailClaimPaymentRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** It was clawed back since: record what came back as its repayment. */
  | 'CLAWED_BACK'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** All of it was set off: no bank paid anything that could come back. */
  | 'NO_BANK_PAYMENT'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this claim or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `failClaimPayment`. */
export type FailClaimPaymentResult = FailClaimPaymentRefusal | FailClaimPaymentSuccess;

/** It was done. */
export type FailClaimPaymentSuccess = {
  readonly __typename?: 'FailClaimPaymentSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What `failSettlement` takes. */
export type FailSettlementInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, as the bank says: one to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The settlement whose payment came back. */
  readonly settlementId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type FailSettlementRefusal = {
  readonly __typename?: 'FailSettlementRefusal';
  /** Which. */
  readonly code: FailSettlementRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `failSettlement` is refused. */
export type FailSettlementRefusalCode =
  /** A part of it was clawed back since: what came back is its repayment. */
  | 'CLAWED_BACK'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** It set off a clawback: no bank paid it. */
  | 'NO_BANK_PAYMENT'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such settlement of your city's. */
  | 'SETTLEMENT_NOT_FOUND'
  /** The settlement does not stand where this can be done: see `Settlement.status`. */
  | 'WRONG_SETTLEMENT_STATUS';

/** What became of `failSettlement`. */
export type FailSettlementResult = FailSettlementRefusal | FailSettlementSuccess;

/** It was done. */
export type FailSettlementSuccess = {
  readonly __typename?: 'FailSettlementSuccess';
  /** The settlement as it stands now. */
  readonly settlement: Settlement;
};

/** What `freezeVoucher` takes. */
export type FreezeVoucherInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type FreezeVoucherRefusal = {
  readonly __typename?: 'FreezeVoucherRefusal';
  /** Which. */
  readonly code: FreezeVoucherRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `freezeVoucher` is refused. */
export type FreezeVoucherRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such voucher of your city's. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher does not stand where this can be done: see `Voucher.status`. */
  | 'WRONG_VOUCHER_STATUS';

/** What became of `freezeVoucher`. */
export type FreezeVoucherResult = FreezeVoucherRefusal | FreezeVoucherSuccess;

/** It was done. */
export type FreezeVoucherSuccess = {
  readonly __typename?: 'FreezeVoucherSuccess';
  /** The voucher. */
  readonly voucher: Voucher;
};

/** The money of one jurisdiction for one purpose and fiscal year: one book in the ledger. */
export type Fund = {
  readonly __typename?: 'Fund';
  /** How much was set aside. Null where no source names an amount: no book is open then, and no voucher can be issued. */
  readonly appropriation?: Maybe<Money>;
  /** How the sources state the appropriation. */
  readonly appropriationBasis: AppropriationBasis;
  /** The audits of the programs that it pays for, oldest first. For the city's officers and auditors. */
  readonly audits: AuditConnection;
  /** How much can still be promised: appropriation less encumbered and disbursed. Null where no book is open. */
  readonly available?: Maybe<Money>;
  /** Where the chain of its book ends. Keep it: a book whose chain later does not pass through it was rewritten. Null where no book is open. */
  readonly chainHead?: Maybe<ChainHead>;
  /** The jurisdiction whose money it is. */
  readonly city: City;
  /** A short name for addresses and programs, such as `shanghai-compute-2025`. */
  readonly code: Scalars['String']['output'];
  /** How much was paid. Null where no book is open. */
  readonly disbursed?: Maybe<Money>;
  /** How much is promised to vouchers and not yet paid. Null where no book is open. */
  readonly encumbered?: Maybe<Money>;
  /** The year whose budget it belongs to. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Who pays, and which share each carries. The shares sum to 10,000 basis points. */
  readonly funders: ReadonlyArray<Funder>;
  /** The fund's id, which is its book's id in the ledger too. */
  readonly id: Scalars['ID']['output'];
  /** All that its book was ever asked, refusals included, in the order in which it answered. For the city's officers and auditors. */
  readonly ledger: LedgerOperationConnection;
  /** The fund's name. */
  readonly name: Scalars['String']['output'];
  /** The programs that it pays for. */
  readonly programs: ReadonlyArray<Program>;
  /** Where the appropriation is on record. */
  readonly sources: ReadonlyArray<PolicySource>;
  /** The vouchers that it pays for. */
  readonly vouchers: VoucherConnection;
};


/** The money of one jurisdiction for one purpose and fiscal year: one book in the ledger. */
export type FundAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The money of one jurisdiction for one purpose and fiscal year: one book in the ledger. */
export type FundLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The money of one jurisdiction for one purpose and fiscal year: one book in the ledger. */
export type FundNameArgs = {
  language?: InputMaybe<Language>;
};


/** The money of one jurisdiction for one purpose and fiscal year: one book in the ledger. */
export type FundVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VoucherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VoucherOrder>>;
};

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of funds. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fund. */
  readonly node: Fund;
};

/** Which funds. A condition that is null filters nothing; several must all hold. */
export type FundFilter = {
  /** By the jurisdiction's division code. */
  readonly cityCode?: InputMaybe<RegionCodeFilter>;
  /** By code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By fiscal year. */
  readonly fiscalYear?: InputMaybe<YearFilter>;
};

/** An order of funds. */
export type FundOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: FundOrderField;
};

/** What funds can be ordered by. */
export type FundOrderField =
  /** Appropriation. Funds of unknown appropriation stand below all others. */
  | 'APPROPRIATION'
  /** Code. */
  | 'CODE'
  /** Fiscal year. */
  | 'FISCAL_YEAR';

/** Who carries a part of a fund. */
export type Funder = {
  readonly __typename?: 'Funder';
  /** Who pays. */
  readonly name: Scalars['String']['output'];
  /** The share of every payment, in basis points: 5000 is half. */
  readonly shareBasisPoints: Scalars['Int']['output'];
};


/** Who carries a part of a fund. */
export type FunderNameArgs = {
  language?: InputMaybe<Language>;
};

/** A funder's part of an amount. */
export type FunderShare = {
  readonly __typename?: 'FunderShare';
  /** How much. */
  readonly amount: Money;
  /** Who pays. */
  readonly funder: Scalars['String']['output'];
};

/** Part of a voucher, set aside for one purchase: captured, released or expired once, and then done. */
export type Hold = {
  readonly __typename?: 'Hold';
  /** How much was set aside. */
  readonly amount: Money;
  /** How much of it was spent. The rest went back to the voucher. */
  readonly captured: Money;
  /** When it lapses if nothing resolves it. Null if never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hold's id, which is its operation's id in the ledger too. */
  readonly id: Scalars['ID']['output'];
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it was captured, released or expired. Null while it is pending. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: HoldStatus;
  /** The voucher that it is set aside from. */
  readonly voucher: Voucher;
};

/** What became of a hold. */
export type HoldCapture = {
  readonly __typename?: 'HoldCapture';
  /** How much was spent of it. Zero where all went back. */
  readonly amount: Money;
  /** The hold's id. */
  readonly holdId: Scalars['ID']['output'];
  /** Why so much. */
  readonly reason: Scalars['String']['output'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['output'];
};

/** A page of holds. */
export type HoldConnection = {
  readonly __typename?: 'HoldConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<HoldEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of holds. */
export type HoldEdge = {
  readonly __typename?: 'HoldEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The hold. */
  readonly node: Hold;
};

/** Which holds. A condition that is null filters nothing; several must all hold. */
export type HoldFilter = {
  /** By where it stands. */
  readonly status?: InputMaybe<HoldStatusFilter>;
};

/** What is to be set aside from a voucher. */
export type HoldLineInput = {
  /** How much. */
  readonly amount: MoneyInput;
  /** The voucher. */
  readonly voucherId: Scalars['ID']['input'];
};

/** Where a hold stands. */
export type HoldStatus =
  /** Spent, in full or in part. */
  | 'CAPTURED'
  /** Lapsed, and given back to the voucher. */
  | 'EXPIRED'
  /** Set aside, and not resolved yet. */
  | 'PENDING'
  /** Given back to the voucher. */
  | 'RELEASED';

/** A condition on where a hold stands. A condition that is null filters nothing; several must all hold. */
export type HoldStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<HoldStatus>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<HoldStatus>>;
};

/** A condition on an id. A condition that is null filters nothing; several must all hold. */
export type IdFilter = {
  /** Equal to this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these ids. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** When a program takes applications. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** Until when: the first instant at which it is closed. Null where the window is open-ended or not on record. */
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when on. Null where no window is on record. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the clock stands. */
  readonly status: IntakeStatus;
};

/** Ways of taking applications. */
export type IntakeMode =
  /** At any time. */
  | 'ROLLING'
  /** In a window that the issuer announces. */
  | 'WINDOW';

/** Where an intake stands. */
export type IntakeStatus =
  /** The window is over. */
  | 'CLOSED'
  /** No window is on record. */
  | 'NOT_ANNOUNCED'
  /** Applications are taken. */
  | 'OPEN'
  /** The window has not opened yet. */
  | 'UPCOMING';

/** A condition on where an intake stands. A condition that is null filters nothing; several must all hold. */
export type IntakeStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<IntakeStatus>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<IntakeStatus>>;
};

/** How applications are taken. */
export type IntakeTerms = {
  readonly __typename?: 'IntakeTerms';
  /** The number of applications at which intake closes. */
  readonly closesAtApplications?: Maybe<Scalars['Int']['output']>;
  /** The way. */
  readonly mode: IntakeMode;
};

/** How applications are taken. */
export type IntakeTermsInput = {
  /** The number of applications at which intake closes. */
  readonly closesAtApplications?: InputMaybe<Scalars['Int']['input']>;
  /** The way. */
  readonly mode: IntakeMode;
};

/** To whom vouchers are issued. */
export type IssueMode =
  /** To buyer and seller. */
  | 'BOTH'
  /** To the buyer, before the purchase. */
  | 'BUYER'
  /** To nobody: the subsidy is paid after use, without a voucher before. */
  | 'NONE'
  /** To the seller. */
  | 'SELLER';

/** What `judgeFinding` takes. */
export type JudgeFindingInput = {
  /** Whether it stands. */
  readonly confirmed: Scalars['Boolean']['input'];
  /** The finding's id. */
  readonly findingId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type JudgeFindingRefusal = {
  readonly __typename?: 'JudgeFindingRefusal';
  /** Which. */
  readonly code: JudgeFindingRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `judgeFinding` is refused. */
export type JudgeFindingRefusalCode =
  /** Somebody said what to make of it before: read `AuditFinding.verdict`. */
  | 'FINDING_JUDGED'
  /** There is no such finding of your city's: take an id from `AuditCase.findings`. */
  | 'FINDING_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You recorded it, or had a part in granting or paying: let somebody else decide. */
  | 'SAME_PERSON';

/** What became of `judgeFinding`. */
export type JudgeFindingResult = JudgeFindingRefusal | JudgeFindingSuccess;

/** It was done. */
export type JudgeFindingSuccess = {
  readonly __typename?: 'JudgeFindingSuccess';
  /** The finding. */
  readonly finding: AuditFinding;
};

/** The languages in which names are kept. */
export type Language =
  /** English. Where no English name is on record, the Chinese one is answered. */
  | 'EN'
  /** Chinese, as registered. Always there. */
  | 'ZH';

/** One thing that a fund's book was asked to do: one amount, from one account to another. */
export type LedgerOperation = {
  readonly __typename?: 'LedgerOperation';
  /** Who asked. */
  readonly actor: Scalars['String']['output'];
  /** How much moved; of a refusal, how much was asked for. Null where no amount is asked for. */
  readonly amount?: Maybe<Money>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The account that gets. */
  readonly credit: Scalars['String']['output'];
  /** The account that gives. */
  readonly debit: Scalars['String']['output'];
  /** SHA-256 of what it was decided on, in hexadecimal. */
  readonly evidenceHash: Scalars['String']['output'];
  /** The hold that it is about. Null where there is none. */
  readonly hold?: Maybe<Hold>;
  /** The operation's key, by which it was asked for. */
  readonly id: Scalars['ID']['output'];
  /** What was asked. */
  readonly kind: LedgerOperationKind;
  /** Its place in the book: 1, 2, 3 …, without a gap. */
  readonly number: Scalars['Int']['output'];
  /** What was answered. */
  readonly outcome: LedgerOutcome;
  /** The provider, vendor or company that is owed or paid. Null where nobody is. */
  readonly payeeId?: Maybe<Scalars['ID']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** By which version of the rule. */
  readonly ruleVersion: Scalars['String']['output'];
  /** Each funder's part of what was captured, paid or taken back; they sum to it exactly. Empty for all else. */
  readonly shares: ReadonlyArray<FunderShare>;
  /** The voucher whose money it is. Null where it is the fund's. */
  readonly voucher?: Maybe<Voucher>;
};

/** A page of a book's operations. */
export type LedgerOperationConnection = {
  readonly __typename?: 'LedgerOperationConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<LedgerOperationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of a book's operations. */
export type LedgerOperationEdge = {
  readonly __typename?: 'LedgerOperationEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: LedgerOperation;
};

/** What a book can be asked. */
export type LedgerOperationKind =
  /** A hold that is spent: all of it, or a part. */
  | 'CAPTURE'
  /** A payment that was taken back; where it is a receivable, whoever was paid owes it. */
  | 'CLAW_BACK'
  /** Money set aside for a voucher. */
  | 'ENCUMBER'
  /** A hold whose time is over. */
  | 'EXPIRE'
  /** A voucher that ends later. No money moves. */
  | 'EXTEND'
  /** Voucher money set aside for a purchase. */
  | 'HOLD'
  /** What an expired or revoked voucher had left goes back to the fund. */
  | 'LAPSE'
  /** A new book, with its appropriation. */
  | 'OPEN'
  /** A payment straight from what was set aside, without a hold before. */
  | 'PAY'
  /** What was owed back came in, or was given up. */
  | 'RECOVER'
  /** A hold that is given back. */
  | 'RELEASE'
  /** A payment that the bank sent back: it is owed again. */
  | 'RETURN_PAYMENT'
  /** A payment of what was captured. */
  | 'SETTLE'
  /** More appropriation. */
  | 'TOP_UP';

/** What a book answers. */
export type LedgerOutcome =
  /** The amount is more than is held, owed or paid. */
  | 'AMOUNT_TOO_LARGE'
  /** The book is open already. */
  | 'BOOK_ALREADY_OPEN'
  /** The hold was captured, released or expired before. */
  | 'HOLD_ALREADY_RESOLVED'
  /** The hold is past its expiry. */
  | 'HOLD_EXPIRED'
  /** The hold has not reached its expiry. */
  | 'HOLD_NOT_EXPIRED'
  /** The book has no such hold. */
  | 'HOLD_NOT_FOUND'
  /** The key belongs to another operation. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The amount is more than is available. */
  | 'INSUFFICIENT_FUNDS'
  /** Done. */
  | 'OK'
  /** The voucher ends then, or later, already. */
  | 'VALIDITY_NOT_LATER'
  /** The voucher has an account already. */
  | 'VOUCHER_EXISTS'
  /** The voucher is past its validity. */
  | 'VOUCHER_EXPIRED'
  /** The voucher is still valid. */
  | 'VOUCHER_NOT_EXPIRED'
  /** The book has no such voucher. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher was revoked. */
  | 'VOUCHER_REVOKED';

/** What `listSeller` takes. */
export type ListSellerInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** The seller's credit code. */
  readonly sellerCreditCode: Scalars['CreditCode']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** A rule said no, and nothing was changed. */
export type ListSellerRefusal = {
  readonly __typename?: 'ListSellerRefusal';
  /** Which. */
  readonly code: ListSellerRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `listSeller` is refused. */
export type ListSellerRefusalCode =
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The seller is listed in a part of the period. */
  | 'PERIOD_OVERLAPS'
  /** There is no such program, or none of your city's: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** No company has the seller's credit code: check the code. */
  | 'SELLER_NOT_FOUND';

/** What became of `listSeller`. */
export type ListSellerResult = ListSellerRefusal | ListSellerSuccess;

/** It was done. */
export type ListSellerSuccess = {
  readonly __typename?: 'ListSellerSuccess';
  /** The program. */
  readonly program: Program;
};

/** An amount of money. Computed in whole fen; on the wire always with two decimals. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount, with exactly two decimals. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
};

/** An amount of money that is given. */
export type MoneyInput = {
  /** The amount: more than zero, in whole fen. */
  readonly amount: Scalars['Decimal']['input'];
  /** The currency. */
  readonly currency?: CurrencyCode;
};

/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes the next application from the waiting list, to where it stood before. The rule's priorities come first, then whoever applied first. */
  readonly admitApplication: AdmitApplicationResult;
  /** Says when a program takes applications. An end that has come closes it. */
  readonly announceIntake: AnnounceIntakeResult;
  /** Appeals a rejection once. The rejected application stays as it is: the appeal is an application of its own, judged by the same version of the rule and by other officers. */
  readonly appealApplication: AppealApplicationResult;
  /** Approves an application: the fund is encumbered and the voucher is issued at once, or nothing is. What the caps leave by now is looked up again. */
  readonly approveApplication: ApproveApplicationResult;
  /** Approves a claim: its money is set aside in the fund at once, or nothing is. What the caps leave by now is looked up again. */
  readonly approveClaim: ApproveClaimResult;
  /** Spends what a purchase has set aside, judged again on what it really cost and on whether buyer and seller are related by now. What is not spent goes back. Never refused for want of money. For the subgraph that sells. */
  readonly captureHolds: CaptureHoldsResult;
  /** Says that an application is complete and true, or that it may not be granted. Where the rule asks for the district's check too, two officers check. */
  readonly checkApplication: CheckApplicationResult;
  /** Says that a claim is complete and true, after contract, meter and invoices were compared once more. Where the rule asks for the district's check too, two officers check. */
  readonly checkClaim: CheckClaimResult;
  /** Asks back what a voucher or claim paid: whoever was paid owes it from now on. For auditors, and the city's treasurers. */
  readonly clawBack: ClawBackResult;
  /** Draws the sample of what a program paid in a time that is over: all that is flagged, and of the others as many as the rule asks for, by lot. For auditors, and the city's treasurers. */
  readonly drawAudit: DrawAuditResult;
  /** Lets a voucher that has not ended yet end later, where its rule lets vouchers be extended: each time for as long again as the rule lets a voucher be valid, at most. */
  readonly extendVoucher: ExtendVoucherResult;
  /** Books that the bank sent a claim's payment back: its money is owed again, and waits to be paid by a retry. */
  readonly failClaimPayment: FailClaimPaymentResult;
  /** Books that the bank sent a payment back: all of it is owed again. */
  readonly failSettlement: FailSettlementResult;
  /** Keeps a voucher from being spent for now. What holds have set aside is still theirs. */
  readonly freezeVoucher: FreezeVoucherResult;
  /** Confirms or dismisses a finding, once. For somebody else than who recorded it, who had no part in granting or paying either. */
  readonly judgeFinding: JudgeFindingResult;
  /** Puts a seller on the list of those that a program accepts. */
  readonly listSeller: ListSellerResult;
  /** Records an objection that was raised during public notice. The application goes back to its reviewers. */
  readonly objectToApplication: ObjectToApplicationResult;
  /** Books the payment of an approved claim, after contract, meter and invoices were compared a last time. */
  readonly payClaim: PayClaimResult;
  /** Sets aside what vouchers pay of a purchase: all lines or none. Each is judged again, in the order given, as if those before it had paid. For the subgraph that sells. */
  readonly placeHolds: PlaceHoldsResult;
  /** Puts a recommended application on public notice (公示). An assumption: no source says which programs do; approval does not wait for it. */
  readonly publishApplication: PublishApplicationResult;
  /** Publishes the next version of a program's rule. What was submitted before stays judged by the version of its day; a version is never changed. */
  readonly publishRuleVersion: PublishRuleVersionResult;
  /** Records what is found about an audited payment. For whoever had no part in granting or paying it. */
  readonly recordFinding: RecordFindingResult;
  /** Books that what was clawed back was repaid, or a part of it. */
  readonly recordRepayment: RecordRepaymentResult;
  /** Rejects an application, with a reason that the applicant reads. It can be appealed once. */
  readonly rejectApplication: RejectApplicationResult;
  /** Rejects a claim, with a reason that the company reads. What was set aside for it goes back to the fund. */
  readonly rejectClaim: RejectClaimResult;
  /** Gives back all that a purchase has set aside, and closes it: holds that are placed for it afterwards are refused. For the subgraph that sells. */
  readonly releaseHolds: ReleaseHoldsResult;
  /** Hands in what was returned, corrected. It stays judged by the version of the rule in force when it was first submitted. */
  readonly resubmitApplication: ResubmitApplicationResult;
  /** Hands in a claim that was returned, corrected. It is judged and checked anew, by the version of the rule that was in force when it was first submitted. */
  readonly resubmitClaim: ResubmitClaimResult;
  /** Pays a claim again whose payment the bank sent back. */
  readonly retryClaimPayment: RetryClaimPaymentResult;
  /** Pays again what the bank sent back, voucher by voucher the same. */
  readonly retrySettlement: RetrySettlementResult;
  /** Gives an application back to be corrected. */
  readonly returnApplication: ReturnApplicationResult;
  /** Gives a claim back to its company, with a reason, to be corrected. */
  readonly returnClaim: ReturnClaimResult;
  /** Scores an application. When as many reviewers as the rule asks for have scored it, at least one, it is recommended, or rejected below the rule's floor. */
  readonly reviewApplication: ReviewApplicationResult;
  /** Takes a voucher away for good: what it has available goes back to the fund, and its application lapses. What holds have set aside can still be captured. */
  readonly revokeVoucher: RevokeVoucherResult;
  /** Sets off what was clawed back against what the city owes the same payee by now: as much as there is, 500 vouchers at most at once. */
  readonly setOff: SetOffResult;
  /** Books a payment to a provider or vendor: of all that vouchers of the treasurer's city captured for it and nobody paid yet, 500 vouchers at most at once. */
  readonly settleProvider: SettleProviderResult;
  /** Applies for a voucher. The rule in force now judges the application from here on; what is asked is evaluated and stored with its reasoning. */
  readonly submitApplication: SubmitApplicationResult;
  /** Claims what a program pays back for a rental that is billed and paid. What the company states of contract, meter and invoices must be what compute knows of them. */
  readonly submitClaim: SubmitClaimResult;
  /** Lets a frozen voucher be spent again. */
  readonly unfreezeVoucher: UnfreezeVoucherResult;
  /** Puts a recommended application on the waiting list, for want of money. */
  readonly waitlistApplication: WaitlistApplicationResult;
  /** Takes an application back, for good. */
  readonly withdrawApplication: WithdrawApplicationResult;
  /** Takes a claim back that is not approved, for good. The rental can be claimed again. */
  readonly withdrawClaim: WithdrawClaimResult;
  /** Gives up what is still owed of a clawback: nothing of it comes back any more, and the payee owes the city nothing for it. For an approver who did not order it. */
  readonly writeOffClawback: WriteOffClawbackResult;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationAdmitApplicationArgs = {
  input: AdmitApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationAnnounceIntakeArgs = {
  input: AnnounceIntakeInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationAppealApplicationArgs = {
  input: AppealApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationApproveApplicationArgs = {
  input: ApproveApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationApproveClaimArgs = {
  input: ApproveClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationCaptureHoldsArgs = {
  input: CaptureHoldsInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationCheckApplicationArgs = {
  input: CheckApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationCheckClaimArgs = {
  input: CheckClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationClawBackArgs = {
  input: ClawBackInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationDrawAuditArgs = {
  input: DrawAuditInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationExtendVoucherArgs = {
  input: ExtendVoucherInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationFailClaimPaymentArgs = {
  input: FailClaimPaymentInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationFailSettlementArgs = {
  input: FailSettlementInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationFreezeVoucherArgs = {
  input: FreezeVoucherInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationJudgeFindingArgs = {
  input: JudgeFindingInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationListSellerArgs = {
  input: ListSellerInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationObjectToApplicationArgs = {
  input: ObjectToApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationPayClaimArgs = {
  input: PayClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationPlaceHoldsArgs = {
  input: PlaceHoldsInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationPublishApplicationArgs = {
  input: PublishApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationPublishRuleVersionArgs = {
  input: PublishRuleVersionInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRecordRepaymentArgs = {
  input: RecordRepaymentInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRejectApplicationArgs = {
  input: RejectApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRejectClaimArgs = {
  input: RejectClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationReleaseHoldsArgs = {
  input: ReleaseHoldsInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationResubmitApplicationArgs = {
  input: ResubmitApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationResubmitClaimArgs = {
  input: ResubmitClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRetryClaimPaymentArgs = {
  input: RetryClaimPaymentInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRetrySettlementArgs = {
  input: RetrySettlementInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationReturnApplicationArgs = {
  input: ReturnApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationReturnClaimArgs = {
  input: ReturnClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationReviewApplicationArgs = {
  input: ReviewApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRevokeVoucherArgs = {
  input: RevokeVoucherInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationSetOffArgs = {
  input: SetOffInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationSettleProviderArgs = {
  input: SettleProviderInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationSubmitClaimArgs = {
  input: SubmitClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationUnfreezeVoucherArgs = {
  input: UnfreezeVoucherInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationWaitlistApplicationArgs = {
  input: WaitlistApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationWriteOffClawbackArgs = {
  input: WriteOffClawbackInput;
};

/** What `objectToApplication` takes. */
export type ObjectToApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type ObjectToApplicationRefusal = {
  readonly __typename?: 'ObjectToApplicationRefusal';
  /** Which. */
  readonly code: ObjectToApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `objectToApplication` is refused. */
export type ObjectToApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `objectToApplication`. */
export type ObjectToApplicationResult = ObjectToApplicationRefusal | ObjectToApplicationSuccess;

/** It was done. */
export type ObjectToApplicationSuccess = {
  readonly __typename?: 'ObjectToApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list (Relay Cursor Connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last entry, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a next page exists: ask for it with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`, so that entries stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first entry, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What may be subsidized only once. */
export type PaidOnce =
  /** A contract. */
  | 'CONTRACT'
  /** An invoice. */
  | 'INVOICE'
  /** A project. */
  | 'PROJECT';

/** What `payClaim` takes. */
export type PayClaimInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** By which the treasury finds the payment: one to 100 characters. */
  readonly paymentReference: Scalars['String']['input'];
  /** Sets off first what the company owes of clawbacks: the bank pays the rest, which `Claim.setOff` tells from what was approved. Otherwise a company that owes is not paid. */
  readonly setOff?: Scalars['Boolean']['input'];
};

/** A rule said no, and nothing was changed. */
export type PayClaimRefusal = {
  readonly __typename?: 'PayClaimRefusal';
  /** Which. */
  readonly code: PayClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `payClaim` is refused. */
export type PayClaimRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The company owes the city what was clawed back: pay with `setOff: true`, or when it is repaid. */
  | 'CLAWBACK_OPEN'
  /** The contract says something else: the message says what. */
  | 'CONTRACT_MISMATCH'
  /** The METERING evidence has another hash than the meter's readings: see `Invoice.meterHash`. */
  | 'EVIDENCE_MISMATCH'
  /** The invoices say something else: the message says what. */
  | 'INVOICE_MISMATCH'
  /** An invoice is not paid in full: claim when it is. */
  | 'INVOICE_UNPAID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The meter counted something else: the message says what. */
  | 'METER_MISMATCH'
  /** The payment has no reference, or one that is too long. */
  | 'REFERENCE_MISSING'
  /** You entered this claim or decided on it before, or ordered a clawback that is to be set off: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `payClaim`. */
export type PayClaimResult = PayClaimRefusal | PayClaimSuccess;

/** It was done. */
export type PayClaimSuccess = {
  readonly __typename?: 'PayClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What a fund is measured by. */
export type PerformanceTarget = {
  readonly __typename?: 'PerformanceTarget';
  /** The indicator, in words. */
  readonly indicator: Scalars['String']['output'];
  /** The target, in words. Null where not found. */
  readonly target?: Maybe<Scalars['String']['output']>;
};

/** What a fund is measured by. */
export type PerformanceTargetInput = {
  /** The indicator, in words. */
  readonly indicator: Scalars['String']['input'];
  /** The target, in words. Null where not found. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
};

/** What `placeHolds` takes. */
export type PlaceHoldsInput = {
  /** After how many seconds the holds lapse, unless their voucher ends before: 1 to 63,072,000, which is two years. */
  readonly holdForSeconds: Scalars['Int']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is to be set aside, in the order in which it is judged; a voucher stands in one line at most. */
  readonly lines: ReadonlyArray<HoldLineInput>;
  /** What is bought. */
  readonly purchase: PlannedPurchaseInput;
};

/** A rule said no, and nothing was changed. */
export type PlaceHoldsRefusal = {
  readonly __typename?: 'PlaceHoldsRefusal';
  /** Which. */
  readonly code: PlaceHoldsRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `placeHolds` is refused. */
export type PlaceHoldsRefusalCode =
  /** The ceiling over all programs leaves less than that: plan again. */
  | 'AID_CEILING'
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** The rate or a cap leaves less than that: plan again. */
  | 'CAP_EXCEEDED'
  /** No company has the buyer's id: check it. */
  | 'COMPANY_NOT_FOUND'
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Another rule of the voucher does not let it pay: the message says which. */
  | 'NOT_ELIGIBLE'
  /** The purchase was released or captured before: make a new one. */
  | 'PURCHASE_CLOSED'
  /** The purchase has its holds already, placed under another key: the first answer stands. */
  | 'PURCHASE_HELD'
  /** Buyer and seller are related: choose another seller. */
  | 'RELATED_PARTY'
  /** No company has the seller's credit code: check the code. */
  | 'SELLER_NOT_FOUND'
  /** The voucher does not go together with another that pays this purchase: leave one of them out. */
  | 'STACKING'
  /** The voucher has less left than that: plan again. */
  | 'VOUCHER_EXHAUSTED'
  /** The voucher is past its validity: leave it out. */
  | 'VOUCHER_EXPIRED'
  /** The voucher is frozen: ask its issuer, or leave it out. */
  | 'VOUCHER_FROZEN'
  /** There is no such voucher, or it is not the buyer's: take one of its `Company.vouchers`. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher was taken away: leave it out. */
  | 'VOUCHER_REVOKED';

/** What became of `placeHolds`. */
export type PlaceHoldsResult = PlaceHoldsRefusal | PlaceHoldsSuccess;

/** All was set aside. */
export type PlaceHoldsSuccess = {
  readonly __typename?: 'PlaceHoldsSuccess';
  /** The holds, in the order of the lines. */
  readonly holds: ReadonlyArray<PlacedHold>;
};

/** A hold that was placed. */
export type PlacedHold = {
  readonly __typename?: 'PlacedHold';
  /** How much was set aside. */
  readonly amount: Money;
  /** When it lapses if nothing resolves it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The code of the fund that pays. */
  readonly fundCode: Scalars['String']['output'];
  /** The hold's id. */
  readonly holdId: Scalars['ID']['output'];
  /** The code of the voucher's program. */
  readonly programCode: Scalars['String']['output'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['output'];
};

/**
 * A purchase that vouchers may pay: a rental or a license, named by its own id. What is left out is taken from the
 * application that a voucher was granted on, where that was for the same seller; else it is not known, and a rule that asks
 * for it is not passed.
 */
export type PlannedPurchaseInput = {
  /** The whole price. */
  readonly amount: MoneyInput;
  /** The exchange or platform that it goes through, by the name that notices use. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The kind of chip, such as GPU. */
  readonly chipKind?: InputMaybe<Scalars['String']['input']>;
  /** The company that buys. */
  readonly companyId: Scalars['ID']['input'];
  /** The contract's number. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** Whether the chips are domestic. */
  readonly domesticChips?: InputMaybe<Scalars['Boolean']['input']>;
  /** The division in which what is rented stands. */
  readonly facilityRegionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** What it is. */
  readonly kind: VoucherKind;
  /** Whether it is the buyer's own facility. */
  readonly ownFacility?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom the ledger will owe what is captured: the provider's or vendor's id. */
  readonly payeeId: Scalars['ID']['input'];
  /** The id of the rental or license. All its holds are placed at once, and its state is kept under it. */
  readonly purchaseId: Scalars['ID']['input'];
  /** What it is for. */
  readonly purpose?: InputMaybe<WorkPurpose>;
  /** The credit code of the company that sells. */
  readonly sellerCreditCode: Scalars['CreditCode']['input'];
  /** The seller's computing power, in PFLOPS at FP16. */
  readonly sellerPetaflops?: InputMaybe<Scalars['Float']['input']>;
  /** The seller's racks. */
  readonly sellerRacks?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of service. */
  readonly serviceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of service. */
  readonly serviceTo?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which the contract is signed. */
  readonly signedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a voucher would pay. */
export type PlannedVoucher = {
  readonly __typename?: 'PlannedVoucher';
  /** How much. */
  readonly amount: Money;
  /** The code of the fund that pays. */
  readonly fundCode: Scalars['String']['output'];
  /** The code of its program. */
  readonly programCode: Scalars['String']['output'];
  /** Why so much, and in this place. */
  readonly reason: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher: Voucher;
};

/** Where a fact comes from. */
export type PolicySource = {
  readonly __typename?: 'PolicySource';
  /** How far it can be trusted. */
  readonly confidence: SourceConfidence;
  /** When it was published. Null where not found. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The words that the rule stands on. Null where we have not seen them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What it is, in its own words where these are known. */
  readonly title: Scalars['String']['output'];
  /** Its address. Null where no address is on record. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Where a fact comes from. */
export type PolicySourceInput = {
  /** How far it can be trusted. */
  readonly confidence: SourceConfidence;
  /** When it was published. Null where not found. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The words that the rule stands on. Null where we have not seen them. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in its own words where these are known. */
  readonly title: Scalars['String']['input'];
  /** Its address. Null where no address is on record. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A claim about a program in the press: shown beside the rule, never in its place, and never applied. */
export type PressClaim = {
  readonly __typename?: 'PressClaim';
  /** How far it can be trusted. */
  readonly confidence: SourceConfidence;
  /** When it was published. Null where not found. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What is claimed, in one sentence. */
  readonly statement: Scalars['String']['output'];
  /** Where it is claimed. Null where no address is on record. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Groups that come first. */
export type PriorityGroup =
  /** Companies at an early stage. */
  | 'EARLY_STAGE'
  /** Holders of the province's voucher. */
  | 'PROVINCIAL_VOUCHER_HOLDER'
  /** Small companies. */
  | 'SMALL_COMPANY';

/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type Program = {
  readonly __typename?: 'Program';
  /** The applications to it that you may see. */
  readonly applications: ApplicationConnection;
  /** The jurisdiction that issues it. Null for a national program. */
  readonly city?: Maybe<City>;
  /** The claims on it that you may see. */
  readonly claims: ClaimConnection;
  /** A short name for addresses and programs, such as `chengdu-compute-2025`. */
  readonly code: Scalars['String']['output'];
  /** The fund that pays for it. Null where none is known. */
  readonly fund?: Maybe<Fund>;
  /** The program's id. */
  readonly id: Scalars['ID']['output'];
  /** When applications are taken. */
  readonly intake: Intake;
  /** Who issued it. Null where not found. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** What its vouchers buy, or what they buy first: see `RuleVersion.spendableOn`. */
  readonly kind: VoucherKind;
  /** The program's name. */
  readonly name: Scalars['String']['output'];
  /** What the press says about it beside its rule. Never applied. */
  readonly pressClaims: ReadonlyArray<PressClaim>;
  /** The version in force on a day, today if none is given. Null where none was. */
  readonly ruleInForce?: Maybe<RuleVersion>;
  /** All versions of its rule, oldest first. Versions are added, never changed. */
  readonly rules: ReadonlyArray<RuleVersion>;
  /** How its money reaches the seller, by the newest version of its rule. Null where not found. */
  readonly settlementMode?: Maybe<SettlementMode>;
  /** Whether the sources give at least a rate, in the newest version of the rule. Without one no subsidy can be computed, and no application is taken. */
  readonly termsKnown: Scalars['Boolean']['output'];
  /** The vouchers issued under it. */
  readonly vouchers: VoucherConnection;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicationOrder>>;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramIssuerArgs = {
  language?: InputMaybe<Language>;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramNameArgs = {
  language?: InputMaybe<Language>;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramRuleInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A voucher program: what a jurisdiction subsidizes, for whom, and on which terms. */
export type ProgramVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VoucherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VoucherOrder>>;
};

/** A page of programs. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of programs. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The program. */
  readonly node: Program;
};

/** Which programs. A condition that is null filters nothing; several must all hold. */
export type ProgramFilter = {
  /** By the jurisdiction's division code. Zones have the code of their city. */
  readonly cityCode?: InputMaybe<RegionCodeFilter>;
  /** By code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By the code of the fund that pays. */
  readonly fundCode?: InputMaybe<StringFilter>;
  /** By where the intake stands now. */
  readonly intakeStatus?: InputMaybe<IntakeStatusFilter>;
  /** By what its vouchers buy first. */
  readonly kind?: InputMaybe<VoucherKindFilter>;
  /** By how the money reaches the seller, in the newest version of the rule. */
  readonly settlementMode?: InputMaybe<SettlementModeFilter>;
};

/** An order of programs. */
export type ProgramOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ProgramOrderField;
};

/** What programs can be ordered by. */
export type ProgramOrderField =
  /** The jurisdiction's division code. National programs stand first. */
  | 'CITY_CODE'
  /** Code. */
  | 'CODE';

/** What a seller must be. */
export type ProviderTerms = {
  readonly __typename?: 'ProviderTerms';
  /** The kinds of chip that count, such as GPU. Null where any does. */
  readonly chips?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The division in which the computing power must stand, with everything below it. */
  readonly locatedIn?: Maybe<Scalars['RegionCode']['output']>;
  /** The least computing power, in PFLOPS at FP16. */
  readonly minPetaflops?: Maybe<Scalars['Int']['output']>;
  /** The least number of racks. */
  readonly minRacks?: Maybe<Scalars['Int']['output']>;
  /** The listed kinds or names of sellers, as the source has them. */
  readonly named?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether one of name, computing power and racks will do. Null or false: all that are stated must hold. */
  readonly oneIsEnough?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the seller must be on the issuer's list. */
  readonly whitelisted?: Maybe<Scalars['Boolean']['output']>;
};

/** What a seller must be. */
export type ProviderTermsInput = {
  /** The kinds of chip that count, such as GPU. Null where any does. */
  readonly chips?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The division in which the computing power must stand, with everything below it. */
  readonly locatedIn?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The least computing power, in PFLOPS at FP16. */
  readonly minPetaflops?: InputMaybe<Scalars['Int']['input']>;
  /** The least number of racks. */
  readonly minRacks?: InputMaybe<Scalars['Int']['input']>;
  /** The listed kinds or names of sellers, as the source has them. */
  readonly named?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether one of name, computing power and racks will do. Null or false: all that are stated must hold. */
  readonly oneIsEnough?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the seller must be on the issuer's list. */
  readonly whitelisted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `publishApplication` takes. */
export type PublishApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type PublishApplicationRefusal = {
  readonly __typename?: 'PublishApplicationRefusal';
  /** Which. */
  readonly code: PublishApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `publishApplication` is refused. */
export type PublishApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `publishApplication`. */
export type PublishApplicationResult = PublishApplicationRefusal | PublishApplicationSuccess;

/** It was done. */
export type PublishApplicationSuccess = {
  readonly __typename?: 'PublishApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `publishRuleVersion` takes. */
export type PublishRuleVersionInput = {
  /** Whether it is only a draft for comment, which is never in force. */
  readonly draft?: Scalars['Boolean']['input'];
  /** The first day on which it applies: today or later, and no earlier than that of a version before. Only a draft can do without. */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it applies. Left out: nothing ends it. */
  readonly effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the sources leave open, and what has no field. */
  readonly notes?: ReadonlyArray<Scalars['String']['input']>;
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** Where it comes from: at least one. */
  readonly sources: ReadonlyArray<PolicySourceInput>;
  /** What it says, whole: nothing is taken over from the version before. */
  readonly terms: RuleTermsInput;
  /** The version's number, the next of the program: whoever sends one that exists by now is told. */
  readonly version: Scalars['Int']['input'];
};

/** A rule said no, and nothing was changed. */
export type PublishRuleVersionRefusal = {
  readonly __typename?: 'PublishRuleVersionRefusal';
  /** Which. */
  readonly code: PublishRuleVersionRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `publishRuleVersion` is refused. */
export type PublishRuleVersionRefusalCode =
  /** An amount is negative, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** The version contradicts itself: the message says by which lines, and how to mend each. */
  | 'CONTRADICTS_ITSELF'
  /** It would apply before today, or before the version that it follows: the message names the first day that it may. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such program, or none of your city's: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** Another number is the next: read what was published since, then send yours under the number that the message names. */
  | 'VERSION_NOT_NEXT';

/** What became of `publishRuleVersion`. */
export type PublishRuleVersionResult = PublishRuleVersionRefusal | PublishRuleVersionSuccess;

/** It was done. */
export type PublishRuleVersionSuccess = {
  readonly __typename?: 'PublishRuleVersionSuccess';
  /** The program, with the version as the last of its rules. */
  readonly program: Program;
};

/** What is to be bought, as the applicant says. */
export type Purchase = {
  readonly __typename?: 'Purchase';
  /** Its price. */
  readonly amount: Money;
  /** The contract's number. Null where not given. */
  readonly contract?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: VoucherKind;
  /** The seller. Null while companies cannot be reached. */
  readonly seller?: Maybe<Company>;
  /** The first day of service. Null where not given. */
  readonly serviceFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of service. Null where not given. */
  readonly serviceTo?: Maybe<Scalars['Date']['output']>;
  /** The day on which the contract is signed. Null where not given. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

/** Subsidized purchases that are worth a look. It accuses nobody: an audit finds what is behind it. */
export type PurchaseFlag = {
  readonly __typename?: 'PurchaseFlag';
  /** Who bought and sold. */
  readonly companies: ReadonlyArray<Company>;
  /** Why. */
  readonly kind: PurchaseFlagKind;
  /** What: ids of rentals and dataset licenses. */
  readonly purchases: ReadonlyArray<Scalars['ID']['output']>;
};

/** Why purchases are worth a look. */
export type PurchaseFlagKind =
  /** Up to four buy from one another in a ring: A from B, B from C, C from A; each by itself or through companies under the same control. */
  | 'RING'
  /** Several buyers under one control bought from one seller. */
  | 'SHARED_CONTROLLER';

/**
 * What is to be bought, as the applicant says; an officer checks that it is true. What is left out is not known, and a rule
 * that asks for it is then not passed.
 */
export type PurchaseInput = {
  /** The price in the contract. */
  readonly amount: MoneyInput;
  /** Whether a match without review is asked for, beside another program's voucher. */
  readonly autoMatch?: Scalars['Boolean']['input'];
  /** The exchange or platform that it goes through, by the name that notices use. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The kind of chip, such as GPU. */
  readonly chipKind?: InputMaybe<Scalars['String']['input']>;
  /** The contract's number: at most 200 characters, kept in capitals without spaces, so that another spelling is no other contract. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** The price by kind of cost, where it has several: they sum to the price. */
  readonly costs?: InputMaybe<ReadonlyArray<CostInput>>;
  /** Whether the chips are domestic. */
  readonly domesticChips?: InputMaybe<Scalars['Boolean']['input']>;
  /** The division in which what is rented stands. */
  readonly facilityRegionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Whether the model is filed with the Cyberspace Administration. */
  readonly filedModel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it serves a flagship project of the nation or province. */
  readonly flagshipProject?: InputMaybe<Scalars['Boolean']['input']>;
  /** The installation that it is for, by its number or name; kept as `contract` is. */
  readonly installation?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: VoucherKind;
  /** Whether it is the buyer's own facility. */
  readonly ownFacility?: InputMaybe<Scalars['Boolean']['input']>;
  /** The project that it serves, by its number or name; kept as `contract` is. */
  readonly project?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly purpose?: InputMaybe<WorkPurpose>;
  /** The seller's credit code. */
  readonly sellerCreditCode: Scalars['CreditCode']['input'];
  /** The kinds and names of seller that it is known as, in the words of notices. */
  readonly sellerKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The seller's computing power, in PFLOPS at FP16. */
  readonly sellerPetaflops?: InputMaybe<Scalars['Int']['input']>;
  /** The seller's racks. */
  readonly sellerRacks?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the seller has said in writing that it will not claim. */
  readonly sellerWaived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day of service. */
  readonly serviceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of service. */
  readonly serviceTo?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which the contract is signed. */
  readonly signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether city and district pay together. */
  readonly withDistrict?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The sides of a purchase. */
export type PurchaseSide =
  /** The buyer. */
  | 'BUYER'
  /** The seller. */
  | 'SELLER';

export type Query = {
  readonly __typename?: 'Query';
  /** One application. Null where it is none of yours and not public yet. */
  readonly application?: Maybe<Application>;
  /** The applications that you may see, oldest first. */
  readonly applications: ApplicationConnection;
  /** One audit. Officers find those of their city below its funds. */
  readonly audit?: Maybe<Audit>;
  /** All audits, oldest first. */
  readonly audits: AuditConnection;
  /** The cities, provinces, districts and zones that issue vouchers, by code. */
  readonly cities: CityConnection;
  /** The city, province or district that issues vouchers, by its division code (GB/T 2260). Zones have no code of their own: see `City.zones`. */
  readonly city?: Maybe<City>;
  /** One claim. Null where it is none of yours and not paid yet. */
  readonly claim?: Maybe<Claim>;
  /** The claims that you may see, oldest first. */
  readonly claims: ClaimConnection;
  /** What a program would give for a purchase, and why: a dry run that decides nothing and stores nothing. As a member of the company. Null when there is no such program, or it has no rule. */
  readonly eligibility?: Maybe<Eligibility>;
  /** One fund, by exactly one of `id` and `code`. */
  readonly fund?: Maybe<Fund>;
  /** The funds that pay for vouchers, by code. */
  readonly funds: FundConnection;
  /** One hold on a voucher. */
  readonly hold?: Maybe<Hold>;
  /** One program, by exactly one of `id` and `code`. */
  readonly program?: Maybe<Program>;
  /** The voucher programs, by code. */
  readonly programs: ProgramConnection;
  /** What is worth an auditor's look in who buys from whom with public money, over all programs: 100 of each kind at most. Idle use is flagged beside: see `Rental.flags`. */
  readonly purchaseFlags: ReadonlyArray<PurchaseFlag>;
  /** One settlement. */
  readonly settlement?: Maybe<Settlement>;
  /** What providers and vendors were paid, oldest first. */
  readonly settlements: SettlementConnection;
  /** One voucher. */
  readonly voucher?: Maybe<Voucher>;
  /** Which vouchers of the buyer would pay what of a purchase, and why: a dry run that writes nothing. The one that expires first first, then the smallest, within every cap and the ceiling over all programs. For the subgraph that sells. */
  readonly voucherPlan: VoucherPlanResult;
  /** The vouchers of all companies and programs, oldest first. */
  readonly vouchers: VoucherConnection;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicationOrder>>;
};


export type QueryAuditArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CityOrder>>;
};


export type QueryCityArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};


export type QueryEligibilityArgs = {
  input: EligibilityInput;
};


export type QueryFundArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FundOrder>>;
};


export type QueryHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
};


export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVoucherPlanArgs = {
  purchase: PlannedPurchaseInput;
  voucherIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VoucherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VoucherOrder>>;
};

/** One rate. */
export type RateTier = {
  readonly __typename?: 'RateTier';
  /** When it applies, in words. Null: to everything that no tier above applies to. */
  readonly appliesWhen?: Maybe<Scalars['String']['output']>;
  /** Whether the source says "at most", so that the issuer may give less. */
  readonly atMost: Scalars['Boolean']['output'];
  /** When it applies, as data. Null: always. */
  readonly conditions?: Maybe<TierConditions>;
  /** The rate, in basis points: 3000 is 30 %. An upper bound where the source says "at most". */
  readonly rateBasisPoints: Scalars['Int']['output'];
};

/** One rate. */
export type RateTierInput = {
  /** When it applies, in words. Null: to everything that no tier above applies to. */
  readonly appliesWhen?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source says "at most", so that the issuer may give less. */
  readonly atMost: Scalars['Boolean']['input'];
  /** When it applies, as data. Null: always. */
  readonly conditions?: InputMaybe<TierConditionsInput>;
  /** The rate, in basis points: 3000 is 30 %. An upper bound where the source says "at most". */
  readonly rateBasisPoints: Scalars['Int']['input'];
};

/** What `recordFinding` takes. */
export type RecordFindingInput = {
  /** How much of the payment is at stake: of all kinds but IN_ORDER, which has none. */
  readonly atStake?: InputMaybe<MoneyInput>;
  /** The audited payment's id. */
  readonly caseId: Scalars['ID']['input'];
  /** SHA-256 of what it is found on: 64 hexadecimal digits. */
  readonly evidenceHash: Scalars['String']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is found. */
  readonly kind: AuditFindingKind;
  /** In words: one to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type RecordFindingRefusal = {
  readonly __typename?: 'RecordFindingRefusal';
  /** Which. */
  readonly code: RecordFindingRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `recordFinding` is refused. */
export type RecordFindingRefusalCode =
  /** The amount is missing or none, holds parts of a fen, or stands beside IN_ORDER: correct it. */
  | 'AMOUNT_INVALID'
  /** No more can be at stake than was paid. */
  | 'AT_STAKE_TOO_HIGH'
  /** There is no such audited payment of your city's: take an id from `Audit.cases`. */
  | 'CASE_NOT_FOUND'
  /** The evidence hash is no SHA-256: give 64 hexadecimal digits. */
  | 'EVIDENCE_INVALID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You had a part in granting or paying it: let somebody else look. */
  | 'SAME_PERSON';

/** What became of `recordFinding`. */
export type RecordFindingResult = RecordFindingRefusal | RecordFindingSuccess;

/** It was done. */
export type RecordFindingSuccess = {
  readonly __typename?: 'RecordFindingSuccess';
  /** The finding. */
  readonly finding: AuditFinding;
};

/** What `recordRepayment` takes. */
export type RecordRepaymentInput = {
  /** How much came in. */
  readonly amount: MoneyInput;
  /** The clawback that was paid. */
  readonly clawbackId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** By which the treasury finds the payment: one to 100 characters. */
  readonly paymentReference: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type RecordRepaymentRefusal = {
  readonly __typename?: 'RecordRepaymentRefusal';
  /** Which. */
  readonly code: RecordRepaymentRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `recordRepayment` is refused. */
export type RecordRepaymentRefusalCode =
  /** The amount is zero or less, holds parts of a fen, or is too large. */
  | 'AMOUNT_INVALID'
  /** Nothing of it is owed any more. */
  | 'CLAWBACK_CLOSED'
  /** There is no such clawback of your city's. */
  | 'CLAWBACK_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The payment has no reference, or one that is too long. */
  | 'REFERENCE_MISSING'
  /** More than is still owed. */
  | 'REPAID_TOO_MUCH'
  /** You ordered the clawback: somebody else books what comes back. */
  | 'SAME_PERSON';

/** What became of `recordRepayment`. */
export type RecordRepaymentResult = RecordRepaymentRefusal | RecordRepaymentSuccess;

/** It was done. */
export type RecordRepaymentSuccess = {
  readonly __typename?: 'RecordRepaymentSuccess';
  /** The clawback as it stands now. */
  readonly clawback: Clawback;
};

/** A condition on a division code. A condition that is null filters nothing; several must all hold. */
export type RegionCodeFilter = {
  /** Equal to this division. */
  readonly eq?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Equal to one of these divisions. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** This division and everything below it: 310000 also finds 310104. */
  readonly within?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What `rejectApplication` takes. */
export type RejectApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type RejectApplicationRefusal = {
  readonly __typename?: 'RejectApplicationRefusal';
  /** Which. */
  readonly code: RejectApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `rejectApplication` is refused. */
export type RejectApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `rejectApplication`. */
export type RejectApplicationResult = RejectApplicationRefusal | RejectApplicationSuccess;

/** It was done. */
export type RejectApplicationSuccess = {
  readonly __typename?: 'RejectApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `rejectClaim` takes. */
export type RejectClaimInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type RejectClaimRefusal = {
  readonly __typename?: 'RejectClaimRefusal';
  /** Which. */
  readonly code: RejectClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `rejectClaim` is refused. */
export type RejectClaimRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this claim or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `rejectClaim`. */
export type RejectClaimResult = RejectClaimRefusal | RejectClaimSuccess;

/** It was done. */
export type RejectClaimSuccess = {
  readonly __typename?: 'RejectClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** Days on which relations are looked at. */
export type RelatedPartyDay =
  /** The day on which the claim was made. */
  | 'CLAIM'
  /** The day on which the contract was signed. */
  | 'CONTRACT';

/** How related parties are told. */
export type RelatedPartyTerms = {
  readonly __typename?: 'RelatedPartyTerms';
  /** The days on which buyer and seller must not be related. */
  readonly asOf?: Maybe<ReadonlyArray<RelatedPartyDay>>;
  /** Over how many steps of ownership one looks. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  /** The share from which an owner counts, in basis points. */
  readonly thresholdBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** How related parties are told. */
export type RelatedPartyTermsInput = {
  /** The days on which buyer and seller must not be related. */
  readonly asOf?: InputMaybe<ReadonlyArray<RelatedPartyDay>>;
  /** Over how many steps of ownership one looks. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** The share from which an owner counts, in basis points. */
  readonly thresholdBasisPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** What `releaseHolds` takes. */
export type ReleaseHoldsInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The id of the rental or license; one that has no holds yet gets none any more. */
  readonly purchaseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type ReleaseHoldsRefusal = {
  readonly __typename?: 'ReleaseHoldsRefusal';
  /** Which. */
  readonly code: ReleaseHoldsRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `releaseHolds` is refused. */
export type ReleaseHoldsRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The purchase was captured before: what was spent is not given back. */
  | 'PURCHASE_CLOSED'
  /** The purchase is another subgraph's: check its id. */
  | 'PURCHASE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING';

/** What became of `releaseHolds`. */
export type ReleaseHoldsResult = ReleaseHoldsRefusal | ReleaseHoldsSuccess;

/** All went back, and the purchase is closed. */
export type ReleaseHoldsSuccess = {
  readonly __typename?: 'ReleaseHoldsSuccess';
  /** The id of the rental or license. */
  readonly purchaseId: Scalars['ID']['output'];
  /** What went back to vouchers by this. */
  readonly released: Money;
};

/** A rental, which the compute subgraph owns. */
export type Rental = {
  readonly __typename?: 'Rental';
  /** The rental's id. */
  readonly id: Scalars['ID']['output'];
};

/** What a beneficiary must report. */
export type ReportingTerms = {
  readonly __typename?: 'ReportingTerms';
  /** Whether the next tranche waits for it. */
  readonly blocksNextTranche?: Maybe<Scalars['Boolean']['output']>;
  /** What, in words. */
  readonly what: Scalars['String']['output'];
};

/** What a beneficiary must report. */
export type ReportingTermsInput = {
  /** Whether the next tranche waits for it. */
  readonly blocksNextTranche?: InputMaybe<Scalars['Boolean']['input']>;
  /** What, in words. */
  readonly what: Scalars['String']['input'];
};

/** What `resubmitApplication` takes. */
export type ResubmitApplicationInput = {
  /** What the company says of itself beside its record. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is to be bought, corrected. */
  readonly purchase: PurchaseInput;
  /** How much is asked for. Left out: as much as the rule gives. */
  readonly requested?: InputMaybe<MoneyInput>;
};

/** A rule said no, and nothing was changed. */
export type ResubmitApplicationRefusal = {
  readonly __typename?: 'ResubmitApplicationRefusal';
  /** Which. */
  readonly code: ResubmitApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `resubmitApplication` is refused. */
export type ResubmitApplicationRefusalCode =
  /** An application for the same contract is on its way or was approved. */
  | 'ALREADY_APPLIED'
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** It is no company of yours that is on record: give your own companyId. */
  | 'COMPANY_NOT_FOUND'
  /** The costs do not sum to the amount: correct one of them. */
  | 'COSTS_DIFFER'
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A rule says no: the message says which, and `eligibility` says all. */
  | 'NOT_ELIGIBLE'
  /** More is requested than the rule gives: request less, or leave it out. */
  | 'REQUESTED_TOO_MUCH'
  /** No company has the seller's credit code: check the code. */
  | 'SELLER_NOT_FOUND'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `resubmitApplication`. */
export type ResubmitApplicationResult = ResubmitApplicationRefusal | ResubmitApplicationSuccess;

/** It was done. */
export type ResubmitApplicationSuccess = {
  readonly __typename?: 'ResubmitApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `resubmitClaim` takes. */
export type ResubmitClaimInput = {
  /** What the company says of itself beside its record. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** The number that stands on the contract: the rental's id where the parties named none. */
  readonly contract: Scalars['String']['input'];
  /** What it is proved with. */
  readonly evidence: ReadonlyArray<ClaimEvidenceInput>;
  /** Whether it serves a flagship project of the nation or province. */
  readonly flagshipProject?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hours of accelerators that the meter's report states. */
  readonly gpuHours: Scalars['Decimal']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** All invoices of the rental, as they are on paper. */
  readonly invoices: ReadonlyArray<ClaimInvoiceInput>;
  /** The project that it serves, by its number or name. */
  readonly project?: InputMaybe<Scalars['String']['input']>;
  /** What the rental was for, where that was not said when it was quoted. */
  readonly purpose?: InputMaybe<WorkPurpose>;
  /** How much is claimed. Left out: as much as the rule gives. */
  readonly requested?: InputMaybe<MoneyInput>;
  /** The kinds and names of seller that it is known as, in the words of notices. */
  readonly sellerKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the seller has said in writing that it will not claim. */
  readonly sellerWaived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A rule said no, and nothing was changed. */
export type ResubmitClaimRefusal = {
  readonly __typename?: 'ResubmitClaimRefusal';
  /** Which. */
  readonly code: ResubmitClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `resubmitClaim` is refused. */
export type ResubmitClaimRefusalCode =
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** It is no company of yours that is on record: give your own companyId. */
  | 'COMPANY_NOT_FOUND'
  /** The contract says something else: the message says what. */
  | 'CONTRACT_MISMATCH'
  /** A hash of the evidence is no SHA-256: give 64 hexadecimal digits. */
  | 'EVIDENCE_INVALID'
  /** The METERING evidence has another hash than the meter's readings: see `Invoice.meterHash`. */
  | 'EVIDENCE_MISMATCH'
  /** The rule asks for evidence that is not there: the message says which. */
  | 'EVIDENCE_MISSING'
  /** The invoices say something else: the message says what. */
  | 'INVOICE_MISMATCH'
  /** An invoice is not paid in full: claim when it is. */
  | 'INVOICE_UNPAID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The meter counted something else: the message says what. */
  | 'METER_MISMATCH'
  /** A rule says no: the message says which. */
  | 'NOT_ELIGIBLE'
  /** The company has no such rental: take an id from its `rentals`. */
  | 'RENTAL_NOT_FOUND'
  /** More is requested than the rule gives: request less, or leave it out. */
  | 'REQUESTED_TOO_MUCH'
  /** The company behind the rental's provider is not on record. */
  | 'SELLER_NOT_FOUND'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `resubmitClaim`. */
export type ResubmitClaimResult = ResubmitClaimRefusal | ResubmitClaimSuccess;

/** It was done. */
export type ResubmitClaimSuccess = {
  readonly __typename?: 'ResubmitClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What `retryClaimPayment` takes. */
export type RetryClaimPaymentInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** By which the treasury finds the new payment: one to 100 characters. */
  readonly paymentReference: Scalars['String']['input'];
  /** Sets off first what the company owes of clawbacks: the bank pays the rest, which `Claim.setOff` tells from what was approved. Otherwise a company that owes is not paid. */
  readonly setOff?: Scalars['Boolean']['input'];
};

/** A rule said no, and nothing was changed. */
export type RetryClaimPaymentRefusal = {
  readonly __typename?: 'RetryClaimPaymentRefusal';
  /** Which. */
  readonly code: RetryClaimPaymentRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `retryClaimPayment` is refused. */
export type RetryClaimPaymentRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The company owes the city what was clawed back: pay with `setOff: true`, or when it is repaid. */
  | 'CLAWBACK_OPEN'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The payment has no reference, or one that is too long. */
  | 'REFERENCE_MISSING'
  /** You entered this claim or decided on it before, or ordered a clawback that is to be set off: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `retryClaimPayment`. */
export type RetryClaimPaymentResult = RetryClaimPaymentRefusal | RetryClaimPaymentSuccess;

/** It was done. */
export type RetryClaimPaymentSuccess = {
  readonly __typename?: 'RetryClaimPaymentSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What `retrySettlement` takes. */
export type RetrySettlementInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** By which the treasury finds the new payment: one to 100 characters. */
  readonly paymentReference: Scalars['String']['input'];
  /** The settlement whose payment failed. */
  readonly settlementId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type RetrySettlementRefusal = {
  readonly __typename?: 'RetrySettlementRefusal';
  /** Which. */
  readonly code: RetrySettlementRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `retrySettlement` is refused. */
export type RetrySettlementRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The payment has no reference, or one that is too long. */
  | 'REFERENCE_MISSING'
  /** There is no such settlement of your city's. */
  | 'SETTLEMENT_NOT_FOUND'
  /** The settlement does not stand where this can be done: see `Settlement.status`. */
  | 'WRONG_SETTLEMENT_STATUS';

/** What became of `retrySettlement`. */
export type RetrySettlementResult = RetrySettlementRefusal | RetrySettlementSuccess;

/** It was done. */
export type RetrySettlementSuccess = {
  readonly __typename?: 'RetrySettlementSuccess';
  /** The settlement as it stands now. */
  readonly settlement: Settlement;
};

/** What `returnApplication` takes. */
export type ReturnApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type ReturnApplicationRefusal = {
  readonly __typename?: 'ReturnApplicationRefusal';
  /** Which. */
  readonly code: ReturnApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `returnApplication` is refused. */
export type ReturnApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `returnApplication`. */
export type ReturnApplicationResult = ReturnApplicationRefusal | ReturnApplicationSuccess;

/** It was done. */
export type ReturnApplicationSuccess = {
  readonly __typename?: 'ReturnApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `returnClaim` takes. */
export type ReturnClaimInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type ReturnClaimRefusal = {
  readonly __typename?: 'ReturnClaimRefusal';
  /** Which. */
  readonly code: ReturnClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `returnClaim` is refused. */
export type ReturnClaimRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this claim or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `returnClaim`. */
export type ReturnClaimResult = ReturnClaimRefusal | ReturnClaimSuccess;

/** It was done. */
export type ReturnClaimSuccess = {
  readonly __typename?: 'ReturnClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What `reviewApplication` takes. */
export type ReviewApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** What speaks for and against it: one to 1,000 characters. */
  readonly comment: Scalars['String']['input'];
  /** Whether you have an interest in the applicant or the seller: you may not review then. */
  readonly conflictOfInterest?: Scalars['Boolean']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The score, 0 to 100. */
  readonly score: Scalars['Int']['input'];
};

/** A rule said no, and nothing was changed. */
export type ReviewApplicationRefusal = {
  readonly __typename?: 'ReviewApplicationRefusal';
  /** Which. */
  readonly code: ReviewApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `reviewApplication` is refused. */
export type ReviewApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** You act for a company that is related to the applicant or the seller, or you declare a conflict. */
  | 'CONFLICT_OF_INTEREST'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The score is not 0 to 100. */
  | 'SCORE_OUT_OF_RANGE'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `reviewApplication`. */
export type ReviewApplicationResult = ReviewApplicationRefusal | ReviewApplicationSuccess;

/** It was done. */
export type ReviewApplicationSuccess = {
  readonly __typename?: 'ReviewApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** How applications are reviewed. */
export type ReviewTerms = {
  readonly __typename?: 'ReviewTerms';
  /** Whether an officer checks that the application is complete and true. */
  readonly deskCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the district or county checks it too. */
  readonly districtCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Whether experts review. */
  readonly experts?: Maybe<Scalars['Boolean']['output']>;
  /** The least number of experts. */
  readonly minExperts?: Maybe<Scalars['Int']['output']>;
  /** The least score. */
  readonly scoreFloor?: Maybe<Scalars['Int']['output']>;
};

/** How applications are reviewed. */
export type ReviewTermsInput = {
  /** Whether an officer checks that the application is complete and true. */
  readonly deskCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the district or county checks it too. */
  readonly districtCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether experts review. */
  readonly experts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The least number of experts. */
  readonly minExperts?: InputMaybe<Scalars['Int']['input']>;
  /** The least score. */
  readonly scoreFloor?: InputMaybe<Scalars['Int']['input']>;
};

/** What `revokeVoucher` takes. */
export type RevokeVoucherInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type RevokeVoucherRefusal = {
  readonly __typename?: 'RevokeVoucherRefusal';
  /** Which. */
  readonly code: RevokeVoucherRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `revokeVoucher` is refused. */
export type RevokeVoucherRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such voucher of your city's. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher does not stand where this can be done: see `Voucher.status`. */
  | 'WRONG_VOUCHER_STATUS';

/** What became of `revokeVoucher`. */
export type RevokeVoucherResult = RevokeVoucherRefusal | RevokeVoucherSuccess;

/** It was done. */
export type RevokeVoucherSuccess = {
  readonly __typename?: 'RevokeVoucherSuccess';
  /** The voucher. */
  readonly voucher: Voucher;
};

/** Ways of rounding. */
export type RoundingMode =
  /** What is beyond the unit is cut off. */
  | 'DOWN'
  /** Half a unit and more is rounded up. */
  | 'HALF_UP';

/** How a result is rounded. */
export type RoundingTerms = {
  readonly __typename?: 'RoundingTerms';
  /** The way of rounding. */
  readonly mode: RoundingMode;
  /** The unit that results are whole numbers of. */
  readonly unit: Money;
};

/** How a result is rounded. */
export type RoundingTermsInput = {
  /** The way of rounding. */
  readonly mode: RoundingMode;
  /** The unit that results are whole numbers of. */
  readonly unit: MoneyInput;
};

/** What one rule says about a purchase. */
export type RuleCheck = {
  readonly __typename?: 'RuleCheck';
  /** The limit, where the rule is one in money. */
  readonly limit?: Maybe<Money>;
  /** What was found and, where it was not passed, what to do next. */
  readonly message: Scalars['String']['output'];
  /** What it says. */
  readonly outcome: CheckOutcome;
  /** How much of the limit is left for this purchase. */
  readonly remaining?: Maybe<Money>;
  /** Which rule. */
  readonly rule: RuleName;
  /** Where the rule comes from. Empty where no source says it and this graph's own default decides. */
  readonly sources: ReadonlyArray<PolicySource>;
};

/** The rules that real programs use. */
export type RuleName =
  /** How much all programs together may pay. */
  | 'AID_CEILING'
  /** What is added up, so that splitting gains nothing. */
  | 'ANTI_SPLITTING'
  /** Who may apply. */
  | 'APPLICANT_CLASS'
  /** How payments are audited. */
  | 'AUDIT'
  /** The limits in money. */
  | 'CAP'
  /** Who may exceed the limits. */
  | 'CAP_EXCEPTION'
  /** Through which platform is bought. */
  | 'CHANNEL'
  /** Which side may claim. */
  | 'CLAIMANT'
  /** When money is taken back. */
  | 'CLAWBACK'
  /** How large the applicant is. */
  | 'COMPANY_SIZE'
  /** When the contract was signed. */
  | 'CONTRACT_DATE'
  /** Which costs count. */
  | 'COST_CATEGORIES'
  /** How days are counted. */
  | 'DAY_COUNT'
  /** How long a company is supported. */
  | 'DURATION'
  /** What a claim is proved with. */
  | 'EVIDENCE'
  /** Whether the model is filed. */
  | 'FILED_MODEL'
  /** Which funder pays which share. */
  | 'FUNDER_SHARES'
  /** What the fund has left. */
  | 'FUND_BUDGET'
  /** In which industry the applicant is. */
  | 'INDUSTRY'
  /** When and how many applications are taken. */
  | 'INTAKE'
  /** To whom vouchers are issued. */
  | 'ISSUE_MODE'
  /** How much must be spent at least. */
  | 'MINIMUM_SPEND'
  /** What is paid only once. */
  | 'PAID_ONCE'
  /** Who comes first. */
  | 'PRIORITY'
  /** Which sellers are accepted. */
  | 'PROVIDER'
  /** What the purchase is for. */
  | 'PURPOSE'
  /** The rate. */
  | 'RATE'
  /** Where the applicant is registered. */
  | 'REGISTRATION'
  /** Whether buyer and seller are related. */
  | 'RELATED_PARTY'
  /** What must be reported. */
  | 'REPORTING'
  /** How applications are reviewed. */
  | 'REVIEW'
  /** How results are rounded. */
  | 'ROUNDING'
  /** Which version of the rule applies. */
  | 'RULE_VERSION'
  /** Whether the buyer's own facility counts. */
  | 'SELF_SUPPLY'
  /** When the service takes place. */
  | 'SERVICE_WINDOW'
  /** How the seller is paid. */
  | 'SETTLEMENT'
  /** How it goes together with other aid. */
  | 'STACKING'
  /** What is on record against the applicant. */
  | 'STANDING'
  /** What the rate is applied to. */
  | 'SUBSIDY_BASE'
  /** What the fund is measured by. */
  | 'TARGETS'
  /** In which parts a voucher becomes spendable. */
  | 'TRANCHES'
  /** How long a voucher is valid. */
  | 'VALIDITY'
  /** What its vouchers buy. */
  | 'VOUCHER_KIND';

/** What a version of a rule says. A field that is left out was not found in the sources; an empty list means that the sources name none. */
export type RuleTermsInput = {
  /** How much of an invoice all programs together may pay. Where the sources say nothing, 8000. */
  readonly aidCeilingBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What is added up before caps are tested, so that splitting gains nothing. */
  readonly antiSplitting?: InputMaybe<ReadonlyArray<SplittingKind>>;
  /** Who may apply. */
  readonly applicantClasses?: InputMaybe<ReadonlyArray<ApplicantClass>>;
  /** How payments are audited. */
  readonly audit?: InputMaybe<AuditTermsInput>;
  /** Who may exceed the caps. */
  readonly capExceptions?: InputMaybe<ReadonlyArray<CapExceptionInput>>;
  /** The limits in money. All that apply must hold. Null where none was found. */
  readonly caps?: InputMaybe<ReadonlyArray<CapInput>>;
  /** Whether money left at the end of the fiscal year is carried over. */
  readonly carriesOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** The exchange or platform through which the purchase must go. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The one side that may claim, where buyer and seller may not both. */
  readonly claimant?: InputMaybe<ClaimantTermsInput>;
  /** When and how money is taken back. */
  readonly clawback?: InputMaybe<ClawbackTermsInput>;
  /** The first day on which the contract may be signed. */
  readonly contractSignedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** How days are counted when only a part of a contract's term counts. */
  readonly dayCount?: InputMaybe<DayCount>;
  /** How long a company may be supported. */
  readonly duration?: InputMaybe<DurationTermsInput>;
  /** The costs that count. */
  readonly eligibleCosts?: InputMaybe<ReadonlyArray<CostCategory>>;
  /** What a claim must be proved with. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceKind>>;
  /** The costs that never count. */
  readonly excludedCosts?: InputMaybe<ReadonlyArray<CostCategory>>;
  /** Whether the model must be filed with the Cyberspace Administration. */
  readonly filedModelRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The industries that may apply: codes of GB/T 4754, each with everything below it. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How applications are taken. */
  readonly intakeTerms?: InputMaybe<IntakeTermsInput>;
  /** To whom vouchers are issued. */
  readonly issueMode?: InputMaybe<IssueMode>;
  /** The least that must be spent in a year. */
  readonly minimumSpend?: InputMaybe<MoneyInput>;
  /** The least that is given: what comes to less is not given at all. */
  readonly minimumSubsidy?: InputMaybe<MoneyInput>;
  /** Whether applicants from outside the jurisdiction may apply too. */
  readonly openToOutsiders?: InputMaybe<Scalars['Boolean']['input']>;
  /** What may be subsidized only once, over all programs. */
  readonly paidOnce?: InputMaybe<ReadonlyArray<PaidOnce>>;
  /** Who comes first where money is short. */
  readonly priorities?: InputMaybe<ReadonlyArray<PriorityGroup>>;
  /** What a seller must be. */
  readonly provider?: InputMaybe<ProviderTermsInput>;
  /** What the purchase must be for. */
  readonly purposes?: InputMaybe<ReadonlyArray<WorkPurpose>>;
  /** The rates, the first that applies wins. Null where none was found. */
  readonly rateTiers?: InputMaybe<ReadonlyArray<RateTierInput>>;
  /** The divisions of which an applicant must be registered in one, each with everything below it. */
  readonly registeredIn?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** The zone in which an applicant must be registered. */
  readonly registeredInZone?: InputMaybe<Scalars['String']['input']>;
  /** How related parties are told. */
  readonly relatedParty?: InputMaybe<RelatedPartyTermsInput>;
  /** Whether a purchase from a related party is refused. */
  readonly relatedPartyBlocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a beneficiary must report. */
  readonly reporting?: InputMaybe<ReportingTermsInput>;
  /** How applications are reviewed. */
  readonly review?: InputMaybe<ReviewTermsInput>;
  /** How a result is rounded. Where the sources say nothing, down to the fen. */
  readonly rounding?: InputMaybe<RoundingTermsInput>;
  /** Whether the buyer's own facility is refused as a seller. */
  readonly selfSupplyBlocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day of service that counts. */
  readonly serviceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of service that counts. */
  readonly serviceTo?: InputMaybe<Scalars['Date']['input']>;
  /** Who pays whom. */
  readonly settlement?: InputMaybe<SettlementTermsInput>;
  /** How the money reaches the seller. */
  readonly settlementMode?: InputMaybe<SettlementMode>;
  /** The size classes that may apply. */
  readonly sizes?: InputMaybe<ReadonlyArray<ApplicantSize>>;
  /** What kinds of purchase its voucher pays for. */
  readonly spendableOn: ReadonlyArray<VoucherKind>;
  /** How it goes together with other vouchers. */
  readonly stacking?: InputMaybe<ReadonlyArray<StackingTermsInput>>;
  /** What an applicant's record must be. */
  readonly standing?: InputMaybe<StandingTermsInput>;
  /** What the rate is applied to. */
  readonly subsidyBase?: InputMaybe<SubsidyBase>;
  /** What the fund is measured by. */
  readonly targets?: InputMaybe<ReadonlyArray<PerformanceTargetInput>>;
  /** The parts in which a voucher becomes spendable. */
  readonly tranches?: InputMaybe<ReadonlyArray<TrancheInput>>;
  /** How long a voucher is valid. */
  readonly validity?: InputMaybe<ValidityTermsInput>;
};

/**
 * One version of a program's rule, as data. An application is judged by the version in force when it was submitted.
 * A field that is null was not found in the sources; an empty list means that the sources name none.
 */
export type RuleVersion = {
  readonly __typename?: 'RuleVersion';
  /** How much of an invoice all programs together may pay. Where the sources say nothing, 8000. */
  readonly aidCeilingBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** What is added up before caps are tested, so that splitting gains nothing. */
  readonly antiSplitting?: Maybe<ReadonlyArray<SplittingKind>>;
  /** Who may apply. */
  readonly applicantClasses?: Maybe<ReadonlyArray<ApplicantClass>>;
  /** How payments are audited. */
  readonly audit?: Maybe<AuditTerms>;
  /** Who may exceed the caps. */
  readonly capExceptions?: Maybe<ReadonlyArray<CapException>>;
  /** The limits in money. All that apply must hold. Null where none was found. */
  readonly caps?: Maybe<ReadonlyArray<Cap>>;
  /** Whether money left at the end of the fiscal year is carried over. */
  readonly carriesOver?: Maybe<Scalars['Boolean']['output']>;
  /** The exchange or platform through which the purchase must go. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The one side that may claim, where buyer and seller may not both. */
  readonly claimant?: Maybe<ClaimantTerms>;
  /** When and how money is taken back. */
  readonly clawback?: Maybe<ClawbackTerms>;
  /** The first day on which the contract may be signed. */
  readonly contractSignedFrom?: Maybe<Scalars['Date']['output']>;
  /** How days are counted when only a part of a contract's term counts. */
  readonly dayCount?: Maybe<DayCount>;
  /** Whether only a draft for comment was published. A draft is never in force. */
  readonly draft: Scalars['Boolean']['output'];
  /** How long a company may be supported. */
  readonly duration?: Maybe<DurationTerms>;
  /** The first day on which it applies; where a source names only the day of publication, that day. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it applies. Null while nothing ends it. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** The costs that count. */
  readonly eligibleCosts?: Maybe<ReadonlyArray<CostCategory>>;
  /** What a claim must be proved with. */
  readonly evidence?: Maybe<ReadonlyArray<EvidenceKind>>;
  /** The costs that never count. */
  readonly excludedCosts?: Maybe<ReadonlyArray<CostCategory>>;
  /** Whether the model must be filed with the Cyberspace Administration. */
  readonly filedModelRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The version's id. */
  readonly id: Scalars['ID']['output'];
  /** The industries that may apply: codes of GB/T 4754, each with everything below it. */
  readonly industries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How applications are taken. */
  readonly intakeTerms?: Maybe<IntakeTerms>;
  /** To whom vouchers are issued. */
  readonly issueMode?: Maybe<IssueMode>;
  /** The least that must be spent in a year. */
  readonly minimumSpend?: Maybe<Money>;
  /** The least that is given: what comes to less is not given at all. */
  readonly minimumSubsidy?: Maybe<Money>;
  /** What the sources leave open, and what has no field here. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether applicants from outside the jurisdiction may apply too. */
  readonly openToOutsiders?: Maybe<Scalars['Boolean']['output']>;
  /** What may be subsidized only once, over all programs. */
  readonly paidOnce?: Maybe<ReadonlyArray<PaidOnce>>;
  /** Who comes first where money is short. */
  readonly priorities?: Maybe<ReadonlyArray<PriorityGroup>>;
  /** What a seller must be. */
  readonly provider?: Maybe<ProviderTerms>;
  /** When it was published here. Null where it came with the first data. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it here, as their issuer names them. For officers and auditors. Null where it came with the first data. */
  readonly publishedBy?: Maybe<Scalars['String']['output']>;
  /** What the purchase must be for. */
  readonly purposes?: Maybe<ReadonlyArray<WorkPurpose>>;
  /** The rates, the first that applies wins. Null where none was found. */
  readonly rateTiers?: Maybe<ReadonlyArray<RateTier>>;
  /** The divisions of which an applicant must be registered in one, each with everything below it. */
  readonly registeredIn?: Maybe<ReadonlyArray<Scalars['RegionCode']['output']>>;
  /** The zone in which an applicant must be registered. */
  readonly registeredInZone?: Maybe<Scalars['String']['output']>;
  /** How related parties are told. */
  readonly relatedParty?: Maybe<RelatedPartyTerms>;
  /** Whether a purchase from a related party is refused. */
  readonly relatedPartyBlocked?: Maybe<Scalars['Boolean']['output']>;
  /** What a beneficiary must report. */
  readonly reporting?: Maybe<ReportingTerms>;
  /** How applications are reviewed. */
  readonly review?: Maybe<ReviewTerms>;
  /** How a result is rounded. Where the sources say nothing, down to the fen. */
  readonly rounding?: Maybe<RoundingTerms>;
  /** Whether the buyer's own facility is refused as a seller. */
  readonly selfSupplyBlocked?: Maybe<Scalars['Boolean']['output']>;
  /** The first day of service that counts. */
  readonly serviceFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of service that counts. */
  readonly serviceTo?: Maybe<Scalars['Date']['output']>;
  /** Who pays whom. */
  readonly settlement?: Maybe<SettlementTerms>;
  /** How the money reaches the seller. */
  readonly settlementMode?: Maybe<SettlementMode>;
  /** The size classes that may apply. */
  readonly sizes?: Maybe<ReadonlyArray<ApplicantSize>>;
  /** Where it comes from. Never empty. */
  readonly sources: ReadonlyArray<PolicySource>;
  /** What kinds of purchase its voucher pays for. */
  readonly spendableOn: ReadonlyArray<VoucherKind>;
  /** How it goes together with other vouchers. */
  readonly stacking?: Maybe<ReadonlyArray<StackingTerms>>;
  /** What an applicant's record must be. */
  readonly standing?: Maybe<StandingTerms>;
  /** What the rate is applied to. */
  readonly subsidyBase?: Maybe<SubsidyBase>;
  /** What the fund is measured by. */
  readonly targets?: Maybe<ReadonlyArray<PerformanceTarget>>;
  /** The parts in which a voucher becomes spendable. */
  readonly tranches?: Maybe<ReadonlyArray<Tranche>>;
  /** How long a voucher is valid. */
  readonly validity?: Maybe<ValidityTerms>;
  /** The number of the version within its program: 1, 2, 3 … */
  readonly version: Scalars['Int']['output'];
};

/** What `setOff` takes. */
export type SetOffInput = {
  /** The clawback. */
  readonly clawbackId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type SetOffRefusal = {
  readonly __typename?: 'SetOffRefusal';
  /** Which. */
  readonly code: SetOffRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `setOff` is refused. */
export type SetOffRefusalCode =
  /** Nothing of it is owed any more. */
  | 'CLAWBACK_CLOSED'
  /** There is no such clawback of your city's. */
  | 'CLAWBACK_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Vouchers of the city's owe the payee nothing that could be set off. A company's next claim is paid with `setOff`. */
  | 'NOTHING_OWED'
  /** You ordered the clawback: somebody else books what comes back. */
  | 'SAME_PERSON';

/** What became of `setOff`. */
export type SetOffResult = SetOffRefusal | SetOffSuccess;

/** It was done. */
export type SetOffSuccess = {
  readonly __typename?: 'SetOffSuccess';
  /** The clawback as it stands now. */
  readonly clawback: Clawback;
};

/** What `settleProvider` takes. */
export type SettleProviderInput = {
  /** Of one fund only. Left out: of all funds of the city. */
  readonly fundCode?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who is paid: the id of a compute provider or dataset vendor. */
  readonly payeeId: Scalars['ID']['input'];
  /** By which the treasury finds the payment: one to 100 characters. */
  readonly paymentReference: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type SettleProviderRefusal = {
  readonly __typename?: 'SettleProviderRefusal';
  /** Which. */
  readonly code: SettleProviderRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `settleProvider` is refused. */
export type SettleProviderRefusalCode =
  /** The payee owes the city what was clawed back: it is set off first. */
  | 'CLAWBACK_OPEN'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Nothing is owed that is not paid. */
  | 'NOTHING_OWED'
  /** The payment has no reference, or one that is too long. */
  | 'REFERENCE_MISSING';

/** What became of `settleProvider`. */
export type SettleProviderResult = SettleProviderRefusal | SettleProviderSuccess;

/** It was done. */
export type SettleProviderSuccess = {
  readonly __typename?: 'SettleProviderSuccess';
  /** The settlement. */
  readonly settlement: Settlement;
};

/** A payment to a provider or vendor, of what vouchers captured for it. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** The settlement's id. */
  readonly id: Scalars['ID']['output'];
  /** Which voucher paid how much. */
  readonly lines: ReadonlyArray<SettlementLine>;
  /** When it was booked; the last time, where it was tried again. */
  readonly paidAt: Scalars['DateTime']['output'];
  /** Who was paid: the id of a compute provider or dataset vendor. */
  readonly payeeId: Scalars['ID']['output'];
  /** By which the treasury finds the payment; the last, where it was tried again. */
  readonly paymentReference: Scalars['String']['output'];
  /** How far it is. */
  readonly status: SettlementStatus;
  /** How much in all. */
  readonly total: Money;
};

/** A page of settlements. */
export type SettlementConnection = {
  readonly __typename?: 'SettlementConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<SettlementEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of settlements. */
export type SettlementEdge = {
  readonly __typename?: 'SettlementEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The settlement. */
  readonly node: Settlement;
};

/** Which settlements. A condition that is null filters nothing; several must all hold. */
export type SettlementFilter = {
  /** By who was paid. */
  readonly payeeId?: InputMaybe<IdFilter>;
};

/** A voucher's part of a settlement. */
export type SettlementLine = {
  readonly __typename?: 'SettlementLine';
  /** How much. */
  readonly amount: Money;
  /** The id of its operation in the ledger. */
  readonly id: Scalars['ID']['output'];
  /** The voucher. */
  readonly voucher: Voucher;
};

/** How a voucher's money reaches the seller. */
export type SettlementMode =
  /** The voucher is taken off the price at purchase. */
  | 'OFFSET'
  /** The seller is paid by the city, and the buyer pays only the rest. */
  | 'PROVIDER_PAID'
  /** The buyer pays all, and is paid back after use. */
  | 'REIMBURSE';

/** A condition on a way of settlement. A condition that is null filters nothing; several must all hold. */
export type SettlementModeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<SettlementMode>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SettlementMode>>;
};

/** How far a settlement is. */
export type SettlementStatus =
  /** Paid: a treasurer books what the bank has paid. */
  | 'PAID'
  /** The bank sent the payment back: its money is owed again, until the payment is tried again. */
  | 'PAYMENT_FAILED';

/** Who pays whom. */
export type SettlementTerms = {
  readonly __typename?: 'SettlementTerms';
  /** Whether the buyer must have paid its own share first. */
  readonly buyerPaysFirst?: Maybe<Scalars['Boolean']['output']>;
  /** Who pays, in words. */
  readonly payer?: Maybe<Scalars['String']['output']>;
  /** Whether the seller is paid out of a reserve fund (备用金). */
  readonly reserveFund?: Maybe<Scalars['Boolean']['output']>;
};

/** Who pays whom. */
export type SettlementTermsInput = {
  /** Whether the buyer must have paid its own share first. */
  readonly buyerPaysFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who pays, in words. */
  readonly payer?: InputMaybe<Scalars['String']['input']>;
  /** Whether the seller is paid out of a reserve fund (备用金). */
  readonly reserveFund?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A voucher that would pay nothing. */
export type SkippedVoucher = {
  readonly __typename?: 'SkippedVoucher';
  /** Why not. */
  readonly reason: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher: Voucher;
};

/** How far a source can be trusted, the best first. */
export type SourceConfidence =
  /** A note of a consultancy, a platform or a blog. */
  | 'NOTE'
  /** The issuer's own page. */
  | 'OFFICIAL'
  /** The issuer's text, posted again by somebody else. */
  | 'OFFICIAL_REPOSTED'
  /** A report of the press. */
  | 'PRESS'
  /** Not verified. */
  | 'UNVERIFIED';

/** What is split in order to escape a cap. */
export type SplittingKind =
  /** Companies. */
  | 'COMPANIES'
  /** Contracts. */
  | 'CONTRACTS'
  /** Installations. */
  | 'INSTALLATIONS';

/** When a term about another program's voucher applies. All that are not null must hold. */
export type StackingConditions = {
  readonly __typename?: 'StackingConditions';
  /** Whether a match without review is asked for. */
  readonly autoMatch?: Maybe<Scalars['Boolean']['output']>;
  /** The rate at which the other program pays, in basis points. */
  readonly otherRateBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Whether the other aid comes from the same city. */
  readonly sameCity?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the other aid is for the same kind of purchase. */
  readonly sameKind?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the other aid is another track of this very program. */
  readonly sameProgram?: Maybe<Scalars['Boolean']['output']>;
};

/** When a term about another program's voucher applies. All that are not null must hold. */
export type StackingConditionsInput = {
  /** Whether a match without review is asked for. */
  readonly autoMatch?: InputMaybe<Scalars['Boolean']['input']>;
  /** The rate at which the other program pays, in basis points. */
  readonly otherRateBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the other aid comes from the same city. */
  readonly sameCity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the other aid is for the same kind of purchase. */
  readonly sameKind?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the other aid is another track of this very program. */
  readonly sameProgram?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happens when two vouchers meet on one purchase. */
export type StackingMode =
  /** Both are used, up to a rate in all. */
  | 'ADD_TO_CEILING'
  /** A rate is added without an application of its own. */
  | 'AUTO_MATCH'
  /** Only one may be used. */
  | 'FORBIDDEN'
  /** The higher one is used. */
  | 'TAKE_HIGHER';

/** How a voucher goes together with another program's. */
export type StackingTerms = {
  readonly __typename?: 'StackingTerms';
  /** The rate that is added, in basis points. */
  readonly addsBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** When it applies, in words. Null: always. */
  readonly appliesWhen?: Maybe<Scalars['String']['output']>;
  /** The rate that both together may reach, in basis points. */
  readonly ceilingBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** When it applies, as data. Null: always. */
  readonly conditions?: Maybe<StackingConditions>;
  /** What happens. */
  readonly mode: StackingMode;
  /** The code of the other program. Null: any other program for the same purchase. */
  readonly withProgramCode?: Maybe<Scalars['String']['output']>;
};

/** How a voucher goes together with another program's. */
export type StackingTermsInput = {
  /** The rate that is added, in basis points. */
  readonly addsBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** When it applies, in words. Null: always. */
  readonly appliesWhen?: InputMaybe<Scalars['String']['input']>;
  /** The rate that both together may reach, in basis points. */
  readonly ceilingBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** When it applies, as data. Null: always. */
  readonly conditions?: InputMaybe<StackingConditionsInput>;
  /** What happens. */
  readonly mode: StackingMode;
  /** The code of the other program. Null: any other program for the same purchase. */
  readonly withProgramCode?: InputMaybe<Scalars['String']['input']>;
};

/** What an applicant's record must be. */
export type StandingTerms = {
  readonly __typename?: 'StandingTerms';
  /** For how many years there must be no major penalty, crime or bad credit. */
  readonly cleanYears?: Maybe<Scalars['Int']['output']>;
  /** Whether one who is on the list of dishonest persons is refused. */
  readonly notDishonest?: Maybe<Scalars['Boolean']['output']>;
  /** Whether sound finances are asked for. */
  readonly soundFinances?: Maybe<Scalars['Boolean']['output']>;
};

/** What an applicant's record must be. */
export type StandingTermsInput = {
  /** For how many years there must be no major penalty, crime or bad credit. */
  readonly cleanYears?: InputMaybe<Scalars['Int']['input']>;
  /** Whether one who is on the list of dishonest persons is refused. */
  readonly notDishonest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sound finances are asked for. */
  readonly soundFinances?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a text or code. A condition that is null filters nothing; several must all hold. */
export type StringFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What `submitApplication` takes. */
export type SubmitApplicationInput = {
  /** What the company says of itself beside its record. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** The company that applies: your own. */
  readonly companyId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** What is to be bought. */
  readonly purchase: PurchaseInput;
  /** How much is asked for. Left out: as much as the rule gives. */
  readonly requested?: InputMaybe<MoneyInput>;
  /** Whether to stand in line where intake closed at its number of applications. */
  readonly waitIfFull?: Scalars['Boolean']['input'];
};

/** A rule said no, and nothing was changed. */
export type SubmitApplicationRefusal = {
  readonly __typename?: 'SubmitApplicationRefusal';
  /** Which. */
  readonly code: SubmitApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `submitApplication` is refused. */
export type SubmitApplicationRefusalCode =
  /** An application for the same contract is on its way or was approved. */
  | 'ALREADY_APPLIED'
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** Money was asked back from the company, which bars it from the jurisdiction's programs: ask again on the day that the message names. */
  | 'BARRED'
  /** It is no company of yours that is on record: give your own companyId. */
  | 'COMPANY_NOT_FOUND'
  /** The costs do not sum to the amount: correct one of them. */
  | 'COSTS_DIFFER'
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** The size of the program's fund is unknown, so that nothing can be granted from it. */
  | 'FUND_UNKNOWN'
  /** The program takes no further applications: send `waitIfFull` to stand in line. */
  | 'INTAKE_FULL'
  /** The program takes no applications now: see `Program.intake`. */
  | 'INTAKE_NOT_OPEN'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A rule says no: the message says which, and `eligibility` says all. */
  | 'NOT_ELIGIBLE'
  /** The program issues no vouchers and pays after use. */
  | 'NO_VOUCHER_ISSUED'
  /** There is no such program, or none of your city's: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** More is requested than the rule gives: request less, or leave it out. */
  | 'REQUESTED_TOO_MUCH'
  /** No company has the seller's credit code: check the code. */
  | 'SELLER_NOT_FOUND'
  /** No rate of the program is known, so that no subsidy can be computed: wait for its terms. */
  | 'TERMS_UNKNOWN';

/** What became of `submitApplication`. */
export type SubmitApplicationResult = SubmitApplicationRefusal | SubmitApplicationSuccess;

/** It was done. */
export type SubmitApplicationSuccess = {
  readonly __typename?: 'SubmitApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `submitClaim` takes. */
export type SubmitClaimInput = {
  /** What the company says of itself beside its record. */
  readonly applicant?: InputMaybe<ApplicantInput>;
  /** The company that claims: your own. */
  readonly companyId: Scalars['ID']['input'];
  /** The number that stands on the contract: the rental's id where the parties named none. */
  readonly contract: Scalars['String']['input'];
  /** What it is proved with. */
  readonly evidence: ReadonlyArray<ClaimEvidenceInput>;
  /** Whether it serves a flagship project of the nation or province. */
  readonly flagshipProject?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hours of accelerators that the meter's report states. */
  readonly gpuHours: Scalars['Decimal']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** All invoices of the rental, as they are on paper. */
  readonly invoices: ReadonlyArray<ClaimInvoiceInput>;
  /** The program's code. */
  readonly programCode: Scalars['String']['input'];
  /** The project that it serves, by its number or name. */
  readonly project?: InputMaybe<Scalars['String']['input']>;
  /** What the rental was for, where that was not said when it was quoted. */
  readonly purpose?: InputMaybe<WorkPurpose>;
  /** The rental. */
  readonly rentalId: Scalars['ID']['input'];
  /** How much is claimed. Left out: as much as the rule gives. */
  readonly requested?: InputMaybe<MoneyInput>;
  /** The kinds and names of seller that it is known as, in the words of notices. */
  readonly sellerKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the seller has said in writing that it will not claim. */
  readonly sellerWaived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A rule said no, and nothing was changed. */
export type SubmitClaimRefusal = {
  readonly __typename?: 'SubmitClaimRefusal';
  /** Which. */
  readonly code: SubmitClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `submitClaim` is refused. */
export type SubmitClaimRefusalCode =
  /** The rental, and with it each of its invoices, is claimed from this program already. */
  | 'ALREADY_CLAIMED'
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** Money was asked back from the company, which bars it from the jurisdiction's programs: ask again on the day that the message names. */
  | 'BARRED'
  /** It is no company of yours that is on record: give your own companyId. */
  | 'COMPANY_NOT_FOUND'
  /** The contract says something else: the message says what. */
  | 'CONTRACT_MISMATCH'
  /** A hash of the evidence is no SHA-256: give 64 hexadecimal digits. */
  | 'EVIDENCE_INVALID'
  /** The METERING evidence has another hash than the meter's readings: see `Invoice.meterHash`. */
  | 'EVIDENCE_MISMATCH'
  /** The rule asks for evidence that is not there: the message says which. */
  | 'EVIDENCE_MISSING'
  /** The size of the program's fund is unknown, so that nothing can be granted from it. */
  | 'FUND_UNKNOWN'
  /** The program takes no claims now: see `Program.intake`. */
  | 'INTAKE_NOT_OPEN'
  /** The invoices say something else: the message says what. */
  | 'INVOICE_MISMATCH'
  /** An invoice is not paid in full: claim when it is. */
  | 'INVOICE_UNPAID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The meter counted something else: the message says what. */
  | 'METER_MISMATCH'
  /** A rule says no: the message says which. */
  | 'NOT_ELIGIBLE'
  /** The program does not pay back after use: apply for a voucher first. */
  | 'NOT_REIMBURSED'
  /** There is no such program: take a code from `programs`. */
  | 'PROGRAM_NOT_FOUND'
  /** The company has no such rental: take an id from its `rentals`. */
  | 'RENTAL_NOT_FOUND'
  /** More is requested than the rule gives: request less, or leave it out. */
  | 'REQUESTED_TOO_MUCH'
  /** The company behind the rental's provider is not on record. */
  | 'SELLER_NOT_FOUND'
  /** No rate of the program is known, so that no subsidy can be computed: wait for its terms. */
  | 'TERMS_UNKNOWN';

/** What became of `submitClaim`. */
export type SubmitClaimResult = SubmitClaimRefusal | SubmitClaimSuccess;

/** It was done. */
export type SubmitClaimSuccess = {
  readonly __typename?: 'SubmitClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What the rate is applied to. */
export type SubsidyBase =
  /** What the buyer has actually paid. */
  | 'ACTUALLY_PAID'
  /** The price in the contract as the issuer approved it. */
  | 'APPROVED_CONTRACT'
  /** The price in the contract. */
  | 'CONTRACT'
  /** The fee as buyer and seller settled it. */
  | 'SETTLED';

/** A condition of a rate or cap. All that are not null must hold. */
export type TierConditions = {
  readonly __typename?: 'TierConditions';
  /** The applicant is of one of these classes. */
  readonly applicantClasses?: Maybe<ReadonlyArray<ApplicantClass>>;
  /** The computing power comes from domestic chips. */
  readonly domesticChips?: Maybe<Scalars['Boolean']['output']>;
  /** The model is filed with the Cyberspace Administration. */
  readonly filedModel?: Maybe<Scalars['Boolean']['output']>;
  /** The purchase serves a flagship project of the nation or province. */
  readonly flagshipProject?: Maybe<Scalars['Boolean']['output']>;
  /** The applicant is a key enterprise, as the issuer names them. */
  readonly keyEnterprise?: Maybe<Scalars['Boolean']['output']>;
  /** The company is supported at this rate for no more months than this. */
  readonly monthsAtMost?: Maybe<Scalars['Int']['output']>;
  /** The purchase is for one of these purposes. */
  readonly purposes?: Maybe<ReadonlyArray<WorkPurpose>>;
  /** The applicant is of one of these sizes. */
  readonly sizes?: Maybe<ReadonlyArray<ApplicantSize>>;
  /** The applicant is a startup, as the issuer defines it. */
  readonly startup?: Maybe<Scalars['Boolean']['output']>;
  /** City and district pay together. */
  readonly withDistrict?: Maybe<Scalars['Boolean']['output']>;
  /** The applicant's contracts of the year are worth no more than this. */
  readonly yearContractsAtMost?: Maybe<Money>;
};

/** A condition of a rate or cap. All that are not null must hold. */
export type TierConditionsInput = {
  /** The applicant is of one of these classes. */
  readonly applicantClasses?: InputMaybe<ReadonlyArray<ApplicantClass>>;
  /** The computing power comes from domestic chips. */
  readonly domesticChips?: InputMaybe<Scalars['Boolean']['input']>;
  /** The model is filed with the Cyberspace Administration. */
  readonly filedModel?: InputMaybe<Scalars['Boolean']['input']>;
  /** The purchase serves a flagship project of the nation or province. */
  readonly flagshipProject?: InputMaybe<Scalars['Boolean']['input']>;
  /** The applicant is a key enterprise, as the issuer names them. */
  readonly keyEnterprise?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company is supported at this rate for no more months than this. */
  readonly monthsAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** The purchase is for one of these purposes. */
  readonly purposes?: InputMaybe<ReadonlyArray<WorkPurpose>>;
  /** The applicant is of one of these sizes. */
  readonly sizes?: InputMaybe<ReadonlyArray<ApplicantSize>>;
  /** The applicant is a startup, as the issuer defines it. */
  readonly startup?: InputMaybe<Scalars['Boolean']['input']>;
  /** City and district pay together. */
  readonly withDistrict?: InputMaybe<Scalars['Boolean']['input']>;
  /** The applicant's contracts of the year are worth no more than this. */
  readonly yearContractsAtMost?: InputMaybe<MoneyInput>;
};

/** A part in which a voucher becomes spendable. */
export type Tranche = {
  readonly __typename?: 'Tranche';
  /** Whether a report must come first. */
  readonly afterReport: Scalars['Boolean']['output'];
  /** The share, in basis points. */
  readonly shareBasisPoints: Scalars['Int']['output'];
};

/** A part in which a voucher becomes spendable. */
export type TrancheInput = {
  /** Whether a report must come first. */
  readonly afterReport: Scalars['Boolean']['input'];
  /** The share, in basis points. */
  readonly shareBasisPoints: Scalars['Int']['input'];
};

/** What `unfreezeVoucher` takes. */
export type UnfreezeVoucherInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The voucher's id. */
  readonly voucherId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type UnfreezeVoucherRefusal = {
  readonly __typename?: 'UnfreezeVoucherRefusal';
  /** Which. */
  readonly code: UnfreezeVoucherRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `unfreezeVoucher` is refused. */
export type UnfreezeVoucherRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such voucher of your city's. */
  | 'VOUCHER_NOT_FOUND'
  /** The voucher does not stand where this can be done: see `Voucher.status`. */
  | 'WRONG_VOUCHER_STATUS';

/** What became of `unfreezeVoucher`. */
export type UnfreezeVoucherResult = UnfreezeVoucherRefusal | UnfreezeVoucherSuccess;

/** It was done. */
export type UnfreezeVoucherSuccess = {
  readonly __typename?: 'UnfreezeVoucherSuccess';
  /** The voucher. */
  readonly voucher: Voucher;
};

/** How long a voucher is valid. */
export type ValidityTerms = {
  readonly __typename?: 'ValidityTerms';
  /** Whether it can be extended. */
  readonly extendable?: Maybe<Scalars['Boolean']['output']>;
  /** For how many months from issue. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** Whether what expires goes back to the fund. */
  readonly returnsToFund?: Maybe<Scalars['Boolean']['output']>;
};

/** How long a voucher is valid. */
export type ValidityTermsInput = {
  /** Whether it can be extended. */
  readonly extendable?: InputMaybe<Scalars['Boolean']['input']>;
  /** For how many months from issue. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** Whether what expires goes back to the fund. */
  readonly returnsToFund?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Credit that a program granted to one company. Its money stands in the ledger, and nowhere else. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** How much can still be held. */
  readonly available: Money;
  /** How much was spent. */
  readonly captured: Money;
  /** What was asked back of what it paid. For its company, the city's officers and auditors. */
  readonly clawbacks?: Maybe<ReadonlyArray<Clawback>>;
  /** How much of what was spent was taken back. */
  readonly clawedBack: Money;
  /** The company that holds it. Null while companies cannot be reached. */
  readonly company?: Maybe<Company>;
  /** What officers did to it, and why, oldest first. For the company's members, the city's officers, and auditors. */
  readonly events?: Maybe<ReadonlyArray<VoucherEvent>>;
  /** How much lapsed and went back to the fund. */
  readonly expired: Money;
  /** The first instant at which it can no longer be spent. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How much was granted: always available, held, captured, expired and revoked together. */
  readonly faceValue: Money;
  /** The fund that pays for it. */
  readonly fund: Fund;
  /** How much holds have set aside. */
  readonly held: Money;
  /** What was set aside from it, oldest first. */
  readonly holds: HoldConnection;
  /** The voucher's id, which is its account's id in the ledger too. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. Null while it is only reserved. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it buys. */
  readonly kind: VoucherKind;
  /** The program under which it was granted. */
  readonly program: Program;
  /** How much was taken away before it was spent. */
  readonly revoked: Money;
  /** The version of the program's rule that it was granted under. */
  readonly rule: RuleVersion;
  /** The number of the version of the program's rule that it was granted under. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** Where it stands. That it is exhausted or expired is seen when it is read, by balance and clock. */
  readonly status: VoucherStatus;
  /** Whether this row is generated, not a real voucher. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** Credit that a program granted to one company. Its money stands in the ledger, and nowhere else. */
export type VoucherHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HoldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of vouchers. */
export type VoucherConnection = {
  readonly __typename?: 'VoucherConnection';
  /** The page's entries. */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of vouchers. */
export type VoucherEdge = {
  readonly __typename?: 'VoucherEdge';
  /** Where it stands: ask for what follows with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The voucher. */
  readonly node: Voucher;
};

/** What an officer did to a voucher. */
export type VoucherEvent = {
  readonly __typename?: 'VoucherEvent';
  /** Who, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What. */
  readonly kind: VoucherEventKind;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What officers do to vouchers. */
export type VoucherEventKind =
  /** Let it end later. */
  | 'EXTEND'
  /** Kept it from being spent. */
  | 'FREEZE'
  /** Took it away. */
  | 'REVOKE'
  /** Let it be spent again. */
  | 'UNFREEZE';

/** Which vouchers. A condition that is null filters nothing; several must all hold. */
export type VoucherFilter = {
  /** By the division code of the issuing jurisdiction. Zones have the code of their city. */
  readonly cityCode?: InputMaybe<RegionCodeFilter>;
  /** By the company that holds it. */
  readonly companyId?: InputMaybe<IdFilter>;
  /** By the code of the fund that pays. */
  readonly fundCode?: InputMaybe<StringFilter>;
  /** By what it buys. */
  readonly kind?: InputMaybe<VoucherKindFilter>;
  /** By the code of the program. */
  readonly programCode?: InputMaybe<StringFilter>;
  /** By where it stands now. */
  readonly status?: InputMaybe<VoucherStatusFilter>;
};

/** What vouchers buy. */
export type VoucherKind =
  /** Algorithms (算法券). */
  | 'ALGORITHM'
  /** The annotation of data (标注券). */
  | 'ANNOTATION'
  /** Computing power (算力券). */
  | 'COMPUTE'
  /** Data and corpora (语料券, 数据券). */
  | 'DATA'
  /** The national voucher (智能券). What it buys was not found. */
  | 'INTELLIGENCE'
  /** The use of models: calls of an API, or private deployment (模型券). */
  | 'MODEL'
  /** The building of application scenarios (场景券). */
  | 'SCENARIO'
  /** Computing power for training models (训力券). */
  | 'TRAINING';

/** A condition on a kind of voucher. A condition that is null filters nothing; several must all hold. */
export type VoucherKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<VoucherKind>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VoucherKind>>;
};

/** An order of vouchers. */
export type VoucherOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: VoucherOrderField;
};

/** What vouchers can be ordered by. */
export type VoucherOrderField =
  /** When it expires. */
  | 'EXPIRES_AT'
  /** How much was granted. */
  | 'FACE_VALUE'
  /** When it was issued. Vouchers that are only reserved stand after all others. */
  | 'ISSUED_AT';

/** Which vouchers would pay what of a price, in the order in which they would. */
export type VoucherPlan = {
  readonly __typename?: 'VoucherPlan';
  /** What is left to the buyer. */
  readonly buyerPays: Money;
  /** What vouchers would pay in all. */
  readonly covered: Money;
  /** The vouchers that would pay. */
  readonly lines: ReadonlyArray<PlannedVoucher>;
  /** The vouchers that would not, and why. */
  readonly skipped: ReadonlyArray<SkippedVoucher>;
};

/** A rule said no, and nothing was changed. */
export type VoucherPlanRefusal = {
  readonly __typename?: 'VoucherPlanRefusal';
  /** Which. */
  readonly code: VoucherPlanRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `voucherPlan` is refused. */
export type VoucherPlanRefusalCode =
  /** An amount is not more than zero, holds parts of a fen, or is too large: correct it. */
  | 'AMOUNT_INVALID'
  /** No company has the buyer's id: check it. */
  | 'COMPANY_NOT_FOUND'
  /** A last day lies before its first: exchange or correct them. */
  | 'DATES_OUT_OF_ORDER'
  /** No company has the seller's credit code: check the code. */
  | 'SELLER_NOT_FOUND'
  /** There is no such voucher, or it is not the buyer's: take one of its `Company.vouchers`. */
  | 'VOUCHER_NOT_FOUND';

/** What became of `voucherPlan`. */
export type VoucherPlanResult = VoucherPlanRefusal | VoucherPlanSuccess;

/** It was planned. */
export type VoucherPlanSuccess = {
  readonly __typename?: 'VoucherPlanSuccess';
  /** The plan. */
  readonly plan: VoucherPlan;
};

/** Where a voucher stands. */
export type VoucherStatus =
  /** It can be spent. */
  | 'ACTIVE'
  /** All of it was spent. */
  | 'EXHAUSTED'
  /** Its time is over. */
  | 'EXPIRED'
  /** It cannot be spent for now. */
  | 'FROZEN'
  /** Issued, and not activated yet. */
  | 'ISSUED'
  /** Money is set aside for it, and it is not issued yet. */
  | 'RESERVED'
  /** It was taken away. */
  | 'REVOKED';

/** A condition on where a voucher stands. A condition that is null filters nothing; several must all hold. */
export type VoucherStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<VoucherStatus>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VoucherStatus>>;
};

/** What `waitlistApplication` takes. */
export type WaitlistApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type WaitlistApplicationRefusal = {
  readonly __typename?: 'WaitlistApplicationRefusal';
  /** Which. */
  readonly code: WaitlistApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `waitlistApplication` is refused. */
export type WaitlistApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You entered this application or decided on it before: let somebody else decide. */
  | 'SAME_PERSON'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `waitlistApplication`. */
export type WaitlistApplicationResult = WaitlistApplicationRefusal | WaitlistApplicationSuccess;

/** It was done. */
export type WaitlistApplicationSuccess = {
  readonly __typename?: 'WaitlistApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `withdrawApplication` takes. */
export type WithdrawApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type WithdrawApplicationRefusal = {
  readonly __typename?: 'WithdrawApplicationRefusal';
  /** Which. */
  readonly code: WithdrawApplicationRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `withdrawApplication` is refused. */
export type WithdrawApplicationRefusalCode =
  /** There is no such application of yours: of your company's, or of your city's programs. */
  | 'APPLICATION_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The application does not stand where this can be done: see `Application.status`. */
  | 'WRONG_STATUS';

/** What became of `withdrawApplication`. */
export type WithdrawApplicationResult = WithdrawApplicationRefusal | WithdrawApplicationSuccess;

/** It was done. */
export type WithdrawApplicationSuccess = {
  readonly __typename?: 'WithdrawApplicationSuccess';
  /** The application. */
  readonly application: Application;
};

/** What `withdrawClaim` takes. */
export type WithdrawClaimInput = {
  /** The claim's id. */
  readonly claimId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type WithdrawClaimRefusal = {
  readonly __typename?: 'WithdrawClaimRefusal';
  /** Which. */
  readonly code: WithdrawClaimRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `withdrawClaim` is refused. */
export type WithdrawClaimRefusalCode =
  /** There is no such claim of yours: of your company's, or of your city's programs. */
  | 'CLAIM_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The claim does not stand where this can be done: see `Claim.status`. */
  | 'WRONG_CLAIM_STATUS';

/** What became of `withdrawClaim`. */
export type WithdrawClaimResult = WithdrawClaimRefusal | WithdrawClaimSuccess;

/** It was done. */
export type WithdrawClaimSuccess = {
  readonly __typename?: 'WithdrawClaimSuccess';
  /** The claim. */
  readonly claim: Claim;
};

/** What a purchase is for. */
export type WorkPurpose =
  /** Building an agent. */
  | 'AGENT'
  /** Tuning a model further. */
  | 'FINE_TUNING'
  /** Running a model. */
  | 'INFERENCE'
  /** Training a model. */
  | 'TRAINING'
  /** Building an application for one trade. */
  | 'VERTICAL_APPLICATION';

/** What `writeOffClawback` takes. */
export type WriteOffClawbackInput = {
  /** The clawback. */
  readonly clawbackId: Scalars['ID']['input'];
  /** SHA-256 of what shows it, in hexadecimal. */
  readonly evidenceHash: Scalars['String']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why nothing more is to be had: one to 1,000 characters, kept with the decision. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type WriteOffClawbackRefusal = {
  readonly __typename?: 'WriteOffClawbackRefusal';
  /** Which. */
  readonly code: WriteOffClawbackRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `writeOffClawback` is refused. */
export type WriteOffClawbackRefusalCode =
  /** Nothing of it is owed any more. */
  | 'CLAWBACK_CLOSED'
  /** There is no such clawback of your city's. */
  | 'CLAWBACK_NOT_FOUND'
  /** The evidence hash is no SHA-256. */
  | 'EVIDENCE_INVALID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** You ordered the clawback: somebody else decides that it is given up. */
  | 'SAME_PERSON';

/** What became of `writeOffClawback`. */
export type WriteOffClawbackResult = WriteOffClawbackRefusal | WriteOffClawbackSuccess;

/** It was done. */
export type WriteOffClawbackSuccess = {
  readonly __typename?: 'WriteOffClawbackSuccess';
  /** The clawback as it stands now. */
  readonly clawback: Clawback;
};

/** A condition on a year. A condition that is null filters nothing; several must all hold. */
export type YearFilter = {
  /** Equal to this year. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these years. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Application: Application;
  City: City;
  Claim: Claim;
  Company: Company;
  Fund: Fund;
  Hold: Hold;
  Program: Program;
  Settlement: Settlement;
  Voucher: Voucher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  City:
    ( { __typename: 'City' }
    & GraphQLRecursivePick<FederationTypes['City'], {"id":true}> );
  Claim:
    ( { __typename: 'Claim' }
    & GraphQLRecursivePick<FederationTypes['Claim'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & ( GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Fund'], {"code":true}> ) );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Program:
    ( { __typename: 'Program' }
    & ( GraphQLRecursivePick<FederationTypes['Program'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Program'], {"code":true}> ) );
  Settlement:
    ( { __typename: 'Settlement' }
    & GraphQLRecursivePick<FederationTypes['Settlement'], {"id":true}> );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdmitApplicationResult:
    | ( AdmitApplicationRefusal )
    | ( Omit<AdmitApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  AnnounceIntakeResult:
    | ( AnnounceIntakeRefusal )
    | ( Omit<AnnounceIntakeSuccess, 'program'> & { program: _RefType['Program'] } )
  ;
  AppealApplicationResult:
    | ( AppealApplicationRefusal )
    | ( Omit<AppealApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  ApproveApplicationResult:
    | ( ApproveApplicationRefusal )
    | ( Omit<ApproveApplicationSuccess, 'application' | 'voucher'> & { application: _RefType['Application'], voucher: _RefType['Voucher'] } )
  ;
  ApproveClaimResult:
    | ( ApproveClaimRefusal )
    | ( Omit<ApproveClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  CaptureHoldsResult:
    | ( CaptureHoldsRefusal )
    | ( Omit<CaptureHoldsSuccess, 'captured' | 'captures'> & { captured: _RefType['Money'], captures: ReadonlyArray<_RefType['HoldCapture']> } )
  ;
  CheckApplicationResult:
    | ( CheckApplicationRefusal )
    | ( Omit<CheckApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  CheckClaimResult:
    | ( CheckClaimRefusal )
    | ( Omit<CheckClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  ClawBackResult:
    | ( ClawBackRefusal )
    | ( Omit<ClawBackSuccess, 'clawback'> & { clawback: _RefType['Clawback'] } )
  ;
  DrawAuditResult:
    | ( DrawAuditRefusal )
    | ( Omit<DrawAuditSuccess, 'audit'> & { audit: _RefType['Audit'] } )
  ;
  ExtendVoucherResult:
    | ( ExtendVoucherRefusal )
    | ( Omit<ExtendVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  FailClaimPaymentResult:
    | ( FailClaimPaymentRefusal )
    | ( Omit<FailClaimPaymentSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  FailSettlementResult:
    | ( FailSettlementRefusal )
    | ( Omit<FailSettlementSuccess, 'settlement'> & { settlement: _RefType['Settlement'] } )
  ;
  FreezeVoucherResult:
    | ( FreezeVoucherRefusal )
    | ( Omit<FreezeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  JudgeFindingResult:
    | ( JudgeFindingRefusal )
    | ( Omit<JudgeFindingSuccess, 'finding'> & { finding: _RefType['AuditFinding'] } )
  ;
  ListSellerResult:
    | ( ListSellerRefusal )
    | ( Omit<ListSellerSuccess, 'program'> & { program: _RefType['Program'] } )
  ;
  ObjectToApplicationResult:
    | ( ObjectToApplicationRefusal )
    | ( Omit<ObjectToApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  PayClaimResult:
    | ( PayClaimRefusal )
    | ( Omit<PayClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  PlaceHoldsResult:
    | ( PlaceHoldsRefusal )
    | ( Omit<PlaceHoldsSuccess, 'holds'> & { holds: ReadonlyArray<_RefType['PlacedHold']> } )
  ;
  PublishApplicationResult:
    | ( PublishApplicationRefusal )
    | ( Omit<PublishApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  PublishRuleVersionResult:
    | ( PublishRuleVersionRefusal )
    | ( Omit<PublishRuleVersionSuccess, 'program'> & { program: _RefType['Program'] } )
  ;
  RecordFindingResult:
    | ( RecordFindingRefusal )
    | ( Omit<RecordFindingSuccess, 'finding'> & { finding: _RefType['AuditFinding'] } )
  ;
  RecordRepaymentResult:
    | ( RecordRepaymentRefusal )
    | ( Omit<RecordRepaymentSuccess, 'clawback'> & { clawback: _RefType['Clawback'] } )
  ;
  RejectApplicationResult:
    | ( RejectApplicationRefusal )
    | ( Omit<RejectApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  RejectClaimResult:
    | ( RejectClaimRefusal )
    | ( Omit<RejectClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  ReleaseHoldsResult:
    | ( ReleaseHoldsRefusal )
    | ( Omit<ReleaseHoldsSuccess, 'released'> & { released: _RefType['Money'] } )
  ;
  ResubmitApplicationResult:
    | ( ResubmitApplicationRefusal )
    | ( Omit<ResubmitApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  ResubmitClaimResult:
    | ( ResubmitClaimRefusal )
    | ( Omit<ResubmitClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  RetryClaimPaymentResult:
    | ( RetryClaimPaymentRefusal )
    | ( Omit<RetryClaimPaymentSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  RetrySettlementResult:
    | ( RetrySettlementRefusal )
    | ( Omit<RetrySettlementSuccess, 'settlement'> & { settlement: _RefType['Settlement'] } )
  ;
  ReturnApplicationResult:
    | ( ReturnApplicationRefusal )
    | ( Omit<ReturnApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  ReturnClaimResult:
    | ( ReturnClaimRefusal )
    | ( Omit<ReturnClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  ReviewApplicationResult:
    | ( ReviewApplicationRefusal )
    | ( Omit<ReviewApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  RevokeVoucherResult:
    | ( RevokeVoucherRefusal )
    | ( Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  SetOffResult:
    | ( SetOffRefusal )
    | ( Omit<SetOffSuccess, 'clawback'> & { clawback: _RefType['Clawback'] } )
  ;
  SettleProviderResult:
    | ( SettleProviderRefusal )
    | ( Omit<SettleProviderSuccess, 'settlement'> & { settlement: _RefType['Settlement'] } )
  ;
  SubmitApplicationResult:
    | ( SubmitApplicationRefusal )
    | ( Omit<SubmitApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  SubmitClaimResult:
    | ( SubmitClaimRefusal )
    | ( Omit<SubmitClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  UnfreezeVoucherResult:
    | ( UnfreezeVoucherRefusal )
    | ( Omit<UnfreezeVoucherSuccess, 'voucher'> & { voucher: _RefType['Voucher'] } )
  ;
  VoucherPlanResult:
    | ( VoucherPlanRefusal )
    | ( Omit<VoucherPlanSuccess, 'plan'> & { plan: _RefType['VoucherPlan'] } )
  ;
  WaitlistApplicationResult:
    | ( WaitlistApplicationRefusal )
    | ( Omit<WaitlistApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  WithdrawApplicationResult:
    | ( WithdrawApplicationRefusal )
    | ( Omit<WithdrawApplicationSuccess, 'application'> & { application: _RefType['Application'] } )
  ;
  WithdrawClaimResult:
    | ( WithdrawClaimRefusal )
    | ( Omit<WithdrawClaimSuccess, 'claim'> & { claim: _RefType['Claim'] } )
  ;
  WriteOffClawbackResult:
    | ( WriteOffClawbackRefusal )
    | ( Omit<WriteOffClawbackSuccess, 'clawback'> & { clawback: _RefType['Clawback'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdmitApplicationInput: AdmitApplicationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdmitApplicationRefusal: ResolverTypeWrapper<AdmitApplicationRefusal>;
  AdmitApplicationRefusalCode: AdmitApplicationRefusalCode;
  AdmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitApplicationResult']>;
  AdmitApplicationSuccess: ResolverTypeWrapper<Omit<AdmitApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  AnnounceIntakeInput: AnnounceIntakeInput;
  AnnounceIntakeRefusal: ResolverTypeWrapper<AnnounceIntakeRefusal>;
  AnnounceIntakeRefusalCode: AnnounceIntakeRefusalCode;
  AnnounceIntakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceIntakeResult']>;
  AnnounceIntakeSuccess: ResolverTypeWrapper<Omit<AnnounceIntakeSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  AppealApplicationInput: AppealApplicationInput;
  AppealApplicationRefusal: ResolverTypeWrapper<AppealApplicationRefusal>;
  AppealApplicationRefusalCode: AppealApplicationRefusalCode;
  AppealApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealApplicationResult']>;
  AppealApplicationSuccess: ResolverTypeWrapper<Omit<AppealApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicantClass: ApplicantClass;
  ApplicantInput: ApplicantInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApplicantSize: ApplicantSize;
  Application: ResolverTypeWrapper<ApplicationParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionParent>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationEvent: ResolverTypeWrapper<ApplicationEventParent>;
  ApplicationFilter: ApplicationFilter;
  ApplicationOrder: ApplicationOrder;
  ApplicationOrderField: ApplicationOrderField;
  ApplicationReview: ResolverTypeWrapper<ApplicationReviewParent>;
  ApplicationRole: ApplicationRole;
  ApplicationStatus: ApplicationStatus;
  ApplicationStatusFilter: ApplicationStatusFilter;
  AppropriationBasis: AppropriationBasis;
  ApproveApplicationInput: ApproveApplicationInput;
  ApproveApplicationRefusal: ResolverTypeWrapper<ApproveApplicationRefusal>;
  ApproveApplicationRefusalCode: ApproveApplicationRefusalCode;
  ApproveApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveApplicationResult']>;
  ApproveApplicationSuccess: ResolverTypeWrapper<Omit<ApproveApplicationSuccess, 'application' | 'voucher'> & { application: ResolversTypes['Application'], voucher: ResolversTypes['Voucher'] }>;
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimRefusal: ResolverTypeWrapper<ApproveClaimRefusal>;
  ApproveClaimRefusalCode: ApproveClaimRefusalCode;
  ApproveClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveClaimResult']>;
  ApproveClaimSuccess: ResolverTypeWrapper<Omit<ApproveClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Audit: ResolverTypeWrapper<AuditParent>;
  AuditCase: ResolverTypeWrapper<AuditCaseParent>;
  AuditCaseConnection: ResolverTypeWrapper<AuditCaseConnectionParent>;
  AuditCaseEdge: ResolverTypeWrapper<Omit<AuditCaseEdge, 'node'> & { node: ResolversTypes['AuditCase'] }>;
  AuditCaseStatus: AuditCaseStatus;
  AuditConnection: ResolverTypeWrapper<AuditConnectionParent>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['Audit'] }>;
  AuditFilter: AuditFilter;
  AuditFinding: ResolverTypeWrapper<AuditFindingParent>;
  AuditFindingKind: AuditFindingKind;
  AuditPick: AuditPick;
  AuditTerms: ResolverTypeWrapper<AuditTerms>;
  AuditTermsInput: AuditTermsInput;
  AuditVerdict: ResolverTypeWrapper<AuditVerdict>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Cap: ResolverTypeWrapper<Omit<Cap, 'amount' | 'conditions'> & { amount: ResolversTypes['Money'], conditions?: Maybe<ResolversTypes['TierConditions']> }>;
  CapException: ResolverTypeWrapper<Omit<CapException, 'upTo'> & { upTo?: Maybe<ResolversTypes['Money']> }>;
  CapExceptionInput: CapExceptionInput;
  CapInput: CapInput;
  CapScope: CapScope;
  CaptureHoldsInput: CaptureHoldsInput;
  CaptureHoldsRefusal: ResolverTypeWrapper<CaptureHoldsRefusal>;
  CaptureHoldsRefusalCode: CaptureHoldsRefusalCode;
  CaptureHoldsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaptureHoldsResult']>;
  CaptureHoldsSuccess: ResolverTypeWrapper<Omit<CaptureHoldsSuccess, 'captured' | 'captures'> & { captured: ResolversTypes['Money'], captures: ReadonlyArray<ResolversTypes['HoldCapture']> }>;
  ChainHead: ResolverTypeWrapper<ChainHead>;
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationRefusal: ResolverTypeWrapper<CheckApplicationRefusal>;
  CheckApplicationRefusalCode: CheckApplicationRefusalCode;
  CheckApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckApplicationResult']>;
  CheckApplicationSuccess: ResolverTypeWrapper<Omit<CheckApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  CheckClaimInput: CheckClaimInput;
  CheckClaimRefusal: ResolverTypeWrapper<CheckClaimRefusal>;
  CheckClaimRefusalCode: CheckClaimRefusalCode;
  CheckClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckClaimResult']>;
  CheckClaimSuccess: ResolverTypeWrapper<Omit<CheckClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  CheckOutcome: CheckOutcome;
  CheckVerdict: CheckVerdict;
  City: ResolverTypeWrapper<CityParent>;
  CityConnection: ResolverTypeWrapper<CityConnectionParent>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  CityLevel: CityLevel;
  CityLevelFilter: CityLevelFilter;
  CityOrder: CityOrder;
  CityOrderField: CityOrderField;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimEvent: ResolverTypeWrapper<ClaimEventParent>;
  ClaimEvidence: ResolverTypeWrapper<ClaimEvidence>;
  ClaimEvidenceInput: ClaimEvidenceInput;
  ClaimFilter: ClaimFilter;
  ClaimInvoiceInput: ClaimInvoiceInput;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimRole: ClaimRole;
  ClaimStatus: ClaimStatus;
  ClaimStatusFilter: ClaimStatusFilter;
  ClaimantTerms: ResolverTypeWrapper<ClaimantTerms>;
  ClaimantTermsInput: ClaimantTermsInput;
  ClawBackInput: ClawBackInput;
  ClawBackRefusal: ResolverTypeWrapper<ClawBackRefusal>;
  ClawBackRefusalCode: ClawBackRefusalCode;
  ClawBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClawBackResult']>;
  ClawBackSuccess: ResolverTypeWrapper<Omit<ClawBackSuccess, 'clawback'> & { clawback: ResolversTypes['Clawback'] }>;
  Clawback: ResolverTypeWrapper<ClawbackParent>;
  ClawbackRecovery: ResolverTypeWrapper<ClawbackRecoveryParent>;
  ClawbackStatus: ClawbackStatus;
  ClawbackTerms: ResolverTypeWrapper<ClawbackTerms>;
  ClawbackTermsInput: ClawbackTermsInput;
  Company: ResolverTypeWrapper<CompanyParent>;
  CostCategory: CostCategory;
  CostInput: CostInput;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CurrencyCode: CurrencyCode;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCount: DayCount;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DrawAuditInput: DrawAuditInput;
  DrawAuditRefusal: ResolverTypeWrapper<DrawAuditRefusal>;
  DrawAuditRefusalCode: DrawAuditRefusalCode;
  DrawAuditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawAuditResult']>;
  DrawAuditSuccess: ResolverTypeWrapper<Omit<DrawAuditSuccess, 'audit'> & { audit: ResolversTypes['Audit'] }>;
  DurationTerms: ResolverTypeWrapper<DurationTerms>;
  DurationTermsInput: DurationTermsInput;
  Eligibility: ResolverTypeWrapper<EligibilityParent>;
  EligibilityInput: EligibilityInput;
  EvidenceKind: EvidenceKind;
  ExcludedCost: ResolverTypeWrapper<Omit<ExcludedCost, 'amount'> & { amount: ResolversTypes['Money'] }>;
  ExtendVoucherInput: ExtendVoucherInput;
  ExtendVoucherRefusal: ResolverTypeWrapper<ExtendVoucherRefusal>;
  ExtendVoucherRefusalCode: ExtendVoucherRefusalCode;
  ExtendVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendVoucherResult']>;
  ExtendVoucherSuccess: ResolverTypeWrapper<Omit<ExtendVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  FailClaimPaymentInput: FailClaimPaymentInput;
  FailClaimPaymentRefusal: ResolverTypeWrapper<FailClaimPaymentRefusal>;
  FailClaimPaymentRefusalCode: FailClaimPaymentRefusalCode;
  FailClaimPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FailClaimPaymentResult']>;
  FailClaimPaymentSuccess: ResolverTypeWrapper<Omit<FailClaimPaymentSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  FailSettlementInput: FailSettlementInput;
  FailSettlementRefusal: ResolverTypeWrapper<FailSettlementRefusal>;
  FailSettlementRefusalCode: FailSettlementRefusalCode;
  FailSettlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FailSettlementResult']>;
  FailSettlementSuccess: ResolverTypeWrapper<Omit<FailSettlementSuccess, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  FreezeVoucherInput: FreezeVoucherInput;
  FreezeVoucherRefusal: ResolverTypeWrapper<FreezeVoucherRefusal>;
  FreezeVoucherRefusalCode: FreezeVoucherRefusalCode;
  FreezeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezeVoucherResult']>;
  FreezeVoucherSuccess: ResolverTypeWrapper<Omit<FreezeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  Fund: ResolverTypeWrapper<FundParent>;
  FundConnection: ResolverTypeWrapper<FundConnectionParent>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  FundFilter: FundFilter;
  FundOrder: FundOrder;
  FundOrderField: FundOrderField;
  Funder: ResolverTypeWrapper<FunderParent>;
  FunderShare: ResolverTypeWrapper<FunderShareParent>;
  Hold: ResolverTypeWrapper<HoldParent>;
  HoldCapture: ResolverTypeWrapper<Omit<HoldCapture, 'amount'> & { amount: ResolversTypes['Money'] }>;
  HoldConnection: ResolverTypeWrapper<HoldConnectionParent>;
  HoldEdge: ResolverTypeWrapper<Omit<HoldEdge, 'node'> & { node: ResolversTypes['Hold'] }>;
  HoldFilter: HoldFilter;
  HoldLineInput: HoldLineInput;
  HoldStatus: HoldStatus;
  HoldStatusFilter: HoldStatusFilter;
  IdFilter: IdFilter;
  Intake: ResolverTypeWrapper<Intake>;
  IntakeMode: IntakeMode;
  IntakeStatus: IntakeStatus;
  IntakeStatusFilter: IntakeStatusFilter;
  IntakeTerms: ResolverTypeWrapper<IntakeTerms>;
  IntakeTermsInput: IntakeTermsInput;
  IssueMode: IssueMode;
  JudgeFindingInput: JudgeFindingInput;
  JudgeFindingRefusal: ResolverTypeWrapper<JudgeFindingRefusal>;
  JudgeFindingRefusalCode: JudgeFindingRefusalCode;
  JudgeFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeFindingResult']>;
  JudgeFindingSuccess: ResolverTypeWrapper<Omit<JudgeFindingSuccess, 'finding'> & { finding: ResolversTypes['AuditFinding'] }>;
  Language: Language;
  LedgerOperation: ResolverTypeWrapper<LedgerOperationParent>;
  LedgerOperationConnection: ResolverTypeWrapper<LedgerOperationConnectionParent>;
  LedgerOperationEdge: ResolverTypeWrapper<Omit<LedgerOperationEdge, 'node'> & { node: ResolversTypes['LedgerOperation'] }>;
  LedgerOperationKind: LedgerOperationKind;
  LedgerOutcome: LedgerOutcome;
  ListSellerInput: ListSellerInput;
  ListSellerRefusal: ResolverTypeWrapper<ListSellerRefusal>;
  ListSellerRefusalCode: ListSellerRefusalCode;
  ListSellerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListSellerResult']>;
  ListSellerSuccess: ResolverTypeWrapper<Omit<ListSellerSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  Money: ResolverTypeWrapper<bigint>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToApplicationInput: ObjectToApplicationInput;
  ObjectToApplicationRefusal: ResolverTypeWrapper<ObjectToApplicationRefusal>;
  ObjectToApplicationRefusalCode: ObjectToApplicationRefusalCode;
  ObjectToApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToApplicationResult']>;
  ObjectToApplicationSuccess: ResolverTypeWrapper<Omit<ObjectToApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidOnce: PaidOnce;
  PayClaimInput: PayClaimInput;
  PayClaimRefusal: ResolverTypeWrapper<PayClaimRefusal>;
  PayClaimRefusalCode: PayClaimRefusalCode;
  PayClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayClaimResult']>;
  PayClaimSuccess: ResolverTypeWrapper<Omit<PayClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  PerformanceTarget: ResolverTypeWrapper<PerformanceTarget>;
  PerformanceTargetInput: PerformanceTargetInput;
  PlaceHoldsInput: PlaceHoldsInput;
  PlaceHoldsRefusal: ResolverTypeWrapper<PlaceHoldsRefusal>;
  PlaceHoldsRefusalCode: PlaceHoldsRefusalCode;
  PlaceHoldsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceHoldsResult']>;
  PlaceHoldsSuccess: ResolverTypeWrapper<Omit<PlaceHoldsSuccess, 'holds'> & { holds: ReadonlyArray<ResolversTypes['PlacedHold']> }>;
  PlacedHold: ResolverTypeWrapper<PlacedHoldParent>;
  PlannedPurchaseInput: PlannedPurchaseInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlannedVoucher: ResolverTypeWrapper<Omit<PlannedVoucher, 'amount' | 'voucher'> & { amount: ResolversTypes['Money'], voucher: ResolversTypes['Voucher'] }>;
  PolicySource: ResolverTypeWrapper<PolicySource>;
  PolicySourceInput: PolicySourceInput;
  PressClaim: ResolverTypeWrapper<PressClaim>;
  PriorityGroup: PriorityGroup;
  Program: ResolverTypeWrapper<ProgramParent>;
  ProgramConnection: ResolverTypeWrapper<ProgramConnectionParent>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFilter: ProgramFilter;
  ProgramOrder: ProgramOrder;
  ProgramOrderField: ProgramOrderField;
  ProviderTerms: ResolverTypeWrapper<ProviderTerms>;
  ProviderTermsInput: ProviderTermsInput;
  PublishApplicationInput: PublishApplicationInput;
  PublishApplicationRefusal: ResolverTypeWrapper<PublishApplicationRefusal>;
  PublishApplicationRefusalCode: PublishApplicationRefusalCode;
  PublishApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishApplicationResult']>;
  PublishApplicationSuccess: ResolverTypeWrapper<Omit<PublishApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  PublishRuleVersionInput: PublishRuleVersionInput;
  PublishRuleVersionRefusal: ResolverTypeWrapper<PublishRuleVersionRefusal>;
  PublishRuleVersionRefusalCode: PublishRuleVersionRefusalCode;
  PublishRuleVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishRuleVersionResult']>;
  PublishRuleVersionSuccess: ResolverTypeWrapper<Omit<PublishRuleVersionSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  Purchase: ResolverTypeWrapper<Omit<Purchase, 'amount' | 'seller'> & { amount: ResolversTypes['Money'], seller?: Maybe<ResolversTypes['Company']> }>;
  PurchaseFlag: ResolverTypeWrapper<PurchaseFlagParent>;
  PurchaseFlagKind: PurchaseFlagKind;
  PurchaseInput: PurchaseInput;
  PurchaseSide: PurchaseSide;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateTier: ResolverTypeWrapper<Omit<RateTier, 'conditions'> & { conditions?: Maybe<ResolversTypes['TierConditions']> }>;
  RateTierInput: RateTierInput;
  RecordFindingInput: RecordFindingInput;
  RecordFindingRefusal: ResolverTypeWrapper<RecordFindingRefusal>;
  RecordFindingRefusalCode: RecordFindingRefusalCode;
  RecordFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFindingResult']>;
  RecordFindingSuccess: ResolverTypeWrapper<Omit<RecordFindingSuccess, 'finding'> & { finding: ResolversTypes['AuditFinding'] }>;
  RecordRepaymentInput: RecordRepaymentInput;
  RecordRepaymentRefusal: ResolverTypeWrapper<RecordRepaymentRefusal>;
  RecordRepaymentRefusalCode: RecordRepaymentRefusalCode;
  RecordRepaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRepaymentResult']>;
  RecordRepaymentSuccess: ResolverTypeWrapper<Omit<RecordRepaymentSuccess, 'clawback'> & { clawback: ResolversTypes['Clawback'] }>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationRefusal: ResolverTypeWrapper<RejectApplicationRefusal>;
  RejectApplicationRefusalCode: RejectApplicationRefusalCode;
  RejectApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectApplicationResult']>;
  RejectApplicationSuccess: ResolverTypeWrapper<Omit<RejectApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  RejectClaimInput: RejectClaimInput;
  RejectClaimRefusal: ResolverTypeWrapper<RejectClaimRefusal>;
  RejectClaimRefusalCode: RejectClaimRefusalCode;
  RejectClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectClaimResult']>;
  RejectClaimSuccess: ResolverTypeWrapper<Omit<RejectClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  RelatedPartyDay: RelatedPartyDay;
  RelatedPartyTerms: ResolverTypeWrapper<RelatedPartyTerms>;
  RelatedPartyTermsInput: RelatedPartyTermsInput;
  ReleaseHoldsInput: ReleaseHoldsInput;
  ReleaseHoldsRefusal: ResolverTypeWrapper<ReleaseHoldsRefusal>;
  ReleaseHoldsRefusalCode: ReleaseHoldsRefusalCode;
  ReleaseHoldsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseHoldsResult']>;
  ReleaseHoldsSuccess: ResolverTypeWrapper<Omit<ReleaseHoldsSuccess, 'released'> & { released: ResolversTypes['Money'] }>;
  Rental: ResolverTypeWrapper<RentalParent>;
  ReportingTerms: ResolverTypeWrapper<ReportingTerms>;
  ReportingTermsInput: ReportingTermsInput;
  ResubmitApplicationInput: ResubmitApplicationInput;
  ResubmitApplicationRefusal: ResolverTypeWrapper<ResubmitApplicationRefusal>;
  ResubmitApplicationRefusalCode: ResubmitApplicationRefusalCode;
  ResubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitApplicationResult']>;
  ResubmitApplicationSuccess: ResolverTypeWrapper<Omit<ResubmitApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ResubmitClaimInput: ResubmitClaimInput;
  ResubmitClaimRefusal: ResolverTypeWrapper<ResubmitClaimRefusal>;
  ResubmitClaimRefusalCode: ResubmitClaimRefusalCode;
  ResubmitClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitClaimResult']>;
  ResubmitClaimSuccess: ResolverTypeWrapper<Omit<ResubmitClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  RetryClaimPaymentInput: RetryClaimPaymentInput;
  RetryClaimPaymentRefusal: ResolverTypeWrapper<RetryClaimPaymentRefusal>;
  RetryClaimPaymentRefusalCode: RetryClaimPaymentRefusalCode;
  RetryClaimPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryClaimPaymentResult']>;
  RetryClaimPaymentSuccess: ResolverTypeWrapper<Omit<RetryClaimPaymentSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  RetrySettlementInput: RetrySettlementInput;
  RetrySettlementRefusal: ResolverTypeWrapper<RetrySettlementRefusal>;
  RetrySettlementRefusalCode: RetrySettlementRefusalCode;
  RetrySettlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetrySettlementResult']>;
  RetrySettlementSuccess: ResolverTypeWrapper<Omit<RetrySettlementSuccess, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  ReturnApplicationInput: ReturnApplicationInput;
  ReturnApplicationRefusal: ResolverTypeWrapper<ReturnApplicationRefusal>;
  ReturnApplicationRefusalCode: ReturnApplicationRefusalCode;
  ReturnApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnApplicationResult']>;
  ReturnApplicationSuccess: ResolverTypeWrapper<Omit<ReturnApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ReturnClaimInput: ReturnClaimInput;
  ReturnClaimRefusal: ResolverTypeWrapper<ReturnClaimRefusal>;
  ReturnClaimRefusalCode: ReturnClaimRefusalCode;
  ReturnClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnClaimResult']>;
  ReturnClaimSuccess: ResolverTypeWrapper<Omit<ReturnClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationRefusal: ResolverTypeWrapper<ReviewApplicationRefusal>;
  ReviewApplicationRefusalCode: ReviewApplicationRefusalCode;
  ReviewApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewApplicationResult']>;
  ReviewApplicationSuccess: ResolverTypeWrapper<Omit<ReviewApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ReviewTerms: ResolverTypeWrapper<ReviewTerms>;
  ReviewTermsInput: ReviewTermsInput;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherRefusal: ResolverTypeWrapper<RevokeVoucherRefusal>;
  RevokeVoucherRefusalCode: RevokeVoucherRefusalCode;
  RevokeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeVoucherResult']>;
  RevokeVoucherSuccess: ResolverTypeWrapper<Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  RoundingMode: RoundingMode;
  RoundingTerms: ResolverTypeWrapper<Omit<RoundingTerms, 'unit'> & { unit: ResolversTypes['Money'] }>;
  RoundingTermsInput: RoundingTermsInput;
  RuleCheck: ResolverTypeWrapper<Omit<RuleCheck, 'limit' | 'remaining'> & { limit?: Maybe<ResolversTypes['Money']>, remaining?: Maybe<ResolversTypes['Money']> }>;
  RuleName: RuleName;
  RuleTermsInput: RuleTermsInput;
  RuleVersion: ResolverTypeWrapper<RuleVersionParent>;
  SetOffInput: SetOffInput;
  SetOffRefusal: ResolverTypeWrapper<SetOffRefusal>;
  SetOffRefusalCode: SetOffRefusalCode;
  SetOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOffResult']>;
  SetOffSuccess: ResolverTypeWrapper<Omit<SetOffSuccess, 'clawback'> & { clawback: ResolversTypes['Clawback'] }>;
  SettleProviderInput: SettleProviderInput;
  SettleProviderRefusal: ResolverTypeWrapper<SettleProviderRefusal>;
  SettleProviderRefusalCode: SettleProviderRefusalCode;
  SettleProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleProviderResult']>;
  SettleProviderSuccess: ResolverTypeWrapper<Omit<SettleProviderSuccess, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  Settlement: ResolverTypeWrapper<SettlementParent>;
  SettlementConnection: ResolverTypeWrapper<SettlementConnectionParent>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementFilter: SettlementFilter;
  SettlementLine: ResolverTypeWrapper<SettlementLineParent>;
  SettlementMode: SettlementMode;
  SettlementModeFilter: SettlementModeFilter;
  SettlementStatus: SettlementStatus;
  SettlementTerms: ResolverTypeWrapper<SettlementTerms>;
  SettlementTermsInput: SettlementTermsInput;
  SkippedVoucher: ResolverTypeWrapper<Omit<SkippedVoucher, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  SourceConfidence: SourceConfidence;
  SplittingKind: SplittingKind;
  StackingConditions: ResolverTypeWrapper<StackingConditions>;
  StackingConditionsInput: StackingConditionsInput;
  StackingMode: StackingMode;
  StackingTerms: ResolverTypeWrapper<StackingTerms>;
  StackingTermsInput: StackingTermsInput;
  StandingTerms: ResolverTypeWrapper<StandingTerms>;
  StandingTermsInput: StandingTermsInput;
  StringFilter: StringFilter;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefusal: ResolverTypeWrapper<SubmitApplicationRefusal>;
  SubmitApplicationRefusalCode: SubmitApplicationRefusalCode;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  SubmitApplicationSuccess: ResolverTypeWrapper<Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  SubmitClaimInput: SubmitClaimInput;
  SubmitClaimRefusal: ResolverTypeWrapper<SubmitClaimRefusal>;
  SubmitClaimRefusalCode: SubmitClaimRefusalCode;
  SubmitClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitClaimResult']>;
  SubmitClaimSuccess: ResolverTypeWrapper<Omit<SubmitClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  SubsidyBase: SubsidyBase;
  TierConditions: ResolverTypeWrapper<Omit<TierConditions, 'yearContractsAtMost'> & { yearContractsAtMost?: Maybe<ResolversTypes['Money']> }>;
  TierConditionsInput: TierConditionsInput;
  Tranche: ResolverTypeWrapper<Tranche>;
  TrancheInput: TrancheInput;
  UnfreezeVoucherInput: UnfreezeVoucherInput;
  UnfreezeVoucherRefusal: ResolverTypeWrapper<UnfreezeVoucherRefusal>;
  UnfreezeVoucherRefusalCode: UnfreezeVoucherRefusalCode;
  UnfreezeVoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnfreezeVoucherResult']>;
  UnfreezeVoucherSuccess: ResolverTypeWrapper<Omit<UnfreezeVoucherSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  ValidityTerms: ResolverTypeWrapper<ValidityTerms>;
  ValidityTermsInput: ValidityTermsInput;
  Voucher: ResolverTypeWrapper<VoucherParent>;
  VoucherConnection: ResolverTypeWrapper<VoucherConnectionParent>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherEvent: ResolverTypeWrapper<VoucherEventParent>;
  VoucherEventKind: VoucherEventKind;
  VoucherFilter: VoucherFilter;
  VoucherKind: VoucherKind;
  VoucherKindFilter: VoucherKindFilter;
  VoucherOrder: VoucherOrder;
  VoucherOrderField: VoucherOrderField;
  VoucherPlan: ResolverTypeWrapper<Omit<VoucherPlan, 'buyerPays' | 'covered' | 'lines' | 'skipped'> & { buyerPays: ResolversTypes['Money'], covered: ResolversTypes['Money'], lines: ReadonlyArray<ResolversTypes['PlannedVoucher']>, skipped: ReadonlyArray<ResolversTypes['SkippedVoucher']> }>;
  VoucherPlanRefusal: ResolverTypeWrapper<VoucherPlanRefusal>;
  VoucherPlanRefusalCode: VoucherPlanRefusalCode;
  VoucherPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoucherPlanResult']>;
  VoucherPlanSuccess: ResolverTypeWrapper<Omit<VoucherPlanSuccess, 'plan'> & { plan: ResolversTypes['VoucherPlan'] }>;
  VoucherStatus: VoucherStatus;
  VoucherStatusFilter: VoucherStatusFilter;
  WaitlistApplicationInput: WaitlistApplicationInput;
  WaitlistApplicationRefusal: ResolverTypeWrapper<WaitlistApplicationRefusal>;
  WaitlistApplicationRefusalCode: WaitlistApplicationRefusalCode;
  WaitlistApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaitlistApplicationResult']>;
  WaitlistApplicationSuccess: ResolverTypeWrapper<Omit<WaitlistApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefusal: ResolverTypeWrapper<WithdrawApplicationRefusal>;
  WithdrawApplicationRefusalCode: WithdrawApplicationRefusalCode;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  WithdrawApplicationSuccess: ResolverTypeWrapper<Omit<WithdrawApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimRefusal: ResolverTypeWrapper<WithdrawClaimRefusal>;
  WithdrawClaimRefusalCode: WithdrawClaimRefusalCode;
  WithdrawClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawClaimResult']>;
  WithdrawClaimSuccess: ResolverTypeWrapper<Omit<WithdrawClaimSuccess, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  WorkPurpose: WorkPurpose;
  WriteOffClawbackInput: WriteOffClawbackInput;
  WriteOffClawbackRefusal: ResolverTypeWrapper<WriteOffClawbackRefusal>;
  WriteOffClawbackRefusalCode: WriteOffClawbackRefusalCode;
  WriteOffClawbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteOffClawbackResult']>;
  WriteOffClawbackSuccess: ResolverTypeWrapper<Omit<WriteOffClawbackSuccess, 'clawback'> & { clawback: ResolversTypes['Clawback'] }>;
  YearFilter: YearFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmitApplicationInput: AdmitApplicationInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AdmitApplicationRefusal: AdmitApplicationRefusal;
  AdmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['AdmitApplicationResult'];
  AdmitApplicationSuccess: Omit<AdmitApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  AnnounceIntakeInput: AnnounceIntakeInput;
  AnnounceIntakeRefusal: AnnounceIntakeRefusal;
  AnnounceIntakeResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceIntakeResult'];
  AnnounceIntakeSuccess: Omit<AnnounceIntakeSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  AppealApplicationInput: AppealApplicationInput;
  AppealApplicationRefusal: AppealApplicationRefusal;
  AppealApplicationResult: ResolversUnionTypes<ResolversParentTypes>['AppealApplicationResult'];
  AppealApplicationSuccess: Omit<AppealApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicantInput: ApplicantInput;
  Boolean: Scalars['Boolean']['output'];
  Application: ApplicationParent;
  Int: Scalars['Int']['output'];
  ApplicationConnection: ApplicationConnectionParent;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationEvent: ApplicationEventParent;
  ApplicationFilter: ApplicationFilter;
  ApplicationOrder: ApplicationOrder;
  ApplicationReview: ApplicationReviewParent;
  ApplicationStatusFilter: ApplicationStatusFilter;
  ApproveApplicationInput: ApproveApplicationInput;
  ApproveApplicationRefusal: ApproveApplicationRefusal;
  ApproveApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveApplicationResult'];
  ApproveApplicationSuccess: Omit<ApproveApplicationSuccess, 'application' | 'voucher'> & { application: ResolversParentTypes['Application'], voucher: ResolversParentTypes['Voucher'] };
  ApproveClaimInput: ApproveClaimInput;
  ApproveClaimRefusal: ApproveClaimRefusal;
  ApproveClaimResult: ResolversUnionTypes<ResolversParentTypes>['ApproveClaimResult'];
  ApproveClaimSuccess: Omit<ApproveClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Audit: AuditParent;
  AuditCase: AuditCaseParent;
  AuditCaseConnection: AuditCaseConnectionParent;
  AuditCaseEdge: Omit<AuditCaseEdge, 'node'> & { node: ResolversParentTypes['AuditCase'] };
  AuditConnection: AuditConnectionParent;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['Audit'] };
  AuditFilter: AuditFilter;
  AuditFinding: AuditFindingParent;
  AuditTerms: AuditTerms;
  AuditTermsInput: AuditTermsInput;
  AuditVerdict: AuditVerdict;
  BigInt: Scalars['BigInt']['output'];
  Cap: Omit<Cap, 'amount' | 'conditions'> & { amount: ResolversParentTypes['Money'], conditions?: Maybe<ResolversParentTypes['TierConditions']> };
  CapException: Omit<CapException, 'upTo'> & { upTo?: Maybe<ResolversParentTypes['Money']> };
  CapExceptionInput: CapExceptionInput;
  CapInput: CapInput;
  CaptureHoldsInput: CaptureHoldsInput;
  CaptureHoldsRefusal: CaptureHoldsRefusal;
  CaptureHoldsResult: ResolversUnionTypes<ResolversParentTypes>['CaptureHoldsResult'];
  CaptureHoldsSuccess: Omit<CaptureHoldsSuccess, 'captured' | 'captures'> & { captured: ResolversParentTypes['Money'], captures: ReadonlyArray<ResolversParentTypes['HoldCapture']> };
  ChainHead: ChainHead;
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationRefusal: CheckApplicationRefusal;
  CheckApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CheckApplicationResult'];
  CheckApplicationSuccess: Omit<CheckApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  CheckClaimInput: CheckClaimInput;
  CheckClaimRefusal: CheckClaimRefusal;
  CheckClaimResult: ResolversUnionTypes<ResolversParentTypes>['CheckClaimResult'];
  CheckClaimSuccess: Omit<CheckClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  City: CityParent;
  CityConnection: CityConnectionParent;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  CityLevelFilter: CityLevelFilter;
  CityOrder: CityOrder;
  Claim: ClaimParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimEvent: ClaimEventParent;
  ClaimEvidence: ClaimEvidence;
  ClaimEvidenceInput: ClaimEvidenceInput;
  ClaimFilter: ClaimFilter;
  ClaimInvoiceInput: ClaimInvoiceInput;
  ClaimOrder: ClaimOrder;
  ClaimStatusFilter: ClaimStatusFilter;
  ClaimantTerms: ClaimantTerms;
  ClaimantTermsInput: ClaimantTermsInput;
  ClawBackInput: ClawBackInput;
  ClawBackRefusal: ClawBackRefusal;
  ClawBackResult: ResolversUnionTypes<ResolversParentTypes>['ClawBackResult'];
  ClawBackSuccess: Omit<ClawBackSuccess, 'clawback'> & { clawback: ResolversParentTypes['Clawback'] };
  Clawback: ClawbackParent;
  ClawbackRecovery: ClawbackRecoveryParent;
  ClawbackTerms: ClawbackTerms;
  ClawbackTermsInput: ClawbackTermsInput;
  Company: CompanyParent;
  CostInput: CostInput;
  CreditCode: Scalars['CreditCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DrawAuditInput: DrawAuditInput;
  DrawAuditRefusal: DrawAuditRefusal;
  DrawAuditResult: ResolversUnionTypes<ResolversParentTypes>['DrawAuditResult'];
  DrawAuditSuccess: Omit<DrawAuditSuccess, 'audit'> & { audit: ResolversParentTypes['Audit'] };
  DurationTerms: DurationTerms;
  DurationTermsInput: DurationTermsInput;
  Eligibility: EligibilityParent;
  EligibilityInput: EligibilityInput;
  ExcludedCost: Omit<ExcludedCost, 'amount'> & { amount: ResolversParentTypes['Money'] };
  ExtendVoucherInput: ExtendVoucherInput;
  ExtendVoucherRefusal: ExtendVoucherRefusal;
  ExtendVoucherResult: ResolversUnionTypes<ResolversParentTypes>['ExtendVoucherResult'];
  ExtendVoucherSuccess: Omit<ExtendVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  FailClaimPaymentInput: FailClaimPaymentInput;
  FailClaimPaymentRefusal: FailClaimPaymentRefusal;
  FailClaimPaymentResult: ResolversUnionTypes<ResolversParentTypes>['FailClaimPaymentResult'];
  FailClaimPaymentSuccess: Omit<FailClaimPaymentSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  FailSettlementInput: FailSettlementInput;
  FailSettlementRefusal: FailSettlementRefusal;
  FailSettlementResult: ResolversUnionTypes<ResolversParentTypes>['FailSettlementResult'];
  FailSettlementSuccess: Omit<FailSettlementSuccess, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  FreezeVoucherInput: FreezeVoucherInput;
  FreezeVoucherRefusal: FreezeVoucherRefusal;
  FreezeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['FreezeVoucherResult'];
  FreezeVoucherSuccess: Omit<FreezeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  Fund: FundParent;
  FundConnection: FundConnectionParent;
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  FundFilter: FundFilter;
  FundOrder: FundOrder;
  Funder: FunderParent;
  FunderShare: FunderShareParent;
  Hold: HoldParent;
  HoldCapture: Omit<HoldCapture, 'amount'> & { amount: ResolversParentTypes['Money'] };
  HoldConnection: HoldConnectionParent;
  HoldEdge: Omit<HoldEdge, 'node'> & { node: ResolversParentTypes['Hold'] };
  HoldFilter: HoldFilter;
  HoldLineInput: HoldLineInput;
  HoldStatusFilter: HoldStatusFilter;
  IdFilter: IdFilter;
  Intake: Intake;
  IntakeStatusFilter: IntakeStatusFilter;
  IntakeTerms: IntakeTerms;
  IntakeTermsInput: IntakeTermsInput;
  JudgeFindingInput: JudgeFindingInput;
  JudgeFindingRefusal: JudgeFindingRefusal;
  JudgeFindingResult: ResolversUnionTypes<ResolversParentTypes>['JudgeFindingResult'];
  JudgeFindingSuccess: Omit<JudgeFindingSuccess, 'finding'> & { finding: ResolversParentTypes['AuditFinding'] };
  LedgerOperation: LedgerOperationParent;
  LedgerOperationConnection: LedgerOperationConnectionParent;
  LedgerOperationEdge: Omit<LedgerOperationEdge, 'node'> & { node: ResolversParentTypes['LedgerOperation'] };
  ListSellerInput: ListSellerInput;
  ListSellerRefusal: ListSellerRefusal;
  ListSellerResult: ResolversUnionTypes<ResolversParentTypes>['ListSellerResult'];
  ListSellerSuccess: Omit<ListSellerSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  Money: bigint;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  ObjectToApplicationInput: ObjectToApplicationInput;
  ObjectToApplicationRefusal: ObjectToApplicationRefusal;
  ObjectToApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToApplicationResult'];
  ObjectToApplicationSuccess: Omit<ObjectToApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  PageInfo: PageInfo;
  PayClaimInput: PayClaimInput;
  PayClaimRefusal: PayClaimRefusal;
  PayClaimResult: ResolversUnionTypes<ResolversParentTypes>['PayClaimResult'];
  PayClaimSuccess: Omit<PayClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  PerformanceTarget: PerformanceTarget;
  PerformanceTargetInput: PerformanceTargetInput;
  PlaceHoldsInput: PlaceHoldsInput;
  PlaceHoldsRefusal: PlaceHoldsRefusal;
  PlaceHoldsResult: ResolversUnionTypes<ResolversParentTypes>['PlaceHoldsResult'];
  PlaceHoldsSuccess: Omit<PlaceHoldsSuccess, 'holds'> & { holds: ReadonlyArray<ResolversParentTypes['PlacedHold']> };
  PlacedHold: PlacedHoldParent;
  PlannedPurchaseInput: PlannedPurchaseInput;
  Float: Scalars['Float']['output'];
  PlannedVoucher: Omit<PlannedVoucher, 'amount' | 'voucher'> & { amount: ResolversParentTypes['Money'], voucher: ResolversParentTypes['Voucher'] };
  PolicySource: PolicySource;
  PolicySourceInput: PolicySourceInput;
  PressClaim: PressClaim;
  Program: ProgramParent;
  ProgramConnection: ProgramConnectionParent;
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFilter: ProgramFilter;
  ProgramOrder: ProgramOrder;
  ProviderTerms: ProviderTerms;
  ProviderTermsInput: ProviderTermsInput;
  PublishApplicationInput: PublishApplicationInput;
  PublishApplicationRefusal: PublishApplicationRefusal;
  PublishApplicationResult: ResolversUnionTypes<ResolversParentTypes>['PublishApplicationResult'];
  PublishApplicationSuccess: Omit<PublishApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  PublishRuleVersionInput: PublishRuleVersionInput;
  PublishRuleVersionRefusal: PublishRuleVersionRefusal;
  PublishRuleVersionResult: ResolversUnionTypes<ResolversParentTypes>['PublishRuleVersionResult'];
  PublishRuleVersionSuccess: Omit<PublishRuleVersionSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  Purchase: Omit<Purchase, 'amount' | 'seller'> & { amount: ResolversParentTypes['Money'], seller?: Maybe<ResolversParentTypes['Company']> };
  PurchaseFlag: PurchaseFlagParent;
  PurchaseInput: PurchaseInput;
  Query: Record<PropertyKey, never>;
  RateTier: Omit<RateTier, 'conditions'> & { conditions?: Maybe<ResolversParentTypes['TierConditions']> };
  RateTierInput: RateTierInput;
  RecordFindingInput: RecordFindingInput;
  RecordFindingRefusal: RecordFindingRefusal;
  RecordFindingResult: ResolversUnionTypes<ResolversParentTypes>['RecordFindingResult'];
  RecordFindingSuccess: Omit<RecordFindingSuccess, 'finding'> & { finding: ResolversParentTypes['AuditFinding'] };
  RecordRepaymentInput: RecordRepaymentInput;
  RecordRepaymentRefusal: RecordRepaymentRefusal;
  RecordRepaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordRepaymentResult'];
  RecordRepaymentSuccess: Omit<RecordRepaymentSuccess, 'clawback'> & { clawback: ResolversParentTypes['Clawback'] };
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationRefusal: RejectApplicationRefusal;
  RejectApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RejectApplicationResult'];
  RejectApplicationSuccess: Omit<RejectApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  RejectClaimInput: RejectClaimInput;
  RejectClaimRefusal: RejectClaimRefusal;
  RejectClaimResult: ResolversUnionTypes<ResolversParentTypes>['RejectClaimResult'];
  RejectClaimSuccess: Omit<RejectClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RelatedPartyTerms: RelatedPartyTerms;
  RelatedPartyTermsInput: RelatedPartyTermsInput;
  ReleaseHoldsInput: ReleaseHoldsInput;
  ReleaseHoldsRefusal: ReleaseHoldsRefusal;
  ReleaseHoldsResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseHoldsResult'];
  ReleaseHoldsSuccess: Omit<ReleaseHoldsSuccess, 'released'> & { released: ResolversParentTypes['Money'] };
  Rental: RentalParent;
  ReportingTerms: ReportingTerms;
  ReportingTermsInput: ReportingTermsInput;
  ResubmitApplicationInput: ResubmitApplicationInput;
  ResubmitApplicationRefusal: ResubmitApplicationRefusal;
  ResubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitApplicationResult'];
  ResubmitApplicationSuccess: Omit<ResubmitApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ResubmitClaimInput: ResubmitClaimInput;
  ResubmitClaimRefusal: ResubmitClaimRefusal;
  ResubmitClaimResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitClaimResult'];
  ResubmitClaimSuccess: Omit<ResubmitClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RetryClaimPaymentInput: RetryClaimPaymentInput;
  RetryClaimPaymentRefusal: RetryClaimPaymentRefusal;
  RetryClaimPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RetryClaimPaymentResult'];
  RetryClaimPaymentSuccess: Omit<RetryClaimPaymentSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RetrySettlementInput: RetrySettlementInput;
  RetrySettlementRefusal: RetrySettlementRefusal;
  RetrySettlementResult: ResolversUnionTypes<ResolversParentTypes>['RetrySettlementResult'];
  RetrySettlementSuccess: Omit<RetrySettlementSuccess, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  ReturnApplicationInput: ReturnApplicationInput;
  ReturnApplicationRefusal: ReturnApplicationRefusal;
  ReturnApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ReturnApplicationResult'];
  ReturnApplicationSuccess: Omit<ReturnApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ReturnClaimInput: ReturnClaimInput;
  ReturnClaimRefusal: ReturnClaimRefusal;
  ReturnClaimResult: ResolversUnionTypes<ResolversParentTypes>['ReturnClaimResult'];
  ReturnClaimSuccess: Omit<ReturnClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationRefusal: ReviewApplicationRefusal;
  ReviewApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ReviewApplicationResult'];
  ReviewApplicationSuccess: Omit<ReviewApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ReviewTerms: ReviewTerms;
  ReviewTermsInput: ReviewTermsInput;
  RevokeVoucherInput: RevokeVoucherInput;
  RevokeVoucherRefusal: RevokeVoucherRefusal;
  RevokeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['RevokeVoucherResult'];
  RevokeVoucherSuccess: Omit<RevokeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  RoundingTerms: Omit<RoundingTerms, 'unit'> & { unit: ResolversParentTypes['Money'] };
  RoundingTermsInput: RoundingTermsInput;
  RuleCheck: Omit<RuleCheck, 'limit' | 'remaining'> & { limit?: Maybe<ResolversParentTypes['Money']>, remaining?: Maybe<ResolversParentTypes['Money']> };
  RuleTermsInput: RuleTermsInput;
  RuleVersion: RuleVersionParent;
  SetOffInput: SetOffInput;
  SetOffRefusal: SetOffRefusal;
  SetOffResult: ResolversUnionTypes<ResolversParentTypes>['SetOffResult'];
  SetOffSuccess: Omit<SetOffSuccess, 'clawback'> & { clawback: ResolversParentTypes['Clawback'] };
  SettleProviderInput: SettleProviderInput;
  SettleProviderRefusal: SettleProviderRefusal;
  SettleProviderResult: ResolversUnionTypes<ResolversParentTypes>['SettleProviderResult'];
  SettleProviderSuccess: Omit<SettleProviderSuccess, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  Settlement: SettlementParent;
  SettlementConnection: SettlementConnectionParent;
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SettlementFilter: SettlementFilter;
  SettlementLine: SettlementLineParent;
  SettlementModeFilter: SettlementModeFilter;
  SettlementTerms: SettlementTerms;
  SettlementTermsInput: SettlementTermsInput;
  SkippedVoucher: Omit<SkippedVoucher, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  StackingConditions: StackingConditions;
  StackingConditionsInput: StackingConditionsInput;
  StackingTerms: StackingTerms;
  StackingTermsInput: StackingTermsInput;
  StandingTerms: StandingTerms;
  StandingTermsInput: StandingTermsInput;
  StringFilter: StringFilter;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefusal: SubmitApplicationRefusal;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  SubmitApplicationSuccess: Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  SubmitClaimInput: SubmitClaimInput;
  SubmitClaimRefusal: SubmitClaimRefusal;
  SubmitClaimResult: ResolversUnionTypes<ResolversParentTypes>['SubmitClaimResult'];
  SubmitClaimSuccess: Omit<SubmitClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  TierConditions: Omit<TierConditions, 'yearContractsAtMost'> & { yearContractsAtMost?: Maybe<ResolversParentTypes['Money']> };
  TierConditionsInput: TierConditionsInput;
  Tranche: Tranche;
  TrancheInput: TrancheInput;
  UnfreezeVoucherInput: UnfreezeVoucherInput;
  UnfreezeVoucherRefusal: UnfreezeVoucherRefusal;
  UnfreezeVoucherResult: ResolversUnionTypes<ResolversParentTypes>['UnfreezeVoucherResult'];
  UnfreezeVoucherSuccess: Omit<UnfreezeVoucherSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  ValidityTerms: ValidityTerms;
  ValidityTermsInput: ValidityTermsInput;
  Voucher: VoucherParent;
  VoucherConnection: VoucherConnectionParent;
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherEvent: VoucherEventParent;
  VoucherFilter: VoucherFilter;
  VoucherKindFilter: VoucherKindFilter;
  VoucherOrder: VoucherOrder;
  VoucherPlan: Omit<VoucherPlan, 'buyerPays' | 'covered' | 'lines' | 'skipped'> & { buyerPays: ResolversParentTypes['Money'], covered: ResolversParentTypes['Money'], lines: ReadonlyArray<ResolversParentTypes['PlannedVoucher']>, skipped: ReadonlyArray<ResolversParentTypes['SkippedVoucher']> };
  VoucherPlanRefusal: VoucherPlanRefusal;
  VoucherPlanResult: ResolversUnionTypes<ResolversParentTypes>['VoucherPlanResult'];
  VoucherPlanSuccess: Omit<VoucherPlanSuccess, 'plan'> & { plan: ResolversParentTypes['VoucherPlan'] };
  VoucherStatusFilter: VoucherStatusFilter;
  WaitlistApplicationInput: WaitlistApplicationInput;
  WaitlistApplicationRefusal: WaitlistApplicationRefusal;
  WaitlistApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WaitlistApplicationResult'];
  WaitlistApplicationSuccess: Omit<WaitlistApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefusal: WithdrawApplicationRefusal;
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
  WithdrawApplicationSuccess: Omit<WithdrawApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimRefusal: WithdrawClaimRefusal;
  WithdrawClaimResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawClaimResult'];
  WithdrawClaimSuccess: Omit<WithdrawClaimSuccess, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  WriteOffClawbackInput: WriteOffClawbackInput;
  WriteOffClawbackRefusal: WriteOffClawbackRefusal;
  WriteOffClawbackResult: ResolversUnionTypes<ResolversParentTypes>['WriteOffClawbackResult'];
  WriteOffClawbackSuccess: Omit<WriteOffClawbackSuccess, 'clawback'> & { clawback: ResolversParentTypes['Clawback'] };
  YearFilter: YearFilter;
};

export type AdmitApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitApplicationRefusal'] = ResolversParentTypes['AdmitApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['AdmitApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitApplicationResult'] = ResolversParentTypes['AdmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'AdmitApplicationRefusal' | 'AdmitApplicationSuccess', ParentType, ContextType>;
};

export type AdmitApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitApplicationSuccess'] = ResolversParentTypes['AdmitApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceIntakeRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceIntakeRefusal'] = ResolversParentTypes['AnnounceIntakeRefusal']> = {
  code?: Resolver<ResolversTypes['AnnounceIntakeRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceIntakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceIntakeResult'] = ResolversParentTypes['AnnounceIntakeResult']> = {
  __resolveType: TypeResolveFn<'AnnounceIntakeRefusal' | 'AnnounceIntakeSuccess', ParentType, ContextType>;
};

export type AnnounceIntakeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceIntakeSuccess'] = ResolversParentTypes['AnnounceIntakeSuccess']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealApplicationRefusal'] = ResolversParentTypes['AppealApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['AppealApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealApplicationResult'] = ResolversParentTypes['AppealApplicationResult']> = {
  __resolveType: TypeResolveFn<'AppealApplicationRefusal' | 'AppealApplicationSuccess', ParentType, ContextType>;
};

export type AppealApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealApplicationSuccess'] = ResolversParentTypes['AppealApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appealOf?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  purchase?: Resolver<ResolversTypes['Purchase'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ApplicationReview']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEvent'] = ResolversParentTypes['ApplicationEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ApplicationRole'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
};

export type ApplicationReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReview'] = ResolversParentTypes['ApplicationReview']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproveApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveApplicationRefusal'] = ResolversParentTypes['ApproveApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['ApproveApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveApplicationResult'] = ResolversParentTypes['ApproveApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApproveApplicationRefusal' | 'ApproveApplicationSuccess', ParentType, ContextType>;
};

export type ApproveApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveApplicationSuccess'] = ResolversParentTypes['ApproveApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveClaimRefusal'] = ResolversParentTypes['ApproveClaimRefusal']> = {
  code?: Resolver<ResolversTypes['ApproveClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveClaimResult'] = ResolversParentTypes['ApproveClaimResult']> = {
  __resolveType: TypeResolveFn<'ApproveClaimRefusal' | 'ApproveClaimSuccess', ParentType, ContextType>;
};

export type ApproveClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveClaimSuccess'] = ResolversParentTypes['ApproveClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['AuditCaseConnection'], ParentType, ContextType, RequireFields<AuditCasesArgs, 'first'>>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuditCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCase'] = ResolversParentTypes['AuditCase']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['AuditPick'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AuditCaseStatus'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type AuditCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCaseConnection'] = ResolversParentTypes['AuditCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCaseEdge'] = ResolversParentTypes['AuditCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditCase'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atStake?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  clawbacks?: Resolver<ReadonlyArray<ResolversTypes['Clawback']>, ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFindingKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
};

export type AuditTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTerms'] = ResolversParentTypes['AuditTerms']> = {
  capacityAssessed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sampleBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unannouncedChecks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AuditVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerdict'] = ResolversParentTypes['AuditVerdict']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cap'] = ResolversParentTypes['Cap']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  appliesWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['TierConditions']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CapScope'], ParentType, ContextType>;
};

export type CapExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapException'] = ResolversParentTypes['CapException']> = {
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaptureHoldsRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureHoldsRefusal'] = ResolversParentTypes['CaptureHoldsRefusal']> = {
  code?: Resolver<ResolversTypes['CaptureHoldsRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptureHoldsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureHoldsResult'] = ResolversParentTypes['CaptureHoldsResult']> = {
  __resolveType: TypeResolveFn<'CaptureHoldsRefusal' | 'CaptureHoldsSuccess', ParentType, ContextType>;
};

export type CaptureHoldsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureHoldsSuccess'] = ResolversParentTypes['CaptureHoldsSuccess']> = {
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captures?: Resolver<ReadonlyArray<ResolversTypes['HoldCapture']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainHead'] = ResolversParentTypes['ChainHead']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckApplicationRefusal'] = ResolversParentTypes['CheckApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['CheckApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckApplicationResult'] = ResolversParentTypes['CheckApplicationResult']> = {
  __resolveType: TypeResolveFn<'CheckApplicationRefusal' | 'CheckApplicationSuccess', ParentType, ContextType>;
};

export type CheckApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckApplicationSuccess'] = ResolversParentTypes['CheckApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckClaimRefusal'] = ResolversParentTypes['CheckClaimRefusal']> = {
  code?: Resolver<ResolversTypes['CheckClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckClaimResult'] = ResolversParentTypes['CheckClaimResult']> = {
  __resolveType: TypeResolveFn<'CheckClaimRefusal' | 'CheckClaimSuccess', ParentType, ContextType>;
};

export type CheckClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckClaimSuccess'] = ResolversParentTypes['CheckClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'], FederationReferenceType extends FederationReferenceTypes['City'] = FederationReferenceTypes['City']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['City']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<CityFundsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CityLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CityNameArgs, 'language'>>;
  parent?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, RequireFields<CityProgramsArgs, 'first'>>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'], FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Claim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clawbacks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clawback']>>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimEvent']>>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimEvidence']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  rental?: Resolver<Maybe<ResolversTypes['Rental']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvent'] = ResolversParentTypes['ClaimEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClaimRole'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type ClaimEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvidence'] = ResolversParentTypes['ClaimEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimantTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimantTerms'] = ResolversParentTypes['ClaimantTerms']> = {
  first?: Resolver<Maybe<ResolversTypes['PurchaseSide']>, ParentType, ContextType>;
  oneSideOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClawBackRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawBackRefusal'] = ResolversParentTypes['ClawBackRefusal']> = {
  code?: Resolver<ResolversTypes['ClawBackRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClawBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawBackResult'] = ResolversParentTypes['ClawBackResult']> = {
  __resolveType: TypeResolveFn<'ClawBackRefusal' | 'ClawBackSuccess', ParentType, ContextType>;
};

export type ClawBackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawBackSuccess'] = ResolversParentTypes['ClawBackSuccess']> = {
  clawback?: Resolver<ResolversTypes['Clawback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClawbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clawback'] = ResolversParentTypes['Clawback']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  barredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recoveries?: Resolver<ReadonlyArray<ResolversTypes['ClawbackRecovery']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClawbackStatus'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type ClawbackRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawbackRecovery'] = ResolversParentTypes['ClawbackRecovery']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  writeOffReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClawbackTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClawbackTerms'] = ResolversParentTypes['ClawbackTerms']> = {
  barredYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triggers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<CompanyApplicationsArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['VoucherConnection']>, ParentType, ContextType, RequireFields<CompanyVouchersArgs, 'first'>>;
};

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DrawAuditRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAuditRefusal'] = ResolversParentTypes['DrawAuditRefusal']> = {
  code?: Resolver<ResolversTypes['DrawAuditRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawAuditResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAuditResult'] = ResolversParentTypes['DrawAuditResult']> = {
  __resolveType: TypeResolveFn<'DrawAuditRefusal' | 'DrawAuditSuccess', ParentType, ContextType>;
};

export type DrawAuditSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAuditSuccess'] = ResolversParentTypes['DrawAuditSuccess']> = {
  audit?: Resolver<ResolversTypes['Audit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DurationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationTerms'] = ResolversParentTypes['DurationTerms']> = {
  maxConsecutiveYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxContractMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eligibleBase?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedCost']>, ParentType, ContextType>;
  rateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ExcludedCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedCost'] = ResolversParentTypes['ExcludedCost']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CostCategory'], ParentType, ContextType>;
};

export type ExtendVoucherRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendVoucherRefusal'] = ResolversParentTypes['ExtendVoucherRefusal']> = {
  code?: Resolver<ResolversTypes['ExtendVoucherRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendVoucherResult'] = ResolversParentTypes['ExtendVoucherResult']> = {
  __resolveType: TypeResolveFn<'ExtendVoucherRefusal' | 'ExtendVoucherSuccess', ParentType, ContextType>;
};

export type ExtendVoucherSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendVoucherSuccess'] = ResolversParentTypes['ExtendVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailClaimPaymentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailClaimPaymentRefusal'] = ResolversParentTypes['FailClaimPaymentRefusal']> = {
  code?: Resolver<ResolversTypes['FailClaimPaymentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailClaimPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailClaimPaymentResult'] = ResolversParentTypes['FailClaimPaymentResult']> = {
  __resolveType: TypeResolveFn<'FailClaimPaymentRefusal' | 'FailClaimPaymentSuccess', ParentType, ContextType>;
};

export type FailClaimPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailClaimPaymentSuccess'] = ResolversParentTypes['FailClaimPaymentSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailSettlementRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailSettlementRefusal'] = ResolversParentTypes['FailSettlementRefusal']> = {
  code?: Resolver<ResolversTypes['FailSettlementRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailSettlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailSettlementResult'] = ResolversParentTypes['FailSettlementResult']> = {
  __resolveType: TypeResolveFn<'FailSettlementRefusal' | 'FailSettlementSuccess', ParentType, ContextType>;
};

export type FailSettlementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailSettlementSuccess'] = ResolversParentTypes['FailSettlementSuccess']> = {
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeVoucherRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeVoucherRefusal'] = ResolversParentTypes['FreezeVoucherRefusal']> = {
  code?: Resolver<ResolversTypes['FreezeVoucherRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeVoucherResult'] = ResolversParentTypes['FreezeVoucherResult']> = {
  __resolveType: TypeResolveFn<'FreezeVoucherRefusal' | 'FreezeVoucherSuccess', ParentType, ContextType>;
};

export type FreezeVoucherSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeVoucherSuccess'] = ResolversParentTypes['FreezeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appropriation?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  appropriationBasis?: Resolver<ResolversTypes['AppropriationBasis'], ParentType, ContextType>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<FundAuditsArgs, 'first'>>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chainHead?: Resolver<Maybe<ResolversTypes['ChainHead']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  encumbered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Funder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerOperationConnection'], ParentType, ContextType, RequireFields<FundLedgerArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundNameArgs, 'language'>>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PolicySource']>, ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<FundVouchersArgs, 'first'>>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type FunderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funder'] = ResolversParentTypes['Funder']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FunderNameArgs, 'language'>>;
  shareBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunderShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderShare'] = ResolversParentTypes['FunderShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HoldStatus'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type HoldCaptureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCapture'] = ResolversParentTypes['HoldCapture']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HoldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldConnection'] = ResolversParentTypes['HoldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldEdge'] = ResolversParentTypes['HoldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntakeStatus'], ParentType, ContextType>;
};

export type IntakeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeTerms'] = ResolversParentTypes['IntakeTerms']> = {
  closesAtApplications?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IntakeMode'], ParentType, ContextType>;
};

export type JudgeFindingRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeFindingRefusal'] = ResolversParentTypes['JudgeFindingRefusal']> = {
  code?: Resolver<ResolversTypes['JudgeFindingRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgeFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeFindingResult'] = ResolversParentTypes['JudgeFindingResult']> = {
  __resolveType: TypeResolveFn<'JudgeFindingRefusal' | 'JudgeFindingSuccess', ParentType, ContextType>;
};

export type JudgeFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeFindingSuccess'] = ResolversParentTypes['JudgeFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerOperation'] = ResolversParentTypes['LedgerOperation']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerOperationKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LedgerOutcome'], ParentType, ContextType>;
  payeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['FunderShare']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type LedgerOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerOperationConnection'] = ResolversParentTypes['LedgerOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerOperationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerOperationEdge'] = ResolversParentTypes['LedgerOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerOperation'], ParentType, ContextType>;
};

export type ListSellerRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSellerRefusal'] = ResolversParentTypes['ListSellerRefusal']> = {
  code?: Resolver<ResolversTypes['ListSellerRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListSellerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSellerResult'] = ResolversParentTypes['ListSellerResult']> = {
  __resolveType: TypeResolveFn<'ListSellerRefusal' | 'ListSellerSuccess', ParentType, ContextType>;
};

export type ListSellerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListSellerSuccess'] = ResolversParentTypes['ListSellerSuccess']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admitApplication?: Resolver<ResolversTypes['AdmitApplicationResult'], ParentType, ContextType, RequireFields<MutationAdmitApplicationArgs, 'input'>>;
  announceIntake?: Resolver<ResolversTypes['AnnounceIntakeResult'], ParentType, ContextType, RequireFields<MutationAnnounceIntakeArgs, 'input'>>;
  appealApplication?: Resolver<ResolversTypes['AppealApplicationResult'], ParentType, ContextType, RequireFields<MutationAppealApplicationArgs, 'input'>>;
  approveApplication?: Resolver<ResolversTypes['ApproveApplicationResult'], ParentType, ContextType, RequireFields<MutationApproveApplicationArgs, 'input'>>;
  approveClaim?: Resolver<ResolversTypes['ApproveClaimResult'], ParentType, ContextType, RequireFields<MutationApproveClaimArgs, 'input'>>;
  captureHolds?: Resolver<ResolversTypes['CaptureHoldsResult'], ParentType, ContextType, RequireFields<MutationCaptureHoldsArgs, 'input'>>;
  checkApplication?: Resolver<ResolversTypes['CheckApplicationResult'], ParentType, ContextType, RequireFields<MutationCheckApplicationArgs, 'input'>>;
  checkClaim?: Resolver<ResolversTypes['CheckClaimResult'], ParentType, ContextType, RequireFields<MutationCheckClaimArgs, 'input'>>;
  clawBack?: Resolver<ResolversTypes['ClawBackResult'], ParentType, ContextType, RequireFields<MutationClawBackArgs, 'input'>>;
  drawAudit?: Resolver<ResolversTypes['DrawAuditResult'], ParentType, ContextType, RequireFields<MutationDrawAuditArgs, 'input'>>;
  extendVoucher?: Resolver<ResolversTypes['ExtendVoucherResult'], ParentType, ContextType, RequireFields<MutationExtendVoucherArgs, 'input'>>;
  failClaimPayment?: Resolver<ResolversTypes['FailClaimPaymentResult'], ParentType, ContextType, RequireFields<MutationFailClaimPaymentArgs, 'input'>>;
  failSettlement?: Resolver<ResolversTypes['FailSettlementResult'], ParentType, ContextType, RequireFields<MutationFailSettlementArgs, 'input'>>;
  freezeVoucher?: Resolver<ResolversTypes['FreezeVoucherResult'], ParentType, ContextType, RequireFields<MutationFreezeVoucherArgs, 'input'>>;
  judgeFinding?: Resolver<ResolversTypes['JudgeFindingResult'], ParentType, ContextType, RequireFields<MutationJudgeFindingArgs, 'input'>>;
  listSeller?: Resolver<ResolversTypes['ListSellerResult'], ParentType, ContextType, RequireFields<MutationListSellerArgs, 'input'>>;
  objectToApplication?: Resolver<ResolversTypes['ObjectToApplicationResult'], ParentType, ContextType, RequireFields<MutationObjectToApplicationArgs, 'input'>>;
  payClaim?: Resolver<ResolversTypes['PayClaimResult'], ParentType, ContextType, RequireFields<MutationPayClaimArgs, 'input'>>;
  placeHolds?: Resolver<ResolversTypes['PlaceHoldsResult'], ParentType, ContextType, RequireFields<MutationPlaceHoldsArgs, 'input'>>;
  publishApplication?: Resolver<ResolversTypes['PublishApplicationResult'], ParentType, ContextType, RequireFields<MutationPublishApplicationArgs, 'input'>>;
  publishRuleVersion?: Resolver<ResolversTypes['PublishRuleVersionResult'], ParentType, ContextType, RequireFields<MutationPublishRuleVersionArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['RecordFindingResult'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordRepayment?: Resolver<ResolversTypes['RecordRepaymentResult'], ParentType, ContextType, RequireFields<MutationRecordRepaymentArgs, 'input'>>;
  rejectApplication?: Resolver<ResolversTypes['RejectApplicationResult'], ParentType, ContextType, RequireFields<MutationRejectApplicationArgs, 'input'>>;
  rejectClaim?: Resolver<ResolversTypes['RejectClaimResult'], ParentType, ContextType, RequireFields<MutationRejectClaimArgs, 'input'>>;
  releaseHolds?: Resolver<ResolversTypes['ReleaseHoldsResult'], ParentType, ContextType, RequireFields<MutationReleaseHoldsArgs, 'input'>>;
  resubmitApplication?: Resolver<ResolversTypes['ResubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationResubmitApplicationArgs, 'input'>>;
  resubmitClaim?: Resolver<ResolversTypes['ResubmitClaimResult'], ParentType, ContextType, RequireFields<MutationResubmitClaimArgs, 'input'>>;
  retryClaimPayment?: Resolver<ResolversTypes['RetryClaimPaymentResult'], ParentType, ContextType, RequireFields<MutationRetryClaimPaymentArgs, 'input'>>;
  retrySettlement?: Resolver<ResolversTypes['RetrySettlementResult'], ParentType, ContextType, RequireFields<MutationRetrySettlementArgs, 'input'>>;
  returnApplication?: Resolver<ResolversTypes['ReturnApplicationResult'], ParentType, ContextType, RequireFields<MutationReturnApplicationArgs, 'input'>>;
  returnClaim?: Resolver<ResolversTypes['ReturnClaimResult'], ParentType, ContextType, RequireFields<MutationReturnClaimArgs, 'input'>>;
  reviewApplication?: Resolver<ResolversTypes['ReviewApplicationResult'], ParentType, ContextType, RequireFields<MutationReviewApplicationArgs, 'input'>>;
  revokeVoucher?: Resolver<ResolversTypes['RevokeVoucherResult'], ParentType, ContextType, RequireFields<MutationRevokeVoucherArgs, 'input'>>;
  setOff?: Resolver<ResolversTypes['SetOffResult'], ParentType, ContextType, RequireFields<MutationSetOffArgs, 'input'>>;
  settleProvider?: Resolver<ResolversTypes['SettleProviderResult'], ParentType, ContextType, RequireFields<MutationSettleProviderArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  submitClaim?: Resolver<ResolversTypes['SubmitClaimResult'], ParentType, ContextType, RequireFields<MutationSubmitClaimArgs, 'input'>>;
  unfreezeVoucher?: Resolver<ResolversTypes['UnfreezeVoucherResult'], ParentType, ContextType, RequireFields<MutationUnfreezeVoucherArgs, 'input'>>;
  waitlistApplication?: Resolver<ResolversTypes['WaitlistApplicationResult'], ParentType, ContextType, RequireFields<MutationWaitlistApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  withdrawClaim?: Resolver<ResolversTypes['WithdrawClaimResult'], ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'input'>>;
  writeOffClawback?: Resolver<ResolversTypes['WriteOffClawbackResult'], ParentType, ContextType, RequireFields<MutationWriteOffClawbackArgs, 'input'>>;
};

export type ObjectToApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToApplicationRefusal'] = ResolversParentTypes['ObjectToApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['ObjectToApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectToApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToApplicationResult'] = ResolversParentTypes['ObjectToApplicationResult']> = {
  __resolveType: TypeResolveFn<'ObjectToApplicationRefusal' | 'ObjectToApplicationSuccess', ParentType, ContextType>;
};

export type ObjectToApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToApplicationSuccess'] = ResolversParentTypes['ObjectToApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayClaimRefusal'] = ResolversParentTypes['PayClaimRefusal']> = {
  code?: Resolver<ResolversTypes['PayClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayClaimResult'] = ResolversParentTypes['PayClaimResult']> = {
  __resolveType: TypeResolveFn<'PayClaimRefusal' | 'PayClaimSuccess', ParentType, ContextType>;
};

export type PayClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayClaimSuccess'] = ResolversParentTypes['PayClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceTarget'] = ResolversParentTypes['PerformanceTarget']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceHoldsRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldsRefusal'] = ResolversParentTypes['PlaceHoldsRefusal']> = {
  code?: Resolver<ResolversTypes['PlaceHoldsRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceHoldsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldsResult'] = ResolversParentTypes['PlaceHoldsResult']> = {
  __resolveType: TypeResolveFn<'PlaceHoldsRefusal' | 'PlaceHoldsSuccess', ParentType, ContextType>;
};

export type PlaceHoldsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldsSuccess'] = ResolversParentTypes['PlaceHoldsSuccess']> = {
  holds?: Resolver<ReadonlyArray<ResolversTypes['PlacedHold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacedHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedHold'] = ResolversParentTypes['PlacedHold']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fundCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedVoucher'] = ResolversParentTypes['PlannedVoucher']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type PolicySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySource'] = ResolversParentTypes['PolicySource']> = {
  confidence?: Resolver<ResolversTypes['SourceConfidence'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PressClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressClaim'] = ResolversParentTypes['PressClaim']> = {
  confidence?: Resolver<ResolversTypes['SourceConfidence'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<ProgramApplicationsArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProgramClaimsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProgramIssuerArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgramNameArgs, 'language'>>;
  pressClaims?: Resolver<ReadonlyArray<ResolversTypes['PressClaim']>, ParentType, ContextType>;
  ruleInForce?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType, Partial<ProgramRuleInForceArgs>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  settlementMode?: Resolver<Maybe<ResolversTypes['SettlementMode']>, ParentType, ContextType>;
  termsKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<ProgramVouchersArgs, 'first'>>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProviderTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderTerms'] = ResolversParentTypes['ProviderTerms']> = {
  chips?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  locatedIn?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  minPetaflops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minRacks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  named?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  oneIsEnough?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  whitelisted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PublishApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishApplicationRefusal'] = ResolversParentTypes['PublishApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['PublishApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishApplicationResult'] = ResolversParentTypes['PublishApplicationResult']> = {
  __resolveType: TypeResolveFn<'PublishApplicationRefusal' | 'PublishApplicationSuccess', ParentType, ContextType>;
};

export type PublishApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishApplicationSuccess'] = ResolversParentTypes['PublishApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishRuleVersionRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRuleVersionRefusal'] = ResolversParentTypes['PublishRuleVersionRefusal']> = {
  code?: Resolver<ResolversTypes['PublishRuleVersionRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishRuleVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRuleVersionResult'] = ResolversParentTypes['PublishRuleVersionResult']> = {
  __resolveType: TypeResolveFn<'PublishRuleVersionRefusal' | 'PublishRuleVersionSuccess', ParentType, ContextType>;
};

export type PublishRuleVersionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRuleVersionSuccess'] = ResolversParentTypes['PublishRuleVersionSuccess']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  serviceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PurchaseFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseFlag'] = ResolversParentTypes['PurchaseFlag']> = {
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseFlagKind'], ParentType, ContextType>;
  purchases?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first'>>;
  audit?: Resolver<Maybe<ResolversTypes['Audit']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'id'>>;
  audits?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditsArgs, 'first'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<QueryCitiesArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'code'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'input'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, Partial<QueryFundArgs>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<QueryHoldArgs, 'id'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, Partial<QueryProgramArgs>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, RequireFields<QueryProgramsArgs, 'first'>>;
  purchaseFlags?: Resolver<ReadonlyArray<ResolversTypes['PurchaseFlag']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<QuerySettlementArgs, 'id'>>;
  settlements?: Resolver<ResolversTypes['SettlementConnection'], ParentType, ContextType, RequireFields<QuerySettlementsArgs, 'first'>>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  voucherPlan?: Resolver<ResolversTypes['VoucherPlanResult'], ParentType, ContextType, RequireFields<QueryVoucherPlanArgs, 'purchase'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<QueryVouchersArgs, 'first'>>;
};

export type RateTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateTier'] = ResolversParentTypes['RateTier']> = {
  appliesWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['TierConditions']>, ParentType, ContextType>;
  rateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordFindingRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingRefusal'] = ResolversParentTypes['RecordFindingRefusal']> = {
  code?: Resolver<ResolversTypes['RecordFindingRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingResult'] = ResolversParentTypes['RecordFindingResult']> = {
  __resolveType: TypeResolveFn<'RecordFindingRefusal' | 'RecordFindingSuccess', ParentType, ContextType>;
};

export type RecordFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingSuccess'] = ResolversParentTypes['RecordFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRepaymentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRepaymentRefusal'] = ResolversParentTypes['RecordRepaymentRefusal']> = {
  code?: Resolver<ResolversTypes['RecordRepaymentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRepaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRepaymentResult'] = ResolversParentTypes['RecordRepaymentResult']> = {
  __resolveType: TypeResolveFn<'RecordRepaymentRefusal' | 'RecordRepaymentSuccess', ParentType, ContextType>;
};

export type RecordRepaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRepaymentSuccess'] = ResolversParentTypes['RecordRepaymentSuccess']> = {
  clawback?: Resolver<ResolversTypes['Clawback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RejectApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationRefusal'] = ResolversParentTypes['RejectApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['RejectApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationResult'] = ResolversParentTypes['RejectApplicationResult']> = {
  __resolveType: TypeResolveFn<'RejectApplicationRefusal' | 'RejectApplicationSuccess', ParentType, ContextType>;
};

export type RejectApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationSuccess'] = ResolversParentTypes['RejectApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectClaimRefusal'] = ResolversParentTypes['RejectClaimRefusal']> = {
  code?: Resolver<ResolversTypes['RejectClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectClaimResult'] = ResolversParentTypes['RejectClaimResult']> = {
  __resolveType: TypeResolveFn<'RejectClaimRefusal' | 'RejectClaimSuccess', ParentType, ContextType>;
};

export type RejectClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectClaimSuccess'] = ResolversParentTypes['RejectClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedPartyTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPartyTerms'] = ResolversParentTypes['RelatedPartyTerms']> = {
  asOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedPartyDay']>>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thresholdBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReleaseHoldsRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldsRefusal'] = ResolversParentTypes['ReleaseHoldsRefusal']> = {
  code?: Resolver<ResolversTypes['ReleaseHoldsRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseHoldsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldsResult'] = ResolversParentTypes['ReleaseHoldsResult']> = {
  __resolveType: TypeResolveFn<'ReleaseHoldsRefusal' | 'ReleaseHoldsSuccess', ParentType, ContextType>;
};

export type ReleaseHoldsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldsSuccess'] = ResolversParentTypes['ReleaseHoldsSuccess']> = {
  purchaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RentalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rental'] = ResolversParentTypes['Rental']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingTerms'] = ResolversParentTypes['ReportingTerms']> = {
  blocksNextTranche?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResubmitApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitApplicationRefusal'] = ResolversParentTypes['ResubmitApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['ResubmitApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitApplicationResult'] = ResolversParentTypes['ResubmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'ResubmitApplicationRefusal' | 'ResubmitApplicationSuccess', ParentType, ContextType>;
};

export type ResubmitApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitApplicationSuccess'] = ResolversParentTypes['ResubmitApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitClaimRefusal'] = ResolversParentTypes['ResubmitClaimRefusal']> = {
  code?: Resolver<ResolversTypes['ResubmitClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitClaimResult'] = ResolversParentTypes['ResubmitClaimResult']> = {
  __resolveType: TypeResolveFn<'ResubmitClaimRefusal' | 'ResubmitClaimSuccess', ParentType, ContextType>;
};

export type ResubmitClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitClaimSuccess'] = ResolversParentTypes['ResubmitClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryClaimPaymentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryClaimPaymentRefusal'] = ResolversParentTypes['RetryClaimPaymentRefusal']> = {
  code?: Resolver<ResolversTypes['RetryClaimPaymentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryClaimPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryClaimPaymentResult'] = ResolversParentTypes['RetryClaimPaymentResult']> = {
  __resolveType: TypeResolveFn<'RetryClaimPaymentRefusal' | 'RetryClaimPaymentSuccess', ParentType, ContextType>;
};

export type RetryClaimPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryClaimPaymentSuccess'] = ResolversParentTypes['RetryClaimPaymentSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetrySettlementRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetrySettlementRefusal'] = ResolversParentTypes['RetrySettlementRefusal']> = {
  code?: Resolver<ResolversTypes['RetrySettlementRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetrySettlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetrySettlementResult'] = ResolversParentTypes['RetrySettlementResult']> = {
  __resolveType: TypeResolveFn<'RetrySettlementRefusal' | 'RetrySettlementSuccess', ParentType, ContextType>;
};

export type RetrySettlementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetrySettlementSuccess'] = ResolversParentTypes['RetrySettlementSuccess']> = {
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnApplicationRefusal'] = ResolversParentTypes['ReturnApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['ReturnApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnApplicationResult'] = ResolversParentTypes['ReturnApplicationResult']> = {
  __resolveType: TypeResolveFn<'ReturnApplicationRefusal' | 'ReturnApplicationSuccess', ParentType, ContextType>;
};

export type ReturnApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnApplicationSuccess'] = ResolversParentTypes['ReturnApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnClaimRefusal'] = ResolversParentTypes['ReturnClaimRefusal']> = {
  code?: Resolver<ResolversTypes['ReturnClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnClaimResult'] = ResolversParentTypes['ReturnClaimResult']> = {
  __resolveType: TypeResolveFn<'ReturnClaimRefusal' | 'ReturnClaimSuccess', ParentType, ContextType>;
};

export type ReturnClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnClaimSuccess'] = ResolversParentTypes['ReturnClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewApplicationRefusal'] = ResolversParentTypes['ReviewApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['ReviewApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewApplicationResult'] = ResolversParentTypes['ReviewApplicationResult']> = {
  __resolveType: TypeResolveFn<'ReviewApplicationRefusal' | 'ReviewApplicationSuccess', ParentType, ContextType>;
};

export type ReviewApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewApplicationSuccess'] = ResolversParentTypes['ReviewApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTerms'] = ResolversParentTypes['ReviewTerms']> = {
  deskCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  districtCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minExperts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoreFloor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RevokeVoucherRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeVoucherRefusal'] = ResolversParentTypes['RevokeVoucherRefusal']> = {
  code?: Resolver<ResolversTypes['RevokeVoucherRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeVoucherResult'] = ResolversParentTypes['RevokeVoucherResult']> = {
  __resolveType: TypeResolveFn<'RevokeVoucherRefusal' | 'RevokeVoucherSuccess', ParentType, ContextType>;
};

export type RevokeVoucherSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeVoucherSuccess'] = ResolversParentTypes['RevokeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundingTerms'] = ResolversParentTypes['RoundingTerms']> = {
  mode?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleName'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PolicySource']>, ParentType, ContextType>;
};

export type RuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  aidCeilingBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  antiSplitting?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SplittingKind']>>, ParentType, ContextType>;
  applicantClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicantClass']>>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['AuditTerms']>, ParentType, ContextType>;
  capExceptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CapException']>>, ParentType, ContextType>;
  caps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Cap']>>, ParentType, ContextType>;
  carriesOver?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<Maybe<ResolversTypes['ClaimantTerms']>, ParentType, ContextType>;
  clawback?: Resolver<Maybe<ResolversTypes['ClawbackTerms']>, ParentType, ContextType>;
  contractSignedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayCount?: Resolver<Maybe<ResolversTypes['DayCount']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['DurationTerms']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eligibleCosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostCategory']>>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceKind']>>, ParentType, ContextType>;
  excludedCosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostCategory']>>, ParentType, ContextType>;
  filedModelRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  intakeTerms?: Resolver<Maybe<ResolversTypes['IntakeTerms']>, ParentType, ContextType>;
  issueMode?: Resolver<Maybe<ResolversTypes['IssueMode']>, ParentType, ContextType>;
  minimumSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimumSubsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  openToOutsiders?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  paidOnce?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaidOnce']>>, ParentType, ContextType>;
  priorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityGroup']>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ProviderTerms']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkPurpose']>>, ParentType, ContextType>;
  rateTiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RateTier']>>, ParentType, ContextType>;
  registeredIn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionCode']>>, ParentType, ContextType>;
  registeredInZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedParty?: Resolver<Maybe<ResolversTypes['RelatedPartyTerms']>, ParentType, ContextType>;
  relatedPartyBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['ReportingTerms']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReviewTerms']>, ParentType, ContextType>;
  rounding?: Resolver<Maybe<ResolversTypes['RoundingTerms']>, ParentType, ContextType>;
  selfSupplyBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serviceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['SettlementTerms']>, ParentType, ContextType>;
  settlementMode?: Resolver<Maybe<ResolversTypes['SettlementMode']>, ParentType, ContextType>;
  sizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicantSize']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PolicySource']>, ParentType, ContextType>;
  spendableOn?: Resolver<ReadonlyArray<ResolversTypes['VoucherKind']>, ParentType, ContextType>;
  stacking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StackingTerms']>>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['StandingTerms']>, ParentType, ContextType>;
  subsidyBase?: Resolver<Maybe<ResolversTypes['SubsidyBase']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PerformanceTarget']>>, ParentType, ContextType>;
  tranches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tranche']>>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['ValidityTerms']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetOffRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOffRefusal'] = ResolversParentTypes['SetOffRefusal']> = {
  code?: Resolver<ResolversTypes['SetOffRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOffResult'] = ResolversParentTypes['SetOffResult']> = {
  __resolveType: TypeResolveFn<'SetOffRefusal' | 'SetOffSuccess', ParentType, ContextType>;
};

export type SetOffSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOffSuccess'] = ResolversParentTypes['SetOffSuccess']> = {
  clawback?: Resolver<ResolversTypes['Clawback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleProviderRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProviderRefusal'] = ResolversParentTypes['SettleProviderRefusal']> = {
  code?: Resolver<ResolversTypes['SettleProviderRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProviderResult'] = ResolversParentTypes['SettleProviderResult']> = {
  __resolveType: TypeResolveFn<'SettleProviderRefusal' | 'SettleProviderSuccess', ParentType, ContextType>;
};

export type SettleProviderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProviderSuccess'] = ResolversParentTypes['SettleProviderSuccess']> = {
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'], FederationReferenceType extends FederationReferenceTypes['Settlement'] = FederationReferenceTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Settlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type SettlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type SettlementTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementTerms'] = ResolversParentTypes['SettlementTerms']> = {
  buyerPaysFirst?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reserveFund?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SkippedVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedVoucher'] = ResolversParentTypes['SkippedVoucher']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type StackingConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StackingConditions'] = ResolversParentTypes['StackingConditions']> = {
  autoMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherRateBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sameCity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameKind?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameProgram?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StackingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StackingTerms'] = ResolversParentTypes['StackingTerms']> = {
  addsBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appliesWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ceilingBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['StackingConditions']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StackingMode'], ParentType, ContextType>;
  withProgramCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingTerms'] = ResolversParentTypes['StandingTerms']> = {
  cleanYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notDishonest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  soundFinances?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubmitApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationRefusal'] = ResolversParentTypes['SubmitApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['SubmitApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'SubmitApplicationRefusal' | 'SubmitApplicationSuccess', ParentType, ContextType>;
};

export type SubmitApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationSuccess'] = ResolversParentTypes['SubmitApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitClaimRefusal'] = ResolversParentTypes['SubmitClaimRefusal']> = {
  code?: Resolver<ResolversTypes['SubmitClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitClaimResult'] = ResolversParentTypes['SubmitClaimResult']> = {
  __resolveType: TypeResolveFn<'SubmitClaimRefusal' | 'SubmitClaimSuccess', ParentType, ContextType>;
};

export type SubmitClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitClaimSuccess'] = ResolversParentTypes['SubmitClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierConditions'] = ResolversParentTypes['TierConditions']> = {
  applicantClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicantClass']>>, ParentType, ContextType>;
  domesticChips?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedModel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  flagshipProject?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keyEnterprise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  monthsAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkPurpose']>>, ParentType, ContextType>;
  sizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicantSize']>>, ParentType, ContextType>;
  startup?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withDistrict?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  yearContractsAtMost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TrancheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tranche'] = ResolversParentTypes['Tranche']> = {
  afterReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shareBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnfreezeVoucherRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfreezeVoucherRefusal'] = ResolversParentTypes['UnfreezeVoucherRefusal']> = {
  code?: Resolver<ResolversTypes['UnfreezeVoucherRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnfreezeVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfreezeVoucherResult'] = ResolversParentTypes['UnfreezeVoucherResult']> = {
  __resolveType: TypeResolveFn<'UnfreezeVoucherRefusal' | 'UnfreezeVoucherSuccess', ParentType, ContextType>;
};

export type UnfreezeVoucherSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfreezeVoucherSuccess'] = ResolversParentTypes['UnfreezeVoucherSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidityTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidityTerms'] = ResolversParentTypes['ValidityTerms']> = {
  extendable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnsToFund?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  clawbacks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clawback']>>, ParentType, ContextType>;
  clawedBack?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoucherEvent']>>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  faceValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['HoldConnection'], ParentType, ContextType, RequireFields<VoucherHoldsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleVersion'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoucherStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEvent'] = ResolversParentTypes['VoucherEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherEventKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoucherPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlan'] = ResolversParentTypes['VoucherPlan']> = {
  buyerPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PlannedVoucher']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedVoucher']>, ParentType, ContextType>;
};

export type VoucherPlanRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlanRefusal'] = ResolversParentTypes['VoucherPlanRefusal']> = {
  code?: Resolver<ResolversTypes['VoucherPlanRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlanResult'] = ResolversParentTypes['VoucherPlanResult']> = {
  __resolveType: TypeResolveFn<'VoucherPlanRefusal' | 'VoucherPlanSuccess', ParentType, ContextType>;
};

export type VoucherPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlanSuccess'] = ResolversParentTypes['VoucherPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['VoucherPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistApplicationRefusal'] = ResolversParentTypes['WaitlistApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['WaitlistApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistApplicationResult'] = ResolversParentTypes['WaitlistApplicationResult']> = {
  __resolveType: TypeResolveFn<'WaitlistApplicationRefusal' | 'WaitlistApplicationSuccess', ParentType, ContextType>;
};

export type WaitlistApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistApplicationSuccess'] = ResolversParentTypes['WaitlistApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApplicationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationRefusal'] = ResolversParentTypes['WithdrawApplicationRefusal']> = {
  code?: Resolver<ResolversTypes['WithdrawApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationResult'] = ResolversParentTypes['WithdrawApplicationResult']> = {
  __resolveType: TypeResolveFn<'WithdrawApplicationRefusal' | 'WithdrawApplicationSuccess', ParentType, ContextType>;
};

export type WithdrawApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationSuccess'] = ResolversParentTypes['WithdrawApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawClaimRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClaimRefusal'] = ResolversParentTypes['WithdrawClaimRefusal']> = {
  code?: Resolver<ResolversTypes['WithdrawClaimRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClaimResult'] = ResolversParentTypes['WithdrawClaimResult']> = {
  __resolveType: TypeResolveFn<'WithdrawClaimRefusal' | 'WithdrawClaimSuccess', ParentType, ContextType>;
};

export type WithdrawClaimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClaimSuccess'] = ResolversParentTypes['WithdrawClaimSuccess']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffClawbackRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffClawbackRefusal'] = ResolversParentTypes['WriteOffClawbackRefusal']> = {
  code?: Resolver<ResolversTypes['WriteOffClawbackRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffClawbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffClawbackResult'] = ResolversParentTypes['WriteOffClawbackResult']> = {
  __resolveType: TypeResolveFn<'WriteOffClawbackRefusal' | 'WriteOffClawbackSuccess', ParentType, ContextType>;
};

export type WriteOffClawbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffClawbackSuccess'] = ResolversParentTypes['WriteOffClawbackSuccess']> = {
  clawback?: Resolver<ResolversTypes['Clawback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmitApplicationRefusal?: AdmitApplicationRefusalResolvers<ContextType>;
  AdmitApplicationResult?: AdmitApplicationResultResolvers<ContextType>;
  AdmitApplicationSuccess?: AdmitApplicationSuccessResolvers<ContextType>;
  AnnounceIntakeRefusal?: AnnounceIntakeRefusalResolvers<ContextType>;
  AnnounceIntakeResult?: AnnounceIntakeResultResolvers<ContextType>;
  AnnounceIntakeSuccess?: AnnounceIntakeSuccessResolvers<ContextType>;
  AppealApplicationRefusal?: AppealApplicationRefusalResolvers<ContextType>;
  AppealApplicationResult?: AppealApplicationResultResolvers<ContextType>;
  AppealApplicationSuccess?: AppealApplicationSuccessResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationEvent?: ApplicationEventResolvers<ContextType>;
  ApplicationReview?: ApplicationReviewResolvers<ContextType>;
  ApproveApplicationRefusal?: ApproveApplicationRefusalResolvers<ContextType>;
  ApproveApplicationResult?: ApproveApplicationResultResolvers<ContextType>;
  ApproveApplicationSuccess?: ApproveApplicationSuccessResolvers<ContextType>;
  ApproveClaimRefusal?: ApproveClaimRefusalResolvers<ContextType>;
  ApproveClaimResult?: ApproveClaimResultResolvers<ContextType>;
  ApproveClaimSuccess?: ApproveClaimSuccessResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  AuditCase?: AuditCaseResolvers<ContextType>;
  AuditCaseConnection?: AuditCaseConnectionResolvers<ContextType>;
  AuditCaseEdge?: AuditCaseEdgeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditTerms?: AuditTermsResolvers<ContextType>;
  AuditVerdict?: AuditVerdictResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Cap?: CapResolvers<ContextType>;
  CapException?: CapExceptionResolvers<ContextType>;
  CaptureHoldsRefusal?: CaptureHoldsRefusalResolvers<ContextType>;
  CaptureHoldsResult?: CaptureHoldsResultResolvers<ContextType>;
  CaptureHoldsSuccess?: CaptureHoldsSuccessResolvers<ContextType>;
  ChainHead?: ChainHeadResolvers<ContextType>;
  CheckApplicationRefusal?: CheckApplicationRefusalResolvers<ContextType>;
  CheckApplicationResult?: CheckApplicationResultResolvers<ContextType>;
  CheckApplicationSuccess?: CheckApplicationSuccessResolvers<ContextType>;
  CheckClaimRefusal?: CheckClaimRefusalResolvers<ContextType>;
  CheckClaimResult?: CheckClaimResultResolvers<ContextType>;
  CheckClaimSuccess?: CheckClaimSuccessResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimEvent?: ClaimEventResolvers<ContextType>;
  ClaimEvidence?: ClaimEvidenceResolvers<ContextType>;
  ClaimantTerms?: ClaimantTermsResolvers<ContextType>;
  ClawBackRefusal?: ClawBackRefusalResolvers<ContextType>;
  ClawBackResult?: ClawBackResultResolvers<ContextType>;
  ClawBackSuccess?: ClawBackSuccessResolvers<ContextType>;
  Clawback?: ClawbackResolvers<ContextType>;
  ClawbackRecovery?: ClawbackRecoveryResolvers<ContextType>;
  ClawbackTerms?: ClawbackTermsResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CreditCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DrawAuditRefusal?: DrawAuditRefusalResolvers<ContextType>;
  DrawAuditResult?: DrawAuditResultResolvers<ContextType>;
  DrawAuditSuccess?: DrawAuditSuccessResolvers<ContextType>;
  DurationTerms?: DurationTermsResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  ExcludedCost?: ExcludedCostResolvers<ContextType>;
  ExtendVoucherRefusal?: ExtendVoucherRefusalResolvers<ContextType>;
  ExtendVoucherResult?: ExtendVoucherResultResolvers<ContextType>;
  ExtendVoucherSuccess?: ExtendVoucherSuccessResolvers<ContextType>;
  FailClaimPaymentRefusal?: FailClaimPaymentRefusalResolvers<ContextType>;
  FailClaimPaymentResult?: FailClaimPaymentResultResolvers<ContextType>;
  FailClaimPaymentSuccess?: FailClaimPaymentSuccessResolvers<ContextType>;
  FailSettlementRefusal?: FailSettlementRefusalResolvers<ContextType>;
  FailSettlementResult?: FailSettlementResultResolvers<ContextType>;
  FailSettlementSuccess?: FailSettlementSuccessResolvers<ContextType>;
  FreezeVoucherRefusal?: FreezeVoucherRefusalResolvers<ContextType>;
  FreezeVoucherResult?: FreezeVoucherResultResolvers<ContextType>;
  FreezeVoucherSuccess?: FreezeVoucherSuccessResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  Funder?: FunderResolvers<ContextType>;
  FunderShare?: FunderShareResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldCapture?: HoldCaptureResolvers<ContextType>;
  HoldConnection?: HoldConnectionResolvers<ContextType>;
  HoldEdge?: HoldEdgeResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeTerms?: IntakeTermsResolvers<ContextType>;
  JudgeFindingRefusal?: JudgeFindingRefusalResolvers<ContextType>;
  JudgeFindingResult?: JudgeFindingResultResolvers<ContextType>;
  JudgeFindingSuccess?: JudgeFindingSuccessResolvers<ContextType>;
  LedgerOperation?: LedgerOperationResolvers<ContextType>;
  LedgerOperationConnection?: LedgerOperationConnectionResolvers<ContextType>;
  LedgerOperationEdge?: LedgerOperationEdgeResolvers<ContextType>;
  ListSellerRefusal?: ListSellerRefusalResolvers<ContextType>;
  ListSellerResult?: ListSellerResultResolvers<ContextType>;
  ListSellerSuccess?: ListSellerSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectToApplicationRefusal?: ObjectToApplicationRefusalResolvers<ContextType>;
  ObjectToApplicationResult?: ObjectToApplicationResultResolvers<ContextType>;
  ObjectToApplicationSuccess?: ObjectToApplicationSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayClaimRefusal?: PayClaimRefusalResolvers<ContextType>;
  PayClaimResult?: PayClaimResultResolvers<ContextType>;
  PayClaimSuccess?: PayClaimSuccessResolvers<ContextType>;
  PerformanceTarget?: PerformanceTargetResolvers<ContextType>;
  PlaceHoldsRefusal?: PlaceHoldsRefusalResolvers<ContextType>;
  PlaceHoldsResult?: PlaceHoldsResultResolvers<ContextType>;
  PlaceHoldsSuccess?: PlaceHoldsSuccessResolvers<ContextType>;
  PlacedHold?: PlacedHoldResolvers<ContextType>;
  PlannedVoucher?: PlannedVoucherResolvers<ContextType>;
  PolicySource?: PolicySourceResolvers<ContextType>;
  PressClaim?: PressClaimResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProviderTerms?: ProviderTermsResolvers<ContextType>;
  PublishApplicationRefusal?: PublishApplicationRefusalResolvers<ContextType>;
  PublishApplicationResult?: PublishApplicationResultResolvers<ContextType>;
  PublishApplicationSuccess?: PublishApplicationSuccessResolvers<ContextType>;
  PublishRuleVersionRefusal?: PublishRuleVersionRefusalResolvers<ContextType>;
  PublishRuleVersionResult?: PublishRuleVersionResultResolvers<ContextType>;
  PublishRuleVersionSuccess?: PublishRuleVersionSuccessResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  PurchaseFlag?: PurchaseFlagResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateTier?: RateTierResolvers<ContextType>;
  RecordFindingRefusal?: RecordFindingRefusalResolvers<ContextType>;
  RecordFindingResult?: RecordFindingResultResolvers<ContextType>;
  RecordFindingSuccess?: RecordFindingSuccessResolvers<ContextType>;
  RecordRepaymentRefusal?: RecordRepaymentRefusalResolvers<ContextType>;
  RecordRepaymentResult?: RecordRepaymentResultResolvers<ContextType>;
  RecordRepaymentSuccess?: RecordRepaymentSuccessResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RejectApplicationRefusal?: RejectApplicationRefusalResolvers<ContextType>;
  RejectApplicationResult?: RejectApplicationResultResolvers<ContextType>;
  RejectApplicationSuccess?: RejectApplicationSuccessResolvers<ContextType>;
  RejectClaimRefusal?: RejectClaimRefusalResolvers<ContextType>;
  RejectClaimResult?: RejectClaimResultResolvers<ContextType>;
  RejectClaimSuccess?: RejectClaimSuccessResolvers<ContextType>;
  RelatedPartyTerms?: RelatedPartyTermsResolvers<ContextType>;
  ReleaseHoldsRefusal?: ReleaseHoldsRefusalResolvers<ContextType>;
  ReleaseHoldsResult?: ReleaseHoldsResultResolvers<ContextType>;
  ReleaseHoldsSuccess?: ReleaseHoldsSuccessResolvers<ContextType>;
  Rental?: RentalResolvers<ContextType>;
  ReportingTerms?: ReportingTermsResolvers<ContextType>;
  ResubmitApplicationRefusal?: ResubmitApplicationRefusalResolvers<ContextType>;
  ResubmitApplicationResult?: ResubmitApplicationResultResolvers<ContextType>;
  ResubmitApplicationSuccess?: ResubmitApplicationSuccessResolvers<ContextType>;
  ResubmitClaimRefusal?: ResubmitClaimRefusalResolvers<ContextType>;
  ResubmitClaimResult?: ResubmitClaimResultResolvers<ContextType>;
  ResubmitClaimSuccess?: ResubmitClaimSuccessResolvers<ContextType>;
  RetryClaimPaymentRefusal?: RetryClaimPaymentRefusalResolvers<ContextType>;
  RetryClaimPaymentResult?: RetryClaimPaymentResultResolvers<ContextType>;
  RetryClaimPaymentSuccess?: RetryClaimPaymentSuccessResolvers<ContextType>;
  RetrySettlementRefusal?: RetrySettlementRefusalResolvers<ContextType>;
  RetrySettlementResult?: RetrySettlementResultResolvers<ContextType>;
  RetrySettlementSuccess?: RetrySettlementSuccessResolvers<ContextType>;
  ReturnApplicationRefusal?: ReturnApplicationRefusalResolvers<ContextType>;
  ReturnApplicationResult?: ReturnApplicationResultResolvers<ContextType>;
  ReturnApplicationSuccess?: ReturnApplicationSuccessResolvers<ContextType>;
  ReturnClaimRefusal?: ReturnClaimRefusalResolvers<ContextType>;
  ReturnClaimResult?: ReturnClaimResultResolvers<ContextType>;
  ReturnClaimSuccess?: ReturnClaimSuccessResolvers<ContextType>;
  ReviewApplicationRefusal?: ReviewApplicationRefusalResolvers<ContextType>;
  ReviewApplicationResult?: ReviewApplicationResultResolvers<ContextType>;
  ReviewApplicationSuccess?: ReviewApplicationSuccessResolvers<ContextType>;
  ReviewTerms?: ReviewTermsResolvers<ContextType>;
  RevokeVoucherRefusal?: RevokeVoucherRefusalResolvers<ContextType>;
  RevokeVoucherResult?: RevokeVoucherResultResolvers<ContextType>;
  RevokeVoucherSuccess?: RevokeVoucherSuccessResolvers<ContextType>;
  RoundingTerms?: RoundingTermsResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  SetOffRefusal?: SetOffRefusalResolvers<ContextType>;
  SetOffResult?: SetOffResultResolvers<ContextType>;
  SetOffSuccess?: SetOffSuccessResolvers<ContextType>;
  SettleProviderRefusal?: SettleProviderRefusalResolvers<ContextType>;
  SettleProviderResult?: SettleProviderResultResolvers<ContextType>;
  SettleProviderSuccess?: SettleProviderSuccessResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  SettlementTerms?: SettlementTermsResolvers<ContextType>;
  SkippedVoucher?: SkippedVoucherResolvers<ContextType>;
  StackingConditions?: StackingConditionsResolvers<ContextType>;
  StackingTerms?: StackingTermsResolvers<ContextType>;
  StandingTerms?: StandingTermsResolvers<ContextType>;
  SubmitApplicationRefusal?: SubmitApplicationRefusalResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  SubmitApplicationSuccess?: SubmitApplicationSuccessResolvers<ContextType>;
  SubmitClaimRefusal?: SubmitClaimRefusalResolvers<ContextType>;
  SubmitClaimResult?: SubmitClaimResultResolvers<ContextType>;
  SubmitClaimSuccess?: SubmitClaimSuccessResolvers<ContextType>;
  TierConditions?: TierConditionsResolvers<ContextType>;
  Tranche?: TrancheResolvers<ContextType>;
  UnfreezeVoucherRefusal?: UnfreezeVoucherRefusalResolvers<ContextType>;
  UnfreezeVoucherResult?: UnfreezeVoucherResultResolvers<ContextType>;
  UnfreezeVoucherSuccess?: UnfreezeVoucherSuccessResolvers<ContextType>;
  ValidityTerms?: ValidityTermsResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherEvent?: VoucherEventResolvers<ContextType>;
  VoucherPlan?: VoucherPlanResolvers<ContextType>;
  VoucherPlanRefusal?: VoucherPlanRefusalResolvers<ContextType>;
  VoucherPlanResult?: VoucherPlanResultResolvers<ContextType>;
  VoucherPlanSuccess?: VoucherPlanSuccessResolvers<ContextType>;
  WaitlistApplicationRefusal?: WaitlistApplicationRefusalResolvers<ContextType>;
  WaitlistApplicationResult?: WaitlistApplicationResultResolvers<ContextType>;
  WaitlistApplicationSuccess?: WaitlistApplicationSuccessResolvers<ContextType>;
  WithdrawApplicationRefusal?: WithdrawApplicationRefusalResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
  WithdrawApplicationSuccess?: WithdrawApplicationSuccessResolvers<ContextType>;
  WithdrawClaimRefusal?: WithdrawClaimRefusalResolvers<ContextType>;
  WithdrawClaimResult?: WithdrawClaimResultResolvers<ContextType>;
  WithdrawClaimSuccess?: WithdrawClaimSuccessResolvers<ContextType>;
  WriteOffClawbackRefusal?: WriteOffClawbackRefusalResolvers<ContextType>;
  WriteOffClawbackResult?: WriteOffClawbackResultResolvers<ContextType>;
  WriteOffClawbackSuccess?: WriteOffClawbackSuccessResolvers<ContextType>;
};

