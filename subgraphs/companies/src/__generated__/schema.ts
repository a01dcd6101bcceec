// Written by `npm run codegen` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Accounts as AccountsParent, AiProject as AiProjectParent, AiProjectConnection as AiProjectConnectionParent, Company as CompanyParent, CompanyConnection as CompanyConnectionParent, ImpactReport as ImpactReportParent, ImpactReportConnection as ImpactReportConnectionParent, Industry as IndustryParent, IndustryConnection as IndustryConnectionParent, Ownership as OwnershipParent, OwnershipConnection as OwnershipConnectionParent, Region as RegionParent, RegionConnection as RegionConnectionParent, StandingRecord as StandingRecordParent, StandingRecordConnection as StandingRecordConnectionParent, Zone as ZoneParent, ZoneConnection as ZoneConnectionParent, RelatedPartyStep as RelatedPartyStepParent, RelatedPartyVerdict as RelatedPartyVerdictParent } from '../mappers.ts';
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

/** The accounts of one company for one calendar year: what a size class is computed from. */
export type Accounts = {
  readonly __typename?: 'Accounts';
  /** Total assets at the year's end. */
  readonly assets: Money;
  /** Persons employed at the year's end. */
  readonly employees: Scalars['Int']['output'];
  /** The calendar year. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The id of the accounts. */
  readonly id: Scalars['ID']['output'];
  /** Revenue of the year. */
  readonly revenue: Money;
};

/** What a company does with AI. */
export type AiProject = {
  readonly __typename?: 'AiProject';
  /** The company. */
  readonly company: Company;
  /** The id of the project. */
  readonly id: Scalars['ID']['output'];
  /** What it brought, earliest period first unless ordered otherwise. */
  readonly impactReports: ImpactReportConnection;
  /** The project's name. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly stage: AiProjectStage;
  /** When it reached its stage. */
  readonly stageSince: Scalars['Date']['output'];
  /** When it started. */
  readonly startedOn: Scalars['Date']['output'];
  /** What it is for. */
  readonly useCase: AiUseCase;
};


/** What a company does with AI. */
export type AiProjectImpactReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImpactReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ImpactReportOrder>>;
};


/** What a company does with AI. */
export type AiProjectNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of AI projects. */
export type AiProjectConnection = {
  readonly __typename?: 'AiProjectConnection';
  /** The projects, each with its cursor. */
  readonly edges: ReadonlyArray<AiProjectEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many projects the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An AI project in its list. */
export type AiProjectEdge = {
  readonly __typename?: 'AiProjectEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: AiProject;
};

/** Conditions on AI projects. One that is null filters nothing; all others must hold. */
export type AiProjectFilter = {
  /** By stage. */
  readonly stage?: InputMaybe<AiProjectStageFilter>;
  /** By use case. */
  readonly useCase?: InputMaybe<AiUseCaseFilter>;
};

/** An order of AI projects. */
export type AiProjectOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AiProjectOrderField;
};

/** What AI projects can be ordered by. */
export type AiProjectOrderField =
  /** When it reached its stage. */
  | 'STAGE_SINCE'
  /** When it started. */
  | 'STARTED_ON';

/** How far an AI project is. */
export type AiProjectStage =
  /** An idea, not tried yet. */
  | 'IDEA'
  /** In production. */
  | 'IN_PRODUCTION'
  /** The trial was passed; not in production yet. */
  | 'PASSED_TRIAL'
  /** Given up. */
  | 'STOPPED'
  /** On trial. */
  | 'TRIAL';

/** A condition on the stage of a project. One that is null filters nothing. */
export type AiProjectStageFilter = {
  /** Equal to this stage. */
  readonly eq?: InputMaybe<AiProjectStage>;
  /** Equal to one of these stages. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<AiProjectStage>>;
};

/** What AI is used for. */
export type AiUseCase =
  /** Agents that carry out tasks. */
  | 'AGENT'
  /** Texts, pictures, sound and film. */
  | 'CONTENT_GENERATION'
  /** Answering customers. */
  | 'CUSTOMER_SERVICE'
  /** Teaching. */
  | 'EDUCATION'
  /** Driving, robots and other machines that move. */
  | 'EMBODIED_INTELLIGENCE'
  /** Training of a general model. */
  | 'FOUNDATION_MODEL'
  /** Medical imaging and diagnosis. */
  | 'MEDICAL_DIAGNOSIS'
  /** Anything else. */
  | 'OTHER'
  /** Planning and steering of production. */
  | 'PRODUCTION_OPTIMIZATION'
  /** Finding faults in products or plants. */
  | 'QUALITY_INSPECTION'
  /** Research and design of products. */
  | 'RESEARCH_AND_DESIGN'
  /** Credit, fraud and other risks. */
  | 'RISK_CONTROL'
  /** Writing and testing software. */
  | 'SOFTWARE_ENGINEERING'
  /** Logistics and supply chains. */
  | 'SUPPLY_CHAIN'
  /** Training or fine-tuning of a model for one field. */
  | 'VERTICAL_MODEL';

/** A condition on the use case of a project. One that is null filters nothing. */
export type AiUseCaseFilter = {
  /** Equal to this use case. */
  readonly eq?: InputMaybe<AiUseCase>;
  /** Equal to one of these use cases. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<AiUseCase>>;
};

/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type Company = {
  readonly __typename?: 'Company';
  /** Its yearly accounts, latest first. For the company's members, its city's officers, and auditors. */
  readonly accounts?: Maybe<ReadonlyArray<Accounts>>;
  /** Its AI projects, oldest record first unless ordered otherwise. */
  readonly aiProjects: AiProjectConnection;
  /** The single undertaking that it belongs to on a day (today when left out): itself and every company that a chain of control links to it, up or down, by credit code. */
  readonly controlGroup: ReadonlyArray<Company>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The unified social credit code (GB 32100-2015). */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** What the code's own check character says. A mismatch does not make a code illegal: codes of the pilot years fail it. */
  readonly creditCodeVerdict: CreditCodeVerdict;
  /** When it was founded. */
  readonly foundedOn: Scalars['Date']['output'];
  /** What it owns or controls, as ties, oldest record first. Ended ties are there too, unless filtered by day. */
  readonly holdings: OwnershipConnection;
  /** The id of the company's record. */
  readonly id: Scalars['ID']['output'];
  /** Its main branch of industry. */
  readonly industry: Industry;
  /** What kind of applicant it is. */
  readonly kind: CompanyKind;
  /** The registered name. */
  readonly name: Scalars['String']['output'];
  /** Who owns or controls it, as ties, oldest record first. Ended ties are there too, unless filtered by day. */
  readonly owners: OwnershipConnection;
  /** The division where it is registered. */
  readonly region: Region;
  /** Whether it and another company are related parties on a day: see `Query.relatedParty`. Null when there is no such company. */
  readonly relationTo?: Maybe<RelatedPartyVerdict>;
  /** Its size class by its latest accounts; null while it has filed none. */
  readonly size?: Maybe<CompanySize>;
  /**
   * Its size class on a day, with the accounts and thresholds that explain it. Without a day: by its latest accounts, as
   * `size` says. Null when there were no accounts. For the company's members, its city's officers, and auditors.
   */
  readonly sizeClassification?: Maybe<SizeClassification>;
  /** Penalties, entries in the list of dishonesty and the like, latest decision first unless ordered otherwise. */
  readonly standingRecords: StandingRecordConnection;
  /** Whether this row is generated, not a real company. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The functional zone where it is registered, if any. */
  readonly zone?: Maybe<Zone>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyAiProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AiProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AiProjectOrder>>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyControlGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OwnershipOrder>>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyNameArgs = {
  language?: InputMaybe<Language>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OwnershipOrder>>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyRelationToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  creditCode: Scalars['CreditCode']['input'];
  maxDepth?: Scalars['Int']['input'];
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanySizeClassificationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Who may ask for public money: an enterprise, a maker, a university, an institute or another organization with a unified social credit code. */
export type CompanyStandingRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandingRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StandingRecordOrder>>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The companies, each with its cursor. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many companies the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A company in its list. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
};

/** Conditions on companies. One that is null filters nothing; all others must hold. */
export type CompanyFilter = {
  /** By credit code. */
  readonly creditCode?: InputMaybe<CreditCodeFilter>;
  /** By branch of industry. */
  readonly industry?: InputMaybe<IndustryCodeFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<CompanyKindFilter>;
  /** By Chinese or English name. */
  readonly name?: InputMaybe<NameFilter>;
  /** By division of registration. */
  readonly region?: InputMaybe<RegionCodeFilter>;
  /** By size class. */
  readonly size?: InputMaybe<CompanySizeFilter>;
  /** Generated companies only, or real ones only. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** By functional zone's code. */
  readonly zone?: InputMaybe<StringFilter>;
};

/** Kinds of applicant. Programs say which of them may apply. */
export type CompanyKind =
  /** A company with legal personality. */
  | 'ENTERPRISE'
  /** A technology intermediary, such as an incubator or a technology transfer center. */
  | 'INTERMEDIARY'
  /** A public institution that is neither a university nor a research institute. */
  | 'PUBLIC_INSTITUTION'
  /** A research institute. */
  | 'RESEARCH_INSTITUTE'
  /** A sole trader or maker, without legal personality. */
  | 'SOLE_TRADER'
  /** A university or college. */
  | 'UNIVERSITY';

/** A condition on the kind of a company. One that is null filters nothing. */
export type CompanyKindFilter = {
  /** Equal to this kind. */
  readonly eq?: InputMaybe<CompanyKind>;
  /** Equal to one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CompanyKind>>;
};

/** An order of companies. */
export type CompanyOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CompanyOrderField;
};

/** What companies can be ordered by. */
export type CompanyOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  /** The credit code. */
  | 'CREDIT_CODE'
  /** When it was founded. */
  | 'FOUNDED_ON'
  /** The Chinese name, in the order of its pinyin. */
  | 'NAME'
  /** The size class; companies without one come before the smallest. */
  | 'SIZE';

/** Size classes of the MIIT's standard of 2011. Smallest first. */
export type CompanySize =
  /** Large. */
  | 'LARGE'
  /** Medium. */
  | 'MEDIUM'
  /** Below what makes a small company. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/** A condition on a size class. One that is null filters nothing. */
export type CompanySizeFilter = {
  /** Equal to this class. */
  readonly eq?: InputMaybe<CompanySize>;
  /** Equal to one of these classes. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CompanySize>>;
};

/** A condition on a credit code. One that is null filters nothing. */
export type CreditCodeFilter = {
  /** Equal to this code. */
  readonly eq?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Equal to one of these codes. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['CreditCode']['input']>>;
};

/** What the check character of a unified social credit code says. Malformed codes are refused before they get this far. */
export type CreditCodeVerdict =
  /** The check character does not fit: ask for other evidence of the code, such as a copy of the license. */
  | 'CHECKSUM_MISMATCH'
  /** The check character fits. */
  | 'VALID';

/** Currencies, ISO 4217. */
export type CurrencyCode =
  /** Renminbi yuan. */
  | 'CNY';

/** A condition on an id. A condition that is null filters nothing; several must all hold. */
export type IdFilter = {
  /** Equal to this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these ids. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Who vouches for reported numbers. */
export type ImpactAssurance =
  /** The company alone. */
  | 'SELF_REPORTED'
  /** Someone independent, who is named. */
  | 'VERIFIED';

/** A condition on who vouches for reported numbers. One that is null filters nothing. */
export type ImpactAssuranceFilter = {
  /** Equal to this assurance. */
  readonly eq?: InputMaybe<ImpactAssurance>;
  /** Equal to one of these assurances. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ImpactAssurance>>;
};

/** What an AI project brought in a period. */
export type ImpactReport = {
  readonly __typename?: 'ImpactReport';
  /** Who vouches for the numbers. */
  readonly assurance: ImpactAssurance;
  /** Cost that the project saved. For the company's members, its city's officers, and auditors. */
  readonly costSaved?: Maybe<Money>;
  /** Hours of work that the project saved. */
  readonly hoursSaved: Scalars['Int']['output'];
  /** The id of the report. */
  readonly id: Scalars['ID']['output'];
  /** The first day of the period. */
  readonly periodFrom: Scalars['Date']['output'];
  /** The last day of the period. */
  readonly periodTo: Scalars['Date']['output'];
  /** The project. */
  readonly project: AiProject;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Revenue that the project brought. For the company's members, its city's officers, and auditors. */
  readonly revenue?: Maybe<Money>;
  /** Who verified them; null when nobody did. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of impact reports. */
export type ImpactReportConnection = {
  readonly __typename?: 'ImpactReportConnection';
  /** The reports, each with its cursor. */
  readonly edges: ReadonlyArray<ImpactReportEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many reports the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An impact report in its list. */
export type ImpactReportEdge = {
  readonly __typename?: 'ImpactReportEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: ImpactReport;
};

/** Conditions on impact reports. One that is null filters nothing; all others must hold. */
export type ImpactReportFilter = {
  /** By who vouches for the numbers. */
  readonly assurance?: InputMaybe<ImpactAssuranceFilter>;
};

/** An order of impact reports. */
export type ImpactReportOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ImpactReportOrderField;
};

/** What impact reports can be ordered by. */
export type ImpactReportOrderField =
  /** The first day of the period. */
  | 'PERIOD_FROM';

/** A branch of industry (GB/T 4754-2017). */
export type Industry = {
  readonly __typename?: 'Industry';
  /** The branches one level below, by code. Groups and classes are on record only where companies use them. */
  readonly children: ReadonlyArray<Industry>;
  /** The code: a section's letter and up to four digits, such as "I65". */
  readonly code: Scalars['String']['output'];
  /** The level of the branch. */
  readonly level: IndustryLevel;
  /** The branch's name. */
  readonly name: Scalars['String']['output'];
  /** The branch above; null for sections. */
  readonly parent?: Maybe<Industry>;
  /** The group of the size standard that companies of this branch belong to. */
  readonly sizeGroup: SizeGroup;
};


/** A branch of industry (GB/T 4754-2017). */
export type IndustryNameArgs = {
  language?: InputMaybe<Language>;
};

/** A condition on a branch of industry. One that is null filters nothing. */
export type IndustryCodeFilter = {
  /** Equal to this code. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these codes. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** This branch and everything below it: I65 also finds I6513. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** A page of branches of industry. */
export type IndustryConnection = {
  readonly __typename?: 'IndustryConnection';
  /** The branches, each with its cursor. */
  readonly edges: ReadonlyArray<IndustryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many branches the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A branch of industry in its list. */
export type IndustryEdge = {
  readonly __typename?: 'IndustryEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The branch. */
  readonly node: Industry;
};

/** Conditions on branches of industry. One that is null filters nothing; all others must hold. */
export type IndustryFilter = {
  /** By code. */
  readonly code?: InputMaybe<IndustryCodeFilter>;
  /** By level. */
  readonly level?: InputMaybe<IndustryLevelFilter>;
  /** By Chinese or English name. */
  readonly name?: InputMaybe<NameFilter>;
};

/** Levels of GB/T 4754. */
export type IndustryLevel =
  /** A class: four digits. */
  | 'CLASS'
  /** A division: two digits. */
  | 'DIVISION'
  /** A group: three digits. */
  | 'GROUP'
  /** A section: a letter. */
  | 'SECTION';

/** A condition on the level of a branch. One that is null filters nothing. */
export type IndustryLevelFilter = {
  /** Equal to this level. */
  readonly eq?: InputMaybe<IndustryLevel>;
  /** Equal to one of these levels. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<IndustryLevel>>;
};

/** An order of branches of industry. */
export type IndustryOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: IndustryOrderField;
};

/** What branches of industry can be ordered by. */
export type IndustryOrderField =
  /** The code. */
  | 'CODE'
  /** The Chinese name, in the order of its pinyin. */
  | 'NAME';

/** What a tie amounts to by Accounting Standard for Business Enterprises No. 36. Strongest first. */
export type Influence =
  /** Control: a parent and its subsidiary. */
  | 'CONTROL'
  /** Joint control: a venturer and its joint venture. */
  | 'JOINT_CONTROL'
  /** Significant influence: an investor and its associate. */
  | 'SIGNIFICANT_INFLUENCE';

/** The languages in which names are kept. */
export type Language =
  /** English. Where no English name is on record, the Chinese one is answered. */
  | 'EN'
  /** Chinese, as registered. Always there. */
  | 'ZH';

/** An amount of money. Computed in whole fen; on the wire always with two decimals. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount, with exactly two decimals. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
};

/** A condition on a name. One that is null filters nothing. */
export type NameFilter = {
  /** Contains this text, whatever its case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** That one company owns or controls another, from a day to a day. */
export type Ownership = {
  readonly __typename?: 'Ownership';
  /** What proves it: a document, and where it can be seen. */
  readonly evidence: Scalars['String']['output'];
  /** The id of the tie. */
  readonly id: Scalars['ID']['output'];
  /** What the tie amounts to by Accounting Standard for Business Enterprises No. 36; null below significant influence. */
  readonly influence?: Maybe<Influence>;
  /** What the tie rests on. */
  readonly kind: OwnershipKind;
  /** Who is owned or controlled. */
  readonly owned: Company;
  /** Who owns or controls. */
  readonly owner: Company;
  /** The share of the votes in basis points, 10000 for all; null where the tie rests on no shares. */
  readonly shareBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null while it holds. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of ownership ties. */
export type OwnershipConnection = {
  readonly __typename?: 'OwnershipConnection';
  /** The ties, each with its cursor. */
  readonly edges: ReadonlyArray<OwnershipEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many ties the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ownership tie in its list. */
export type OwnershipEdge = {
  readonly __typename?: 'OwnershipEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The tie. */
  readonly node: Ownership;
};

/** Conditions on ownership ties. One that is null filters nothing; all others must hold. */
export type OwnershipFilter = {
  /** Holding on this day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** By what the tie rests on. */
  readonly kind?: InputMaybe<OwnershipKindFilter>;
};

/** What a tie between two companies rests on. */
export type OwnershipKind =
  /** The right to appoint or remove the majority of the board: control. */
  | 'BOARD_MAJORITY'
  /** Dominant influence by contract or articles: control. */
  | 'DOMINANT_INFLUENCE'
  /** Control shared with others by contract, in a joint venture. */
  | 'JOINT_CONTROL'
  /** Control of the majority of votes by agreement with other shareholders: control. */
  | 'SHAREHOLDER_AGREEMENT'
  /** Shares with votes. More than half is control; 20 % or more is significant influence. */
  | 'SHAREHOLDING'
  /** Significant influence that rests on something other than shares, such as a seat on the board. */
  | 'SIGNIFICANT_INFLUENCE';

/** A condition on what a tie rests on. One that is null filters nothing. */
export type OwnershipKindFilter = {
  /** Equal to this kind. */
  readonly eq?: InputMaybe<OwnershipKind>;
  /** Equal to one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<OwnershipKind>>;
};

/** An order of ownership ties. */
export type OwnershipOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: OwnershipOrderField;
};

/** What ownership ties can be ordered by. */
export type OwnershipOrderField =
  /** The share of the votes; ties that rest on no shares come before the smallest. */
  | 'SHARE'
  /** The first day on which it holds. */
  | 'VALID_FROM';

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

/** What can be asked of the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /** One AI project. Null when there is none. */
  readonly aiProject?: Maybe<AiProject>;
  /** The AI projects of all companies, oldest record first unless ordered otherwise. */
  readonly aiProjects: AiProjectConnection;
  /** All companies, oldest record first unless ordered otherwise. */
  readonly companies: CompanyConnection;
  /** One company, by exactly one of its keys. Null when there is none. */
  readonly company?: Maybe<Company>;
  /** The branches of industry (GB/T 4754), by code unless ordered otherwise. */
  readonly industries: IndustryConnection;
  /** One branch of industry (GB/T 4754). Null when the table has no such code. */
  readonly industry?: Maybe<Industry>;
  /** One division of China (GB/T 2260). Null when the table has no such code. */
  readonly region?: Maybe<Region>;
  /** The divisions of China (GB/T 2260), by code unless ordered otherwise. */
  readonly regions: RegionConnection;
  /** Whether two companies are related parties on a day, with the path of ownership ties that proves it. Null when there is no such company. */
  readonly relatedParty?: Maybe<RelatedPartyVerdict>;
  /** One functional zone. Null when there is none of that code. */
  readonly zone?: Maybe<Zone>;
  /** The functional zones, by code unless ordered otherwise. */
  readonly zones: ZoneConnection;
};


/** What can be asked of the graph. */
export type QueryAiProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph. */
export type QueryAiProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AiProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AiProjectOrder>>;
};


/** What can be asked of the graph. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
};


/** What can be asked of the graph. */
export type QueryCompanyArgs = {
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph. */
export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndustryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
};


/** What can be asked of the graph. */
export type QueryIndustryArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph. */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


/** What can be asked of the graph. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegionOrder>>;
};


/** What can be asked of the graph. */
export type QueryRelatedPartyArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['ID']['input'];
  maxDepth?: Scalars['Int']['input'];
};


/** What can be asked of the graph. */
export type QueryZoneArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph. */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ZoneOrder>>;
};

/** A division of China (GB/T 2260). */
export type Region = {
  readonly __typename?: 'Region';
  /** The divisions one level below, by code. */
  readonly children: ReadonlyArray<Region>;
  /** The division code (GB/T 2260). */
  readonly code: Scalars['RegionCode']['output'];
  /** The level of the division. */
  readonly level: RegionLevel;
  /** The division's name. Many counties have no English name on record. */
  readonly name: Scalars['String']['output'];
  /** The division above; null for provinces. */
  readonly parent?: Maybe<Region>;
  /** The cut-off date of the code table that has this division. */
  readonly revision: Scalars['Date']['output'];
  /** The functional zones in this very division, by code. */
  readonly zones: ReadonlyArray<Zone>;
};


/** A division of China (GB/T 2260). */
export type RegionNameArgs = {
  language?: InputMaybe<Language>;
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

/** A page of divisions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The divisions, each with its cursor. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many divisions the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A division in its list. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The division. */
  readonly node: Region;
};

/** Conditions on divisions. One that is null filters nothing; all others must hold. */
export type RegionFilter = {
  /** By code. */
  readonly code?: InputMaybe<RegionCodeFilter>;
  /** By level. */
  readonly level?: InputMaybe<RegionLevelFilter>;
  /** By Chinese or English name. */
  readonly name?: InputMaybe<NameFilter>;
};

/** Levels of divisions. */
export type RegionLevel =
  /** A county, district, banner or county-level city. */
  | 'COUNTY'
  /** A prefecture-level city, prefecture, autonomous prefecture or league. */
  | 'PREFECTURE'
  /** A province, autonomous region, municipality under the central government, or special administrative region. */
  | 'PROVINCE';

/** A condition on the level of a division. One that is null filters nothing. */
export type RegionLevelFilter = {
  /** Equal to this level. */
  readonly eq?: InputMaybe<RegionLevel>;
  /** Equal to one of these levels. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<RegionLevel>>;
};

/** An order of divisions. */
export type RegionOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RegionOrderField;
};

/** What divisions can be ordered by. */
export type RegionOrderField =
  /** The code. */
  | 'CODE'
  /** The Chinese name, in the order of its pinyin. */
  | 'NAME';

/** One more path that proves a relation. */
export type RelatedPartyPath = {
  readonly __typename?: 'RelatedPartyPath';
  /** Its ties, from a up to the common controller, then down to b. */
  readonly steps: ReadonlyArray<RelatedPartyStep>;
};

/** How company a is related to company b. */
export type RelatedPartyRelationship =
  /** One of the ties on the path is significant influence. */
  | 'ASSOCIATE'
  /** One of the ties on the path is joint control, and none is weaker. */
  | 'JOINT_VENTURE'
  /** a controls b, directly or through others. */
  | 'PARENT'
  /** a and b are one company. */
  | 'SAME'
  /** A third company controls both. */
  | 'SISTER'
  /** b controls a, directly or through others. */
  | 'SUBSIDIARY';

/** One tie of a path, walked from one company to the next. */
export type RelatedPartyStep = {
  readonly __typename?: 'RelatedPartyStep';
  /** Where the step starts. */
  readonly from: Company;
  /** The tie. */
  readonly tie: Ownership;
  /** Where the step ends. */
  readonly to: Company;
};

/** Whether two companies are related parties on a day. */
export type RelatedPartyVerdict = {
  readonly __typename?: 'RelatedPartyVerdict';
  /** The day that was judged. */
  readonly asOf: Scalars['Date']['output'];
  /** The reasoning in one line. */
  readonly explanation: Scalars['String']['output'];
  /** How many ties a path was allowed. A longer path, if there is one, was not looked for. */
  readonly maxDepth: Scalars['Int']['output'];
  /** The shortest proof: ties from a up to the common controller, then down to b. Empty when not related. */
  readonly path: ReadonlyArray<RelatedPartyStep>;
  /** Whether they are related. */
  readonly related: Scalars['Boolean']['output'];
  /** How company a is related to company b; null when no path was found. */
  readonly relationship?: Maybe<RelatedPartyRelationship>;
  /**
   * Longer proofs, or equally short ones, whose least share is larger than in all before: for whoever counts only ties of
   * larger shares. Shortest first; ties other than shares count as the largest.
   */
  readonly strongerPaths: ReadonlyArray<RelatedPartyPath>;
};

/** A size class and how it came about. */
export type SizeClassification = {
  readonly __typename?: 'SizeClassification';
  /** The accounts that were judged. */
  readonly accounts: Accounts;
  /** The reasoning in one line. */
  readonly explanation: Scalars['String']['output'];
  /** The group whose thresholds apply, by the company's branch of industry. */
  readonly group: SizeGroup;
  /** Each measure of the group against its thresholds. A company is of the lowest class that its measures reach. */
  readonly metrics: ReadonlyArray<SizeMetricVerdict>;
  /** The class. */
  readonly size: CompanySize;
};

/** The 16 groups of industry that the MIIT's size standard tells apart. They are not the sections of GB/T 4754. */
export type SizeGroup =
  /** Accommodation. */
  | 'ACCOMMODATION'
  /** Agriculture, forestry, animal husbandry and fishery. */
  | 'AGRICULTURE'
  /** Catering. */
  | 'CATERING'
  /** Construction. */
  | 'CONSTRUCTION'
  /** Industry: mining, manufacturing, and the supply of electricity, heat, gas and water. */
  | 'INDUSTRY'
  /** Information transmission: telecommunications, broadcasting, satellites, and Internet services. */
  | 'INFORMATION_TRANSMISSION'
  /** Leasing and business services. */
  | 'LEASING_AND_BUSINESS_SERVICES'
  /** All else; branches that the standard does not name are classed by it too. */
  | 'OTHER'
  /** Post. */
  | 'POST'
  /** Property management. */
  | 'PROPERTY_MANAGEMENT'
  /** Development of real estate. */
  | 'REAL_ESTATE_DEVELOPMENT'
  /** Retail. */
  | 'RETAIL'
  /** Software and information technology services. */
  | 'SOFTWARE_AND_IT_SERVICES'
  /** Transport, without railways. */
  | 'TRANSPORT'
  /** Warehousing. */
  | 'WAREHOUSING'
  /** Wholesale. */
  | 'WHOLESALE';

/** The measures that size thresholds are set on. */
export type SizeMetric =
  /** Total assets, in fen. */
  | 'ASSETS'
  /** Persons employed. */
  | 'EMPLOYEES'
  /** Revenue of the year, in fen. */
  | 'REVENUE';

/** One measure of a company against the thresholds of its group. */
export type SizeMetricVerdict = {
  readonly __typename?: 'SizeMetricVerdict';
  /** The least value of a large company: persons, or fen. */
  readonly largeFrom: Scalars['BigInt']['output'];
  /** The least value of a medium company: persons, or fen. */
  readonly mediumFrom: Scalars['BigInt']['output'];
  /** The measure. */
  readonly metric: SizeMetric;
  /** The class that this measure alone reaches. */
  readonly reaches: CompanySize;
  /** The least value of a small company: persons, or fen. */
  readonly smallFrom: Scalars['BigInt']['output'];
  /** The company's value: persons, or fen. */
  readonly value: Scalars['BigInt']['output'];
};

/** Kinds of record about a company's standing. */
export type StandingKind =
  /** An entry in the list of abnormal operations of the market regulator. */
  | 'ABNORMAL_OPERATION'
  /** A criminal judgment. */
  | 'CRIME'
  /** An entry in the list of persons subject to enforcement for dishonesty, or of serious dishonesty. */
  | 'DISHONESTY'
  /** A major administrative penalty, which keeps most programs closed for three years. */
  | 'MAJOR_PENALTY'
  /** An administrative penalty. */
  | 'PENALTY';

/** A condition on the kind of a standing record. One that is null filters nothing. */
export type StandingKindFilter = {
  /** Equal to this kind. */
  readonly eq?: InputMaybe<StandingKind>;
  /** Equal to one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<StandingKind>>;
};

/** A penalty, an entry in the list of dishonesty, or the like. */
export type StandingRecord = {
  readonly __typename?: 'StandingRecord';
  /** Who decided. */
  readonly authority: Scalars['String']['output'];
  /** The company. */
  readonly company: Company;
  /** The day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The first day on which it no longer counts; null while it counts without end. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Whether it counts on a day (today when left out). */
  readonly inForce: Scalars['Boolean']['output'];
  /** The kind of record. */
  readonly kind: StandingKind;
  /** What it was for. */
  readonly reason: Scalars['String']['output'];
  /** The number of the decision. */
  readonly reference: Scalars['String']['output'];
};


/** A penalty, an entry in the list of dishonesty, or the like. */
export type StandingRecordInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of standing records. */
export type StandingRecordConnection = {
  readonly __typename?: 'StandingRecordConnection';
  /** The records, each with its cursor. */
  readonly edges: ReadonlyArray<StandingRecordEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A standing record in its list. */
export type StandingRecordEdge = {
  readonly __typename?: 'StandingRecordEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StandingRecord;
};

/** Conditions on standing records. One that is null filters nothing; all others must hold. */
export type StandingRecordFilter = {
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** By kind. */
  readonly kind?: InputMaybe<StandingKindFilter>;
};

/** An order of standing records. */
export type StandingRecordOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: StandingRecordOrderField;
};

/** What standing records can be ordered by. */
export type StandingRecordOrderField =
  /** The day of the decision. */
  | 'DECIDED_ON';

/** A condition on a text or code. A condition that is null filters nothing; several must all hold. */
export type StringFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A functional zone: an issuer of vouchers beside the divisions, without a code of its own in GB/T 2260. */
export type Zone = {
  readonly __typename?: 'Zone';
  /** The code that this graph gives it, such as "beijing-e-town". */
  readonly code: Scalars['String']['output'];
  /** What kind of zone it is. */
  readonly kind: ZoneKind;
  /** The zone's name. */
  readonly name: Scalars['String']['output'];
  /** The division that it lies in. */
  readonly region: Region;
};


/** A functional zone: an issuer of vouchers beside the divisions, without a code of its own in GB/T 2260. */
export type ZoneNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of functional zones. */
export type ZoneConnection = {
  readonly __typename?: 'ZoneConnection';
  /** The zones, each with its cursor. */
  readonly edges: ReadonlyArray<ZoneEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many zones the filter matches, on all pages. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A functional zone in its list. */
export type ZoneEdge = {
  readonly __typename?: 'ZoneEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The zone. */
  readonly node: Zone;
};

/** Conditions on functional zones. One that is null filters nothing; all others must hold. */
export type ZoneFilter = {
  /** By code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<ZoneKindFilter>;
  /** By the division that it lies in. */
  readonly region?: InputMaybe<RegionCodeFilter>;
};

/** Kinds of functional zone. */
export type ZoneKind =
  /** A national economic and technological development zone. */
  | 'ECONOMIC_DEVELOPMENT'
  /** A pilot free trade zone, or a part of one with its own administration. */
  | 'FREE_TRADE'
  /** A national high-tech industrial development zone. */
  | 'HIGH_TECH'
  /** A state-level new area. */
  | 'NEW_AREA'
  /** Another zone with its own administration. */
  | 'OTHER';

/** A condition on the kind of a zone. One that is null filters nothing. */
export type ZoneKindFilter = {
  /** Equal to this kind. */
  readonly eq?: InputMaybe<ZoneKind>;
  /** Equal to one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ZoneKind>>;
};

/** An order of functional zones. */
export type ZoneOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ZoneOrderField;
};

/** What functional zones can be ordered by. */
export type ZoneOrderField =
  /** The code. */
  | 'CODE'
  /** The Chinese name, in the order of its pinyin. */
  | 'NAME';



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
  AiProject: AiProject;
  Company: Company;
  Industry: Industry;
  Region: Region;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AiProject:
    ( { __typename: 'AiProject' }
    & GraphQLRecursivePick<FederationTypes['AiProject'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & ( GraphQLRecursivePick<FederationTypes['Company'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Company'], {"creditCode":true}> ) );
  Industry:
    ( { __typename: 'Industry' }
    & GraphQLRecursivePick<FederationTypes['Industry'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accounts: ResolverTypeWrapper<AccountsParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AiProject: ResolverTypeWrapper<AiProjectParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AiProjectConnection: ResolverTypeWrapper<AiProjectConnectionParent>;
  AiProjectEdge: ResolverTypeWrapper<Omit<AiProjectEdge, 'node'> & { node: ResolversTypes['AiProject'] }>;
  AiProjectFilter: AiProjectFilter;
  AiProjectOrder: AiProjectOrder;
  AiProjectOrderField: AiProjectOrderField;
  AiProjectStage: AiProjectStage;
  AiProjectStageFilter: AiProjectStageFilter;
  AiUseCase: AiUseCase;
  AiUseCaseFilter: AiUseCaseFilter;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Company: ResolverTypeWrapper<CompanyParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionParent>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyKind: CompanyKind;
  CompanyKindFilter: CompanyKindFilter;
  CompanyOrder: CompanyOrder;
  CompanyOrderField: CompanyOrderField;
  CompanySize: CompanySize;
  CompanySizeFilter: CompanySizeFilter;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CreditCodeFilter: CreditCodeFilter;
  CreditCodeVerdict: CreditCodeVerdict;
  CurrencyCode: CurrencyCode;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdFilter: IdFilter;
  ImpactAssurance: ImpactAssurance;
  ImpactAssuranceFilter: ImpactAssuranceFilter;
  ImpactReport: ResolverTypeWrapper<ImpactReportParent>;
  ImpactReportConnection: ResolverTypeWrapper<ImpactReportConnectionParent>;
  ImpactReportEdge: ResolverTypeWrapper<Omit<ImpactReportEdge, 'node'> & { node: ResolversTypes['ImpactReport'] }>;
  ImpactReportFilter: ImpactReportFilter;
  ImpactReportOrder: ImpactReportOrder;
  ImpactReportOrderField: ImpactReportOrderField;
  Industry: ResolverTypeWrapper<IndustryParent>;
  IndustryCodeFilter: IndustryCodeFilter;
  IndustryConnection: ResolverTypeWrapper<IndustryConnectionParent>;
  IndustryEdge: ResolverTypeWrapper<Omit<IndustryEdge, 'node'> & { node: ResolversTypes['Industry'] }>;
  IndustryFilter: IndustryFilter;
  IndustryLevel: IndustryLevel;
  IndustryLevelFilter: IndustryLevelFilter;
  IndustryOrder: IndustryOrder;
  IndustryOrderField: IndustryOrderField;
  Influence: Influence;
  Language: Language;
  Money: ResolverTypeWrapper<bigint>;
  NameFilter: NameFilter;
  OrderDirection: OrderDirection;
  Ownership: ResolverTypeWrapper<OwnershipParent>;
  OwnershipConnection: ResolverTypeWrapper<OwnershipConnectionParent>;
  OwnershipEdge: ResolverTypeWrapper<Omit<OwnershipEdge, 'node'> & { node: ResolversTypes['Ownership'] }>;
  OwnershipFilter: OwnershipFilter;
  OwnershipKind: OwnershipKind;
  OwnershipKindFilter: OwnershipKindFilter;
  OwnershipOrder: OwnershipOrder;
  OwnershipOrderField: OwnershipOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  RegionConnection: ResolverTypeWrapper<RegionConnectionParent>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  RegionLevelFilter: RegionLevelFilter;
  RegionOrder: RegionOrder;
  RegionOrderField: RegionOrderField;
  RelatedPartyPath: ResolverTypeWrapper<Omit<RelatedPartyPath, 'steps'> & { steps: ReadonlyArray<ResolversTypes['RelatedPartyStep']> }>;
  RelatedPartyRelationship: RelatedPartyRelationship;
  RelatedPartyStep: ResolverTypeWrapper<RelatedPartyStepParent>;
  RelatedPartyVerdict: ResolverTypeWrapper<RelatedPartyVerdictParent>;
  SizeClassification: ResolverTypeWrapper<Omit<SizeClassification, 'accounts'> & { accounts: ResolversTypes['Accounts'] }>;
  SizeGroup: SizeGroup;
  SizeMetric: SizeMetric;
  SizeMetricVerdict: ResolverTypeWrapper<SizeMetricVerdict>;
  StandingKind: StandingKind;
  StandingKindFilter: StandingKindFilter;
  StandingRecord: ResolverTypeWrapper<StandingRecordParent>;
  StandingRecordConnection: ResolverTypeWrapper<StandingRecordConnectionParent>;
  StandingRecordEdge: ResolverTypeWrapper<Omit<StandingRecordEdge, 'node'> & { node: ResolversTypes['StandingRecord'] }>;
  StandingRecordFilter: StandingRecordFilter;
  StandingRecordOrder: StandingRecordOrder;
  StandingRecordOrderField: StandingRecordOrderField;
  StringFilter: StringFilter;
  Zone: ResolverTypeWrapper<ZoneParent>;
  ZoneConnection: ResolverTypeWrapper<ZoneConnectionParent>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneFilter: ZoneFilter;
  ZoneKind: ZoneKind;
  ZoneKindFilter: ZoneKindFilter;
  ZoneOrder: ZoneOrder;
  ZoneOrderField: ZoneOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accounts: AccountsParent;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AiProject: AiProjectParent;
  String: Scalars['String']['output'];
  AiProjectConnection: AiProjectConnectionParent;
  AiProjectEdge: Omit<AiProjectEdge, 'node'> & { node: ResolversParentTypes['AiProject'] };
  AiProjectFilter: AiProjectFilter;
  AiProjectOrder: AiProjectOrder;
  AiProjectStageFilter: AiProjectStageFilter;
  AiUseCaseFilter: AiUseCaseFilter;
  BigInt: Scalars['BigInt']['output'];
  Company: CompanyParent;
  Boolean: Scalars['Boolean']['output'];
  CompanyConnection: CompanyConnectionParent;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  CompanyKindFilter: CompanyKindFilter;
  CompanyOrder: CompanyOrder;
  CompanySizeFilter: CompanySizeFilter;
  CreditCode: Scalars['CreditCode']['output'];
  CreditCodeFilter: CreditCodeFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdFilter: IdFilter;
  ImpactAssuranceFilter: ImpactAssuranceFilter;
  ImpactReport: ImpactReportParent;
  ImpactReportConnection: ImpactReportConnectionParent;
  ImpactReportEdge: Omit<ImpactReportEdge, 'node'> & { node: ResolversParentTypes['ImpactReport'] };
  ImpactReportFilter: ImpactReportFilter;
  ImpactReportOrder: ImpactReportOrder;
  Industry: IndustryParent;
  IndustryCodeFilter: IndustryCodeFilter;
  IndustryConnection: IndustryConnectionParent;
  IndustryEdge: Omit<IndustryEdge, 'node'> & { node: ResolversParentTypes['Industry'] };
  IndustryFilter: IndustryFilter;
  IndustryLevelFilter: IndustryLevelFilter;
  IndustryOrder: IndustryOrder;
  Money: bigint;
  NameFilter: NameFilter;
  Ownership: OwnershipParent;
  OwnershipConnection: OwnershipConnectionParent;
  OwnershipEdge: Omit<OwnershipEdge, 'node'> & { node: ResolversParentTypes['Ownership'] };
  OwnershipFilter: OwnershipFilter;
  OwnershipKindFilter: OwnershipKindFilter;
  OwnershipOrder: OwnershipOrder;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  RegionConnection: RegionConnectionParent;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionLevelFilter: RegionLevelFilter;
  RegionOrder: RegionOrder;
  RelatedPartyPath: Omit<RelatedPartyPath, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['RelatedPartyStep']> };
  RelatedPartyStep: RelatedPartyStepParent;
  RelatedPartyVerdict: RelatedPartyVerdictParent;
  SizeClassification: Omit<SizeClassification, 'accounts'> & { accounts: ResolversParentTypes['Accounts'] };
  SizeMetricVerdict: SizeMetricVerdict;
  StandingKindFilter: StandingKindFilter;
  StandingRecord: StandingRecordParent;
  StandingRecordConnection: StandingRecordConnectionParent;
  StandingRecordEdge: Omit<StandingRecordEdge, 'node'> & { node: ResolversParentTypes['StandingRecord'] };
  StandingRecordFilter: StandingRecordFilter;
  StandingRecordOrder: StandingRecordOrder;
  StringFilter: StringFilter;
  Zone: ZoneParent;
  ZoneConnection: ZoneConnectionParent;
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
  ZoneFilter: ZoneFilter;
  ZoneKindFilter: ZoneKindFilter;
  ZoneOrder: ZoneOrder;
};

export type AccountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accounts'] = ResolversParentTypes['Accounts']> = {
  assets?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AiProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiProject'] = ResolversParentTypes['AiProject'], FederationReferenceType extends FederationReferenceTypes['AiProject'] = FederationReferenceTypes['AiProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AiProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactReports?: Resolver<ResolversTypes['ImpactReportConnection'], ParentType, ContextType, RequireFields<AiProjectImpactReportsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AiProjectNameArgs, 'language'>>;
  stage?: Resolver<ResolversTypes['AiProjectStage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  useCase?: Resolver<ResolversTypes['AiUseCase'], ParentType, ContextType>;
};

export type AiProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiProjectConnection'] = ResolversParentTypes['AiProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AiProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AiProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiProjectEdge'] = ResolversParentTypes['AiProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AiProject'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Accounts']>>, ParentType, ContextType>;
  aiProjects?: Resolver<ResolversTypes['AiProjectConnection'], ParentType, ContextType, RequireFields<CompanyAiProjectsArgs, 'first'>>;
  controlGroup?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType, Partial<CompanyControlGroupArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditCodeVerdict?: Resolver<ResolversTypes['CreditCodeVerdict'], ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['OwnershipConnection'], ParentType, ContextType, RequireFields<CompanyHoldingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompanyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompanyNameArgs, 'language'>>;
  owners?: Resolver<ResolversTypes['OwnershipConnection'], ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  relationTo?: Resolver<Maybe<ResolversTypes['RelatedPartyVerdict']>, ParentType, ContextType, RequireFields<CompanyRelationToArgs, 'creditCode' | 'maxDepth'>>;
  size?: Resolver<Maybe<ResolversTypes['CompanySize']>, ParentType, ContextType>;
  sizeClassification?: Resolver<Maybe<ResolversTypes['SizeClassification']>, ParentType, ContextType, Partial<CompanySizeClassificationArgs>>;
  standingRecords?: Resolver<ResolversTypes['StandingRecordConnection'], ParentType, ContextType, RequireFields<CompanyStandingRecordsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
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

export type ImpactReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactReport'] = ResolversParentTypes['ImpactReport']> = {
  assurance?: Resolver<ResolversTypes['ImpactAssurance'], ParentType, ContextType>;
  costSaved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hoursSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['AiProject'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImpactReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactReportConnection'] = ResolversParentTypes['ImpactReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactReportEdge'] = ResolversParentTypes['ImpactReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry'], FederationReferenceType extends FederationReferenceTypes['Industry'] = FederationReferenceTypes['Industry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Industry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndustryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndustryNameArgs, 'language'>>;
  parent?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  sizeGroup?: Resolver<ResolversTypes['SizeGroup'], ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Influence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnershipKind'], ParentType, ContextType>;
  owned?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  shareBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OwnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipConnection'] = ResolversParentTypes['OwnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipEdge'] = ResolversParentTypes['OwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aiProject?: Resolver<Maybe<ResolversTypes['AiProject']>, ParentType, ContextType, RequireFields<QueryAiProjectArgs, 'id'>>;
  aiProjects?: Resolver<ResolversTypes['AiProjectConnection'], ParentType, ContextType, RequireFields<QueryAiProjectsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'first'>>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'code'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  relatedParty?: Resolver<Maybe<ResolversTypes['RelatedPartyVerdict']>, ParentType, ContextType, RequireFields<QueryRelatedPartyArgs, 'a' | 'b' | 'maxDepth'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'code'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, RequireFields<QueryZonesArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'language'>>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelatedPartyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPartyPath'] = ResolversParentTypes['RelatedPartyPath']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['RelatedPartyStep']>, ParentType, ContextType>;
};

export type RelatedPartyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPartyStep'] = ResolversParentTypes['RelatedPartyStep']> = {
  from?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type RelatedPartyVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPartyVerdict'] = ResolversParentTypes['RelatedPartyVerdict']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['RelatedPartyStep']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['RelatedPartyRelationship']>, ParentType, ContextType>;
  strongerPaths?: Resolver<ReadonlyArray<ResolversTypes['RelatedPartyPath']>, ParentType, ContextType>;
};

export type SizeClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeClassification'] = ResolversParentTypes['SizeClassification']> = {
  accounts?: Resolver<ResolversTypes['Accounts'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['SizeGroup'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['SizeMetricVerdict']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['CompanySize'], ParentType, ContextType>;
};

export type SizeMetricVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeMetricVerdict'] = ResolversParentTypes['SizeMetricVerdict']> = {
  largeFrom?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  mediumFrom?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['SizeMetric'], ParentType, ContextType>;
  reaches?: Resolver<ResolversTypes['CompanySize'], ParentType, ContextType>;
  smallFrom?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type StandingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingRecord'] = ResolversParentTypes['StandingRecord']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<StandingRecordInForceArgs>>;
  kind?: Resolver<ResolversTypes['StandingKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingRecordConnection'] = ResolversParentTypes['StandingRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandingRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingRecordEdge'] = ResolversParentTypes['StandingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandingRecord'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ZoneKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ZoneNameArgs, 'language'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Accounts?: AccountsResolvers<ContextType>;
  AiProject?: AiProjectResolvers<ContextType>;
  AiProjectConnection?: AiProjectConnectionResolvers<ContextType>;
  AiProjectEdge?: AiProjectEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CreditCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ImpactReport?: ImpactReportResolvers<ContextType>;
  ImpactReportConnection?: ImpactReportConnectionResolvers<ContextType>;
  ImpactReportEdge?: ImpactReportEdgeResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  OwnershipConnection?: OwnershipConnectionResolvers<ContextType>;
  OwnershipEdge?: OwnershipEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RelatedPartyPath?: RelatedPartyPathResolvers<ContextType>;
  RelatedPartyStep?: RelatedPartyStepResolvers<ContextType>;
  RelatedPartyVerdict?: RelatedPartyVerdictResolvers<ContextType>;
  SizeClassification?: SizeClassificationResolvers<ContextType>;
  SizeMetricVerdict?: SizeMetricVerdictResolvers<ContextType>;
  StandingRecord?: StandingRecordResolvers<ContextType>;
  StandingRecordConnection?: StandingRecordConnectionResolvers<ContextType>;
  StandingRecordEdge?: StandingRecordEdgeResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
};

