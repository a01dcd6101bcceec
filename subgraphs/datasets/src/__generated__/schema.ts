// Written by `npm run codegen` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetVendor as DatasetVendorParent, Dataset as DatasetParent, DatasetLicenseTerms as DatasetLicenseTermsParent, DatasetProvenance as DatasetProvenanceParent, DatasetLicense as DatasetLicenseParent, DatasetVendorConnection as DatasetVendorConnectionParent, DatasetConnection as DatasetConnectionParent, DatasetLicenseConnection as DatasetLicenseConnectionParent, Company as CompanyParent, Voucher as VoucherParent, Region as RegionParent, DataExchange as DataExchangeParent, DatasetSource as DatasetSourceParent, DatasetFile as DatasetFileParent, DatasetQualityAssessment as DatasetQualityAssessmentParent, DatasetLicenseEvent as DatasetLicenseEventParent, DatasetLicensePayment as DatasetLicensePaymentParent } from '../mappers.ts';
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

/** Who may be granted vouchers. The companies subgraph says who it is. */
export type Company = {
  readonly __typename?: 'Company';
  /** The dataset licenses of the company that public money paid for in part or whole. */
  readonly datasetLicenses?: Maybe<DatasetLicenseConnection>;
  /** The company's id. */
  readonly id: Scalars['ID']['output'];
};


/** Who may be granted vouchers. The companies subgraph says who it is. */
export type CompanyDatasetLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetLicenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetLicenseOrder>>;
};

/** Currencies, ISO 4217. */
export type CurrencyCode =
  /** Renminbi yuan. */
  | 'CNY';

/** A licensed place where data products are listed and traded. Some programs pay only for what was bought through one. */
export type DataExchange = {
  readonly __typename?: 'DataExchange';
  /** A short code of this graph, such as "shanghai". */
  readonly code: Scalars['String']['output'];
  /** The exchange's name. */
  readonly name: Scalars['String']['output'];
  /** Where the exchange is. */
  readonly region?: Maybe<Region>;
};


/** A licensed place where data products are listed and traded. Some programs pay only for what was bought through one. */
export type DataExchangeNameArgs = {
  language?: InputMaybe<Language>;
};

/** A body of data that is licensed for training, tuning or testing AI, described after Croissant 1.1. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Its size in bytes, as delivered. */
  readonly bytes: Scalars['BigInt']['output'];
  /** How to cite it, if the vendor says so. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** What the dataset holds. */
  readonly description: Scalars['String']['output'];
  /** Whether and how it may leave the mainland. */
  readonly export: DatasetExport;
  /** The files that are delivered. */
  readonly files: ReadonlyArray<DatasetFile>;
  /** Its grade under the data security law. CORE data is never licensed. */
  readonly grade: DatasetGrade;
  /** The dataset's id. */
  readonly id: Scalars['ID']['output'];
  /** Words to find it by. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** The languages in it, as BCP 47 tags such as "zh", "en", or "wuu" for Wu. Empty where it holds no language. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Under which terms it is licensed. */
  readonly licenseTerms: DatasetLicenseTerms;
  /** The licenses of this dataset that public money paid for in part or whole. */
  readonly licenses: DatasetLicenseConnection;
  /** The exchange at which it is listed. Null where it is sold directly only. */
  readonly listing?: Maybe<DatasetListing>;
  /** The kinds of content in it. */
  readonly modalities: ReadonlyArray<DatasetModality>;
  /** What it says about natural persons. */
  readonly personalInformation: DatasetPersonalInformation;
  /** The list price of one license. Null for CORE data, which is never licensed. */
  readonly price?: Maybe<Money>;
  /** Where it comes from. */
  readonly provenance: DatasetProvenance;
  /** When this version was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** How good it is, a dimension at a time (the six of GB/T 36344-2018), in that order. Dimensions that no one assessed are absent. */
  readonly quality: ReadonlyArray<DatasetQualityAssessment>;
  /** How many records it has: documents, images, recordings, rows. */
  readonly records: Scalars['BigInt']['output'];
  /** The certificate of its registration as a data product. Null where it is not registered. */
  readonly registrationCertificate?: Maybe<DatasetRegistrationCertificate>;
  /** Whether this row is generated, not a real dataset. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What the dataset is called. */
  readonly title: Scalars['String']['output'];
  /** How many tokens its text makes, counted by the vendor. Null where it holds no text. */
  readonly tokens?: Maybe<Scalars['BigInt']['output']>;
  /** Who licenses it. */
  readonly vendor: DatasetVendor;
  /** The version of the data, such as "2.1.0". */
  readonly version: Scalars['String']['output'];
};


/** A body of data that is licensed for training, tuning or testing AI, described after Croissant 1.1. */
export type DatasetDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A body of data that is licensed for training, tuning or testing AI, described after Croissant 1.1. */
export type DatasetLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetLicenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetLicenseOrder>>;
};


/** A body of data that is licensed for training, tuning or testing AI, described after Croissant 1.1. */
export type DatasetTitleArgs = {
  language?: InputMaybe<Language>;
};

/** How data was labeled. */
export type DatasetAnnotation =
  /** By people. */
  | 'HUMAN'
  /** By programs. */
  | 'MACHINE'
  /** By programs, and checked by people. */
  | 'MACHINE_HUMAN_CHECKED'
  /** It carries no labels. */
  | 'NONE';

/** How data was taken from a source. */
export type DatasetCollectionMethod =
  /** A public authority authorized the vendor to run it. */
  | 'AUTHORIZED_OPERATION'
  /** Given by people who consented. */
  | 'CONSENTED'
  /** Crawled from public pages. */
  | 'CRAWLED'
  /** Made by programs. */
  | 'GENERATED'
  /** Licensed from its owner. */
  | 'LICENSED'
  /** Opened to the public by an authority. */
  | 'OPEN_GOVERNMENT'
  /** The vendor made or recorded it. */
  | 'OWN';

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The datasets on this page. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many datasets match in all. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The proof that a licensed dataset was delivered. */
export type DatasetDelivery = {
  readonly __typename?: 'DatasetDelivery';
  /** When it was handed over. */
  readonly deliveredAt: Scalars['DateTime']['output'];
  /** The SHA-256, in hexadecimal, of what was delivered: of the file, or of the list of the files as `sha256sum` prints it, in the order of their names. */
  readonly sha256: Scalars['String']['output'];
  /** Where it was handed over. Only licensees can open it. */
  readonly url: Scalars['String']['output'];
};

/** What may be done with works made from a dataset. */
export type DatasetDerivatives =
  /** Trained models and derived data may be passed on. */
  | 'ALLOWED'
  /** Nothing made from it may be passed on. */
  | 'INTERNAL_ONLY'
  /** Trained models may be passed on, derived data may not. */
  | 'MODELS_ONLY'
  /** Whatever is passed on must be under the same terms. */
  | 'SHARE_ALIKE';

/** A dataset's place in a list. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Where the next page starts that goes on after this dataset. */
  readonly cursor: Scalars['String']['output'];
  /** The dataset. */
  readonly node: Dataset;
};

/** Whether and how a dataset may leave the mainland, judged by the provisions on cross-border data of 2024-03-22. */
export type DatasetExport = {
  readonly __typename?: 'DatasetExport';
  /** The id of the approved security assessment, where there is one. */
  readonly assessmentId?: Maybe<Scalars['String']['output']>;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** The verdict for this dataset alone. An exporter must add what it exported since January 1st of the year. */
  readonly verdict: DatasetExportVerdict;
};

/** What must happen before data leaves the mainland. */
export type DatasetExportVerdict =
  /** A security assessment was passed. */
  | 'ASSESSMENT_APPROVED'
  /** A security assessment by the Cyberspace Administration must be passed, and was not yet. */
  | 'ASSESSMENT_REQUIRED'
  /** It may not leave. */
  | 'BLOCKED'
  /** A standard contract must be filed, or a certification obtained. */
  | 'CONTRACT_OR_CERTIFICATION'
  /** Nothing: it is below the thresholds. */
  | 'EXEMPT';

/** A file of a dataset (a FileObject of Croissant). */
export type DatasetFile = {
  readonly __typename?: 'DatasetFile';
  /** Its size in bytes. */
  readonly bytes: Scalars['BigInt']['output'];
  /** Its media type, such as "application/jsonl". */
  readonly encodingFormat: Scalars['String']['output'];
  /** The file's name. */
  readonly name: Scalars['String']['output'];
  /** Its SHA-256 in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** Conditions on datasets. A condition that is null filters nothing; several must all hold. */
export type DatasetFilter = {
  /** Datasets listed at this exchange. */
  readonly exchangeCode?: InputMaybe<StringFilter>;
  /** Datasets of this grade. */
  readonly grade?: InputMaybe<DatasetGradeFilter>;
  /** Datasets that have this language (a BCP 47 tag), or one of these. */
  readonly language?: InputMaybe<StringFilter>;
  /** Datasets whose list price is at most this many yuan. Those without a price are left out. */
  readonly maxPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Datasets of at least this many tokens. Those without text are left out. */
  readonly minTokens?: InputMaybe<Scalars['BigInt']['input']>;
  /** Datasets that have this kind of content, or one of these. */
  readonly modality?: InputMaybe<DatasetModalityFilter>;
  /** Datasets that may be used for this purpose, or one of these. */
  readonly purpose?: InputMaybe<DatasetPurposeFilter>;
  /** Datasets under this SPDX license. */
  readonly spdx?: InputMaybe<StringFilter>;
  /** Datasets whose Chinese or English title contains this text, in any case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Datasets of this vendor. */
  readonly vendorId?: InputMaybe<IdFilter>;
};

/** Grades of data under the data security law (GB/T 43697-2024). */
export type DatasetGrade =
  /** Data that national security, the economy's lifelines or great public interests hang on. Never licensed. */
  | 'CORE'
  /** All other data. */
  | 'GENERAL'
  /** Data whose leak may endanger national security, the economy, or public health and safety. Leaves the mainland only after an approved security assessment. */
  | 'IMPORTANT';

/** A condition on grades. */
export type DatasetGradeFilter = {
  /** Equal to this grade. */
  readonly eq?: InputMaybe<DatasetGrade>;
  /** Equal to one of these grades. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DatasetGrade>>;
};

/** A company's right to use a dataset. */
export type DatasetLicense = {
  readonly __typename?: 'DatasetLicense';
  /** Who may use the dataset. */
  readonly company?: Maybe<Company>;
  /** What is licensed. */
  readonly dataset: Dataset;
  /** The proof that the data was delivered, and where it lies. Null until it was. For the company's members, the vendor, the city's officers, and auditors. */
  readonly delivery?: Maybe<DatasetDelivery>;
  /** Where the license went, who moved it and why, oldest first; empty for a generated one. For the company's members, the vendor, the city's officers, and auditors. */
  readonly events: ReadonlyArray<DatasetLicenseEvent>;
  /** The exchange through which it was bought. Null where it was bought from the vendor directly. */
  readonly exchange?: Maybe<DataExchange>;
  /** The license's id. */
  readonly id: Scalars['ID']['output'];
  /** The price that was agreed. */
  readonly price: Money;
  /** What it is used for. */
  readonly purpose: DatasetPurpose;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When both sides had signed. Null until then. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the license stands. */
  readonly status: DatasetLicenseStatus;
  /** How much of the price vouchers pay: held when it is signed, captured once it is active. */
  readonly subsidy: Money;
  /** Whether this row is generated, not a real license. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Where it may be used: ISO 3166-1 codes such as "CN", or "001" (UN M49) for the whole world. */
  readonly territory: ReadonlyArray<Scalars['String']['output']>;
  /** The first day on which it is valid. Null until it is active. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it is valid. Null until it is active, and for a license without end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether the city has paid the vendor what vouchers captured. Null until programs has told. */
  readonly voucherPayment?: Maybe<VoucherPaymentStatus>;
  /** What each voucher paid: adds up to the subsidy. */
  readonly voucherPayments: ReadonlyArray<DatasetLicensePayment>;
  /** The vouchers that pay the subsidy. */
  readonly vouchers?: Maybe<ReadonlyArray<Voucher>>;
};

/** A page of licenses. */
export type DatasetLicenseConnection = {
  readonly __typename?: 'DatasetLicenseConnection';
  /** The licenses on this page. */
  readonly edges: ReadonlyArray<DatasetLicenseEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many licenses match in all. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A license's place in a list. */
export type DatasetLicenseEdge = {
  readonly __typename?: 'DatasetLicenseEdge';
  /** Where the next page starts that goes on after this license. */
  readonly cursor: Scalars['String']['output'];
  /** The license. */
  readonly node: DatasetLicense;
};

/** A step of a license. */
export type DatasetLicenseEvent = {
  readonly __typename?: 'DatasetLicenseEvent';
  /** Who moved it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood. Null for the first. */
  readonly from?: Maybe<DatasetLicenseStatus>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The role in which it was moved. */
  readonly role: DatasetLicenseRole;
  /** Where it stands since. */
  readonly to: DatasetLicenseStatus;
};

/** Conditions on licenses. A condition that is null filters nothing; several must all hold. */
export type DatasetLicenseFilter = {
  /** Licenses of this dataset. */
  readonly datasetId?: InputMaybe<IdFilter>;
  /** Licenses that money of this fund paid for in part or whole. */
  readonly fundCode?: InputMaybe<StringFilter>;
  /** Licenses that vouchers of this program paid for in part or whole. */
  readonly programCode?: InputMaybe<StringFilter>;
  /** Licenses that stand so. */
  readonly status?: InputMaybe<DatasetLicenseStatusFilter>;
  /** Licenses of this vendor's datasets. */
  readonly vendorId?: InputMaybe<IdFilter>;
};

/** How to order licenses. Ties, and lists without an order, are in order of creation. */
export type DatasetLicenseOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DatasetLicenseOrderField;
};

/** What licenses can be ordered by. */
export type DatasetLicenseOrderField =
  /** The price that was agreed. */
  | 'PRICE'
  /** When it was signed; when it was asked for as long as it is not signed. */
  | 'SIGNED_AT'
  /** How much of the price vouchers paid. */
  | 'SUBSIDY';

/** What one voucher paid of a license's price. */
export type DatasetLicensePayment = {
  readonly __typename?: 'DatasetLicensePayment';
  /** How much it paid. */
  readonly amount: Money;
  /** The code of the fund that the money came from. */
  readonly fundCode: Scalars['String']['output'];
  /** The code of the voucher's program. */
  readonly programCode: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher?: Maybe<Voucher>;
};

/** Roles in which a license is moved. */
export type DatasetLicenseRole =
  /** A member of the company that licenses. */
  | 'COMPANY_MEMBER'
  /** This graph, by itself. */
  | 'SERVICE'
  /** An operator of the vendor. */
  | 'VENDOR_OPERATOR';

/** Where a license stands: REQUESTED → COMPLIANCE_CHECK → OFFERED → SIGNED → ACTIVE ↔ SUSPENDED, and the ends. */
export type DatasetLicenseStatus =
  /** The data was delivered and may be used. */
  | 'ACTIVE'
  /** Grade, export and purpose are being checked. */
  | 'COMPLIANCE_CHECK'
  /** It was refused, or an offer was not taken. */
  | 'DECLINED'
  /** It ran its term. */
  | 'EXPIRED'
  /** The vendor offers it at its price. */
  | 'OFFERED'
  /** The company asked for it. */
  | 'REQUESTED'
  /** It was taken back, as when a source must be taken down. */
  | 'REVOKED'
  /** Both sides signed; the vouchers' shares are held, and are being captured. */
  | 'SIGNED'
  /** It may not be used for now. */
  | 'SUSPENDED'
  /** One side ended it before its term. */
  | 'TERMINATED';

/** A condition on where a license stands. */
export type DatasetLicenseStatusFilter = {
  /** Stands so. */
  readonly eq?: InputMaybe<DatasetLicenseStatus>;
  /** Stands in one of these ways. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DatasetLicenseStatus>>;
};

/** The terms under which a dataset is licensed. */
export type DatasetLicenseTerms = {
  readonly __typename?: 'DatasetLicenseTerms';
  /** Whether the vendor must be named where it was used. */
  readonly attributionRequired: Scalars['Boolean']['output'];
  /** What may be done with works made from it. */
  readonly derivatives: DatasetDerivatives;
  /** The largest model that may be trained on it, in parameters. Null for any size. */
  readonly maxModelParameters?: Maybe<Scalars['BigInt']['output']>;
  /** The address of the same terms as an ODRL 2.2 Offer, where the vendor publishes one. */
  readonly odrlOffer?: Maybe<Scalars['String']['output']>;
  /** What licensees may use it for. */
  readonly purposes: ReadonlyArray<DatasetPurpose>;
  /** What happens to copies when the license ends. */
  readonly retention: DatasetRetention;
  /** The license as an SPDX identifier, such as "CC-BY-4.0", or "LicenseRef-…" for a vendor's own. */
  readonly spdx: Scalars['String']['output'];
  /** How long a license runs, in months. Null for a license without end. */
  readonly termMonths?: Maybe<Scalars['Int']['output']>;
  /** Where it may be used: ISO 3166-1 codes such as "CN", or "001" (UN M49) for the whole world. */
  readonly territory: ReadonlyArray<Scalars['String']['output']>;
};

/** A dataset's place at a data exchange. */
export type DatasetListing = {
  readonly __typename?: 'DatasetListing';
  /** The exchange. */
  readonly exchange: DataExchange;
  /** Since when it is listed. */
  readonly listedOn: Scalars['Date']['output'];
  /** The number under which the exchange lists it. */
  readonly number: Scalars['String']['output'];
};

/** Kinds of content. */
export type DatasetModality =
  /** Speech, sound or music. */
  | 'AUDIO'
  /** Program source code. */
  | 'CODE'
  /** Places, routes and maps. */
  | 'GEOSPATIAL'
  /** Still images. */
  | 'IMAGE'
  /** Points in space, such as those of a laser scanner. */
  | 'POINT_CLOUD'
  /** Rows and columns. */
  | 'TABULAR'
  /** Written language. */
  | 'TEXT'
  /** Readings over time, such as those of sensors. */
  | 'TIME_SERIES'
  /** Moving images. */
  | 'VIDEO';

/** A condition on kinds of content. */
export type DatasetModalityFilter = {
  /** Has this kind. */
  readonly eq?: InputMaybe<DatasetModality>;
  /** Has one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DatasetModality>>;
};

/** How to order datasets. Ties, and lists without an order, are in order of creation. */
export type DatasetOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DatasetOrderField;
};

/** What datasets can be ordered by. */
export type DatasetOrderField =
  /** The list price. Datasets without one count as the dearest. */
  | 'PRICE'
  /** The day of publication. */
  | 'PUBLISHED_ON'
  /** The number of tokens. Datasets without text count as having none. */
  | 'TOKENS';

/** What a dataset says about natural persons (Personal Information Protection Law). */
export type DatasetPersonalInformation = {
  readonly __typename?: 'DatasetPersonalInformation';
  /** Whether identities were replaced by codes before delivery. De-identified data is still personal information; anonymized data is not. */
  readonly deidentified: Scalars['Boolean']['output'];
  /** How many persons it is about. */
  readonly individuals: Scalars['BigInt']['output'];
  /** Whether it holds personal information. */
  readonly present: Scalars['Boolean']['output'];
  /** Whether it holds sensitive personal information, such as health, faces, or whereabouts. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** About how many of them it holds sensitive personal information. */
  readonly sensitiveIndividuals: Scalars['BigInt']['output'];
};

/** Where a dataset comes from, after W3C PROV-O: what it was derived from, by which activity, when. */
export type DatasetProvenance = {
  readonly __typename?: 'DatasetProvenance';
  /** How it was labeled. */
  readonly annotation: DatasetAnnotation;
  /** Since when the data was collected. */
  readonly collectedFrom: Scalars['Date']['output'];
  /** Until when the data was collected. */
  readonly collectedUntil: Scalars['Date']['output'];
  /** What it was derived from. */
  readonly sources: ReadonlyArray<DatasetSource>;
};

/** What data is used for. */
export type DatasetPurpose =
  /** Teaching a model what people prefer. */
  | 'ALIGNMENT'
  /** Measuring models. */
  | 'EVALUATION'
  /** Fitting a trained model to a task or trade. */
  | 'FINE_TUNING'
  /** Training a base model from scratch or further. */
  | 'PRETRAINING'
  /** Research that is not for profit. */
  | 'RESEARCH'
  /** Looking facts up while a model or agent answers. */
  | 'RETRIEVAL';

/** A condition on purposes. */
export type DatasetPurposeFilter = {
  /** Allows this purpose. */
  readonly eq?: InputMaybe<DatasetPurpose>;
  /** Allows one of these purposes. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DatasetPurpose>>;
};

/** How good a dataset is in one dimension. */
export type DatasetQualityAssessment = {
  readonly __typename?: 'DatasetQualityAssessment';
  /** When it was assessed. */
  readonly assessedOn: Scalars['Date']['output'];
  /** The dimension. */
  readonly dimension: DatasetQualityDimension;
  /** Who assessed it. */
  readonly evaluator: Scalars['String']['output'];
  /** What the score rests on. */
  readonly evidence: Scalars['String']['output'];
  /** The score, 0 to 100. */
  readonly score: Scalars['Int']['output'];
};

/** Dimensions of data quality (GB/T 36344-2018). */
export type DatasetQualityDimension =
  /** It can be reached and used (可访问性). */
  | 'ACCESSIBILITY'
  /** It says what is true (准确性). */
  | 'ACCURACY'
  /** Nothing that should be there is missing (完整性). */
  | 'COMPLETENESS'
  /** It does not contradict itself (一致性). */
  | 'CONSISTENCY'
  /** It keeps to its standards, models and rules (规范性). */
  | 'NORMATIVITY'
  /** It is of its time (时效性). */
  | 'TIMELINESS';

/** A certificate of a dataset's registration as a data product. */
export type DatasetRegistrationCertificate = {
  readonly __typename?: 'DatasetRegistrationCertificate';
  /** Who issued it. */
  readonly authority: Scalars['String']['output'];
  /** When it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The certificate's number. */
  readonly number: Scalars['String']['output'];
};

/** What happens to copies when a license ends. */
export type DatasetRetention =
  /** They must be deleted; models trained on them may be kept. */
  | 'DELETE_DATA'
  /** They must be deleted, and models trained on them withdrawn. */
  | 'DELETE_DATA_AND_MODELS'
  /** They may be kept. */
  | 'KEEP';

/** One source that a dataset was derived from (prov:wasDerivedFrom). */
export type DatasetSource = {
  readonly __typename?: 'DatasetSource';
  /** How the data was taken from it. */
  readonly collectionMethod: DatasetCollectionMethod;
  /** The share of sampled records with unlawful or unhealthy content, in basis points. A source above 500 is refused. */
  readonly flaggedShareBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** The supplier's proof that the vendor may use and pass on the source. Null where none was handed in. */
  readonly proof?: Maybe<DatasetSupplierProof>;
  /** Who supplied it (prov:wasAttributedTo). Null where the vendor collected it. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
  /** What the source is. */
  readonly title: Scalars['String']['output'];
  /** Where it is found. Null where it is not on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A document that proves what a supplier says. */
export type DatasetSupplierProof = {
  readonly __typename?: 'DatasetSupplierProof';
  /** What the document proves. */
  readonly kind: DatasetSupplierProofKind;
  /** The document's SHA-256 in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** What a supplier's document proves. */
export type DatasetSupplierProofKind =
  /** That the data is as good as promised. */
  | 'QUALITY'
  /** That the data was checked for security. */
  | 'SECURITY'
  /** That the source is lawful and its owner agreed. */
  | 'SOURCE';

/** Who sells licenses of datasets. */
export type DatasetVendor = {
  readonly __typename?: 'DatasetVendor';
  /** The vendor as a company: its owners, standing and accounts. Null for a vendor that is not on record as a company. */
  readonly company?: Maybe<Company>;
  /** The vendor's unified social credit code. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** The vendor's datasets. */
  readonly datasets: DatasetConnection;
  /** The data exchange at which the vendor is a registered supplier, if any. */
  readonly exchange?: Maybe<DataExchange>;
  /** The vendor's id. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's name. */
  readonly name: Scalars['String']['output'];
  /** Where the vendor is registered. */
  readonly region?: Maybe<Region>;
  /** Whether this row is generated, not a real vendor. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** Who sells licenses of datasets. */
export type DatasetVendorDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
};


/** Who sells licenses of datasets. */
export type DatasetVendorNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of vendors. */
export type DatasetVendorConnection = {
  readonly __typename?: 'DatasetVendorConnection';
  /** The vendors on this page. */
  readonly edges: ReadonlyArray<DatasetVendorEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many vendors match in all. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vendor's place in a list. */
export type DatasetVendorEdge = {
  readonly __typename?: 'DatasetVendorEdge';
  /** Where the next page starts that goes on after this vendor. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: DatasetVendor;
};

/** Conditions on vendors. A condition that is null filters nothing; several must all hold. */
export type DatasetVendorFilter = {
  /** Vendors of this credit code. */
  readonly creditCode?: InputMaybe<StringFilter>;
  /** Vendors that are suppliers at this exchange. */
  readonly exchangeCode?: InputMaybe<StringFilter>;
  /** Vendors registered in this division. */
  readonly regionCode?: InputMaybe<RegionCodeFilter>;
  /** Vendors whose Chinese or English name contains this text, in any case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How to order vendors. Ties, and lists without an order, are in order of creation. */
export type DatasetVendorOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DatasetVendorOrderField;
};

/** What vendors can be ordered by. */
export type DatasetVendorOrderField =
  /** The Chinese name, in the order of its pronunciation (pinyin). */
  | 'NAME';

/** Which license is declined, and why. */
export type DeclineDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type DeclineDatasetLicenseRefusal = {
  readonly __typename?: 'DeclineDatasetLicenseRefusal';
  /** Which. */
  readonly code: DeclineDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `declineDatasetLicense` is refused. */
export type DeclineDatasetLicenseRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `declineDatasetLicense`. */
export type DeclineDatasetLicenseResult = DeclineDatasetLicenseRefusal | DeclineDatasetLicenseSuccess;

/** It was done. */
export type DeclineDatasetLicenseSuccess = {
  readonly __typename?: 'DeclineDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** A condition on an id. A condition that is null filters nothing; several must all hold. */
export type IdFilter = {
  /** Equal to this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these ids. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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

/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Refuses a request, or takes an offer back that is not signed yet. */
  readonly declineDatasetLicense: DeclineDatasetLicenseResult;
  /** Notes that programs paid the vendors what vouchers captured of licenses, or that the bank sent it back. */
  readonly noteLicenseSettlement: NoteLicenseSettlementResult;
  /**
   * Asks for a license. Grade, purpose and export are checked at once; what passes is offered at the list price, with a plan of
   * which of the company's vouchers would pay of it. Nothing is held.
   */
  readonly requestDatasetLicense: RequestDatasetLicenseResult;
  /** Says that a suspended license may be used again. */
  readonly resumeDatasetLicense: ResumeDatasetLicenseResult;
  /** Takes a license back, as when a source must be taken down. What vouchers paid stays paid, as with a termination. */
  readonly revokeDatasetLicense: RevokeDatasetLicenseResult;
  /**
   * Signs an offer: what vouchers were to pay is held, all or none, and captured at once, and the data is delivered. Where the
   * capture has to wait, the license is SIGNED and becomes ACTIVE by itself. Where it is not known whether the money was held,
   * the fault is UNKNOWN_OUTCOME: the same command goes on where it stood. What is not signed within a minute is given up.
   */
  readonly signDatasetLicense: SignDatasetLicenseResult;
  /** Says that a license may not be used for now. */
  readonly suspendDatasetLicense: SuspendDatasetLicenseResult;
  /** Ends a license before its term, by either side. What vouchers paid stays paid: taking it back is a clawback, which programs decide. What is not captured yet is released. */
  readonly terminateDatasetLicense: TerminateDatasetLicenseResult;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationDeclineDatasetLicenseArgs = {
  input: DeclineDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationNoteLicenseSettlementArgs = {
  input: NoteLicenseSettlementInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationRequestDatasetLicenseArgs = {
  input: RequestDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationResumeDatasetLicenseArgs = {
  input: ResumeDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationRevokeDatasetLicenseArgs = {
  input: RevokeDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationSignDatasetLicenseArgs = {
  input: SignDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationSuspendDatasetLicenseArgs = {
  input: SuspendDatasetLicenseInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with the key that its caller made for it. */
export type MutationTerminateDatasetLicenseArgs = {
  input: TerminateDatasetLicenseInput;
};

/** What programs paid the vendors of, by its settlements, and what the bank sent back. */
export type NoteLicenseSettlementInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The purchases, at most 1,000. */
  readonly purchases: ReadonlyArray<SettledLicenseInput>;
};

/** What became of `noteLicenseSettlement`. */
export type NoteLicenseSettlementResult = {
  readonly __typename?: 'NoteLicenseSettlementResult';
  /** How many licenses of the call are known. */
  readonly noted: Scalars['Int']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
  /** One dataset, or null where there is none of this id. */
  readonly dataset?: Maybe<Dataset>;
  /** One license that public money paid for in part or whole, or null where there is none of this id. */
  readonly datasetLicense?: Maybe<DatasetLicense>;
  /** The licenses that public money paid for in part or whole. */
  readonly datasetLicenses: DatasetLicenseConnection;
  /** One vendor of datasets, or null where there is none of this id. */
  readonly datasetVendor?: Maybe<DatasetVendor>;
  /** The vendors of datasets. */
  readonly datasetVendors: DatasetVendorConnection;
  /** The catalog of datasets that may be licensed for training and running AI. */
  readonly datasets: DatasetConnection;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetLicenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetLicenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetLicenseOrder>>;
};


export type QueryDatasetVendorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetVendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetVendorOrder>>;
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
};

/** A division of China (GB/T 2260). */
export type Region = {
  readonly __typename?: 'Region';
  /** The division code (GB/T 2260). */
  readonly code: Scalars['RegionCode']['output'];
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

/** What is to be licensed, and how it is to be paid. */
export type RequestDatasetLicenseInput = {
  /** Who licenses: the caller's company. */
  readonly companyId: Scalars['ID']['input'];
  /** What is licensed. */
  readonly datasetId: Scalars['ID']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is used for. */
  readonly purpose: DatasetPurpose;
  /** Where it is to be used: ISO 3166-1 codes such as "CN", or "001" for the whole world. The mainland, if left out. */
  readonly territory?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The vouchers that may pay; all of the company's, if left out. With an empty list the company pays alone. */
  readonly voucherIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A rule said no, and nothing was changed. */
export type RequestDatasetLicenseRefusal = {
  readonly __typename?: 'RequestDatasetLicenseRefusal';
  /** Which. */
  readonly code: RequestDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `requestDatasetLicense` is refused. */
export type RequestDatasetLicenseRefusalCode =
  /** That is no company of yours on record: give your own companyId. */
  | 'COMPANY_NOT_FOUND'
  /** The dataset is core data, which is never licensed: take another. */
  | 'CORE_DATA'
  /** There is no such dataset: take an id from `datasets`. */
  | 'DATASET_NOT_FOUND'
  /** The data may not leave the mainland as far as is known here: ask for a license within CN. */
  | 'EXPORT_NOT_APPROVED'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The dataset's terms do not allow the purpose: see `DatasetLicenseTerms.purposes`. */
  | 'PURPOSE_NOT_ALLOWED'
  /** Company and vendor are related: no voucher pays. */
  | 'RELATED_PARTY'
  /** The vendor is not on record as a company, so that no voucher can pay: pay alone, with an empty voucherIds. */
  | 'SELLER_NOT_FOUND'
  /** The dataset's terms do not allow the territory: see `DatasetLicenseTerms.territory`. */
  | 'TERRITORY_NOT_ALLOWED'
  /** A voucher is unknown, or not the company's. */
  | 'VOUCHER_NOT_FOUND';

/** What became of `requestDatasetLicense`. */
export type RequestDatasetLicenseResult = RequestDatasetLicenseRefusal | RequestDatasetLicenseSuccess;

/** It was done. */
export type RequestDatasetLicenseSuccess = {
  readonly __typename?: 'RequestDatasetLicenseSuccess';
  /** What is left for the company to pay. */
  readonly companyPays: Money;
  /** The license. */
  readonly license: DatasetLicense;
  /** Which vouchers would pay what, and why. */
  readonly voucherPlan: ReadonlyArray<VoucherPlanLine>;
};

/** Which license goes on, and why. */
export type ResumeDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type ResumeDatasetLicenseRefusal = {
  readonly __typename?: 'ResumeDatasetLicenseRefusal';
  /** Which. */
  readonly code: ResumeDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `resumeDatasetLicense` is refused. */
export type ResumeDatasetLicenseRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `resumeDatasetLicense`. */
export type ResumeDatasetLicenseResult = ResumeDatasetLicenseRefusal | ResumeDatasetLicenseSuccess;

/** It was done. */
export type ResumeDatasetLicenseSuccess = {
  readonly __typename?: 'ResumeDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** Which license is taken back, and why. */
export type RevokeDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type RevokeDatasetLicenseRefusal = {
  readonly __typename?: 'RevokeDatasetLicenseRefusal';
  /** Which. */
  readonly code: RevokeDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `revokeDatasetLicense` is refused. */
export type RevokeDatasetLicenseRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `revokeDatasetLicense`. */
export type RevokeDatasetLicenseResult = RevokeDatasetLicenseRefusal | RevokeDatasetLicenseSuccess;

/** It was done. */
export type RevokeDatasetLicenseSuccess = {
  readonly __typename?: 'RevokeDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** A purchase of which all that vouchers captured was paid, or a part of that came back. */
export type SettledLicenseInput = {
  /** The purchase's id: a license's. */
  readonly purchaseId: Scalars['ID']['input'];
  /** Since when. What is told of a later moment stands, in whichever order it comes. */
  readonly settledAt: Scalars['DateTime']['input'];
  /** What became of it. */
  readonly status?: VoucherPaymentStatus;
};

/** Which offer is signed. */
export type SignDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type SignDatasetLicenseRefusal = {
  readonly __typename?: 'SignDatasetLicenseRefusal';
  /** Which. */
  readonly code: SignDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `signDatasetLicense` is refused. */
export type SignDatasetLicenseRefusalCode =
  /** Public money of all programs together would pay too much of the price. */
  | 'AID_CEILING'
  /** A cap of a voucher's program leaves less than was planned. */
  | 'CAP_EXCEEDED'
  /** The dataset is core data, which is never licensed: take another. */
  | 'CORE_DATA'
  /** The vendor has not said which files are delivered, or where: ask the vendor. */
  | 'DELIVERY_UNKNOWN'
  /** The data may not leave the mainland as far as is known here: ask for a license within CN. */
  | 'EXPORT_NOT_APPROVED'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** Another rule of a voucher's program says no. */
  | 'NOT_ELIGIBLE'
  /** The dataset's terms do not allow the purpose: see `DatasetLicenseTerms.purposes`. */
  | 'PURPOSE_NOT_ALLOWED'
  /** Company and vendor are related: no voucher pays. */
  | 'RELATED_PARTY'
  /** The license was not signed within a minute, or was declined meanwhile: nothing is held, request it anew. */
  | 'SIGNING_GIVEN_UP'
  /** Another call is signing this license right now: send that one again, or wait a minute. */
  | 'SIGNING_PENDING'
  /** A voucher's program does not go with other public money on this purchase. */
  | 'STACKING'
  /** The dataset's terms do not allow the territory: see `DatasetLicenseTerms.territory`. */
  | 'TERRITORY_NOT_ALLOWED'
  /** A voucher has less left than was planned. */
  | 'VOUCHER_EXHAUSTED'
  /** A voucher is no longer valid. */
  | 'VOUCHER_EXPIRED'
  /** A voucher is frozen. */
  | 'VOUCHER_FROZEN'
  /** A voucher is unknown, or not the company's. */
  | 'VOUCHER_NOT_FOUND'
  /** A voucher was revoked. */
  | 'VOUCHER_REVOKED'
  /** Vouchers cannot be reached: nothing is held. */
  | 'VOUCHER_SERVICE_UNAVAILABLE'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `signDatasetLicense`. */
export type SignDatasetLicenseResult = SignDatasetLicenseRefusal | SignDatasetLicenseSuccess;

/** It was done. */
export type SignDatasetLicenseSuccess = {
  readonly __typename?: 'SignDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** A condition on a text or code. A condition that is null filters nothing; several must all hold. */
export type StringFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which license is suspended, and why. */
export type SuspendDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type SuspendDatasetLicenseRefusal = {
  readonly __typename?: 'SuspendDatasetLicenseRefusal';
  /** Which. */
  readonly code: SuspendDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `suspendDatasetLicense` is refused. */
export type SuspendDatasetLicenseRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `suspendDatasetLicense`. */
export type SuspendDatasetLicenseResult = SuspendDatasetLicenseRefusal | SuspendDatasetLicenseSuccess;

/** It was done. */
export type SuspendDatasetLicenseSuccess = {
  readonly __typename?: 'SuspendDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** Which license ends, and why. */
export type TerminateDatasetLicenseInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The license's id. */
  readonly licenseId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type TerminateDatasetLicenseRefusal = {
  readonly __typename?: 'TerminateDatasetLicenseRefusal';
  /** Which. */
  readonly code: TerminateDatasetLicenseRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `terminateDatasetLicense` is refused. */
export type TerminateDatasetLicenseRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such license of yours: of your company's, or of your datasets'. */
  | 'LICENSE_NOT_FOUND'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The license does not stand where this can be done: see `DatasetLicense.status`. */
  | 'WRONG_STATUS';

/** What became of `terminateDatasetLicense`. */
export type TerminateDatasetLicenseResult = TerminateDatasetLicenseRefusal | TerminateDatasetLicenseSuccess;

/** It was done. */
export type TerminateDatasetLicenseSuccess = {
  readonly __typename?: 'TerminateDatasetLicenseSuccess';
  /** The license. */
  readonly license: DatasetLicense;
};

/** Public money granted to one company. The programs subgraph says how much of it is left. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** The dataset licenses that this voucher paid for in part or whole. */
  readonly datasetLicenses?: Maybe<DatasetLicenseConnection>;
  /** The voucher's id. */
  readonly id: Scalars['ID']['output'];
};


/** Public money granted to one company. The programs subgraph says how much of it is left. */
export type VoucherDatasetLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetLicenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetLicenseOrder>>;
};

/** Whether the city has paid the seller what vouchers captured. */
export type VoucherPaymentStatus =
  /** All of it is paid. */
  | 'PAID'
  /** The bank sent a part of it back: it is owed, until it is paid again. */
  | 'PAYMENT_FAILED';

/** One line of the plan which vouchers pay. */
export type VoucherPlanLine = {
  readonly __typename?: 'VoucherPlanLine';
  /** How much it would pay. */
  readonly amount: Money;
  /** Why that much, and why in this place. */
  readonly reason: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher?: Maybe<Voucher>;
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
  Company: Company;
  Dataset: Dataset;
  DatasetLicense: DatasetLicense;
  DatasetVendor: DatasetVendor;
  Voucher: Voucher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}> );
  DatasetLicense:
    ( { __typename: 'DatasetLicense' }
    & GraphQLRecursivePick<FederationTypes['DatasetLicense'], {"id":true}> );
  DatasetVendor:
    ( { __typename: 'DatasetVendor' }
    & GraphQLRecursivePick<FederationTypes['DatasetVendor'], {"id":true}> );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeclineDatasetLicenseResult:
    | ( DeclineDatasetLicenseRefusal )
    | ( Omit<DeclineDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
  RequestDatasetLicenseResult:
    | ( RequestDatasetLicenseRefusal )
    | ( Omit<RequestDatasetLicenseSuccess, 'companyPays' | 'license' | 'voucherPlan'> & { companyPays: _RefType['Money'], license: _RefType['DatasetLicense'], voucherPlan: ReadonlyArray<_RefType['VoucherPlanLine']> } )
  ;
  ResumeDatasetLicenseResult:
    | ( ResumeDatasetLicenseRefusal )
    | ( Omit<ResumeDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
  RevokeDatasetLicenseResult:
    | ( RevokeDatasetLicenseRefusal )
    | ( Omit<RevokeDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
  SignDatasetLicenseResult:
    | ( SignDatasetLicenseRefusal )
    | ( Omit<SignDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
  SuspendDatasetLicenseResult:
    | ( SuspendDatasetLicenseRefusal )
    | ( Omit<SuspendDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
  TerminateDatasetLicenseResult:
    | ( TerminateDatasetLicenseRefusal )
    | ( Omit<TerminateDatasetLicenseSuccess, 'license'> & { license: _RefType['DatasetLicense'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Company: ResolverTypeWrapper<CompanyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CurrencyCode: CurrencyCode;
  DataExchange: ResolverTypeWrapper<DataExchangeParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DatasetAnnotation: DatasetAnnotation;
  DatasetCollectionMethod: DatasetCollectionMethod;
  DatasetConnection: ResolverTypeWrapper<DatasetConnectionParent>;
  DatasetDelivery: ResolverTypeWrapper<DatasetDelivery>;
  DatasetDerivatives: DatasetDerivatives;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  DatasetExport: ResolverTypeWrapper<DatasetExport>;
  DatasetExportVerdict: DatasetExportVerdict;
  DatasetFile: ResolverTypeWrapper<DatasetFileParent>;
  DatasetFilter: DatasetFilter;
  DatasetGrade: DatasetGrade;
  DatasetGradeFilter: DatasetGradeFilter;
  DatasetLicense: ResolverTypeWrapper<DatasetLicenseParent>;
  DatasetLicenseConnection: ResolverTypeWrapper<DatasetLicenseConnectionParent>;
  DatasetLicenseEdge: ResolverTypeWrapper<Omit<DatasetLicenseEdge, 'node'> & { node: ResolversTypes['DatasetLicense'] }>;
  DatasetLicenseEvent: ResolverTypeWrapper<DatasetLicenseEventParent>;
  DatasetLicenseFilter: DatasetLicenseFilter;
  DatasetLicenseOrder: DatasetLicenseOrder;
  DatasetLicenseOrderField: DatasetLicenseOrderField;
  DatasetLicensePayment: ResolverTypeWrapper<DatasetLicensePaymentParent>;
  DatasetLicenseRole: DatasetLicenseRole;
  DatasetLicenseStatus: DatasetLicenseStatus;
  DatasetLicenseStatusFilter: DatasetLicenseStatusFilter;
  DatasetLicenseTerms: ResolverTypeWrapper<DatasetLicenseTermsParent>;
  DatasetListing: ResolverTypeWrapper<Omit<DatasetListing, 'exchange'> & { exchange: ResolversTypes['DataExchange'] }>;
  DatasetModality: DatasetModality;
  DatasetModalityFilter: DatasetModalityFilter;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  DatasetPersonalInformation: ResolverTypeWrapper<DatasetPersonalInformation>;
  DatasetProvenance: ResolverTypeWrapper<DatasetProvenanceParent>;
  DatasetPurpose: DatasetPurpose;
  DatasetPurposeFilter: DatasetPurposeFilter;
  DatasetQualityAssessment: ResolverTypeWrapper<DatasetQualityAssessmentParent>;
  DatasetQualityDimension: DatasetQualityDimension;
  DatasetRegistrationCertificate: ResolverTypeWrapper<DatasetRegistrationCertificate>;
  DatasetRetention: DatasetRetention;
  DatasetSource: ResolverTypeWrapper<DatasetSourceParent>;
  DatasetSupplierProof: ResolverTypeWrapper<DatasetSupplierProof>;
  DatasetSupplierProofKind: DatasetSupplierProofKind;
  DatasetVendor: ResolverTypeWrapper<DatasetVendorParent>;
  DatasetVendorConnection: ResolverTypeWrapper<DatasetVendorConnectionParent>;
  DatasetVendorEdge: ResolverTypeWrapper<Omit<DatasetVendorEdge, 'node'> & { node: ResolversTypes['DatasetVendor'] }>;
  DatasetVendorFilter: DatasetVendorFilter;
  DatasetVendorOrder: DatasetVendorOrder;
  DatasetVendorOrderField: DatasetVendorOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineDatasetLicenseInput: DeclineDatasetLicenseInput;
  DeclineDatasetLicenseRefusal: ResolverTypeWrapper<DeclineDatasetLicenseRefusal>;
  DeclineDatasetLicenseRefusalCode: DeclineDatasetLicenseRefusalCode;
  DeclineDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineDatasetLicenseResult']>;
  DeclineDatasetLicenseSuccess: ResolverTypeWrapper<Omit<DeclineDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  IdFilter: IdFilter;
  Language: Language;
  Money: ResolverTypeWrapper<bigint>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoteLicenseSettlementInput: NoteLicenseSettlementInput;
  NoteLicenseSettlementResult: ResolverTypeWrapper<NoteLicenseSettlementResult>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  RequestDatasetLicenseInput: RequestDatasetLicenseInput;
  RequestDatasetLicenseRefusal: ResolverTypeWrapper<RequestDatasetLicenseRefusal>;
  RequestDatasetLicenseRefusalCode: RequestDatasetLicenseRefusalCode;
  RequestDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestDatasetLicenseResult']>;
  RequestDatasetLicenseSuccess: ResolverTypeWrapper<Omit<RequestDatasetLicenseSuccess, 'companyPays' | 'license' | 'voucherPlan'> & { companyPays: ResolversTypes['Money'], license: ResolversTypes['DatasetLicense'], voucherPlan: ReadonlyArray<ResolversTypes['VoucherPlanLine']> }>;
  ResumeDatasetLicenseInput: ResumeDatasetLicenseInput;
  ResumeDatasetLicenseRefusal: ResolverTypeWrapper<ResumeDatasetLicenseRefusal>;
  ResumeDatasetLicenseRefusalCode: ResumeDatasetLicenseRefusalCode;
  ResumeDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeDatasetLicenseResult']>;
  ResumeDatasetLicenseSuccess: ResolverTypeWrapper<Omit<ResumeDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  RevokeDatasetLicenseInput: RevokeDatasetLicenseInput;
  RevokeDatasetLicenseRefusal: ResolverTypeWrapper<RevokeDatasetLicenseRefusal>;
  RevokeDatasetLicenseRefusalCode: RevokeDatasetLicenseRefusalCode;
  RevokeDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeDatasetLicenseResult']>;
  RevokeDatasetLicenseSuccess: ResolverTypeWrapper<Omit<RevokeDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  SettledLicenseInput: SettledLicenseInput;
  SignDatasetLicenseInput: SignDatasetLicenseInput;
  SignDatasetLicenseRefusal: ResolverTypeWrapper<SignDatasetLicenseRefusal>;
  SignDatasetLicenseRefusalCode: SignDatasetLicenseRefusalCode;
  SignDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignDatasetLicenseResult']>;
  SignDatasetLicenseSuccess: ResolverTypeWrapper<Omit<SignDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  StringFilter: StringFilter;
  SuspendDatasetLicenseInput: SuspendDatasetLicenseInput;
  SuspendDatasetLicenseRefusal: ResolverTypeWrapper<SuspendDatasetLicenseRefusal>;
  SuspendDatasetLicenseRefusalCode: SuspendDatasetLicenseRefusalCode;
  SuspendDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendDatasetLicenseResult']>;
  SuspendDatasetLicenseSuccess: ResolverTypeWrapper<Omit<SuspendDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  TerminateDatasetLicenseInput: TerminateDatasetLicenseInput;
  TerminateDatasetLicenseRefusal: ResolverTypeWrapper<TerminateDatasetLicenseRefusal>;
  TerminateDatasetLicenseRefusalCode: TerminateDatasetLicenseRefusalCode;
  TerminateDatasetLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TerminateDatasetLicenseResult']>;
  TerminateDatasetLicenseSuccess: ResolverTypeWrapper<Omit<TerminateDatasetLicenseSuccess, 'license'> & { license: ResolversTypes['DatasetLicense'] }>;
  Voucher: ResolverTypeWrapper<VoucherParent>;
  VoucherPaymentStatus: VoucherPaymentStatus;
  VoucherPlanLine: ResolverTypeWrapper<Omit<VoucherPlanLine, 'amount' | 'voucher'> & { amount: ResolversTypes['Money'], voucher?: Maybe<ResolversTypes['Voucher']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Company: CompanyParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CreditCode: Scalars['CreditCode']['output'];
  DataExchange: DataExchangeParent;
  Dataset: DatasetParent;
  Boolean: Scalars['Boolean']['output'];
  DatasetConnection: DatasetConnectionParent;
  DatasetDelivery: DatasetDelivery;
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  DatasetExport: DatasetExport;
  DatasetFile: DatasetFileParent;
  DatasetFilter: DatasetFilter;
  DatasetGradeFilter: DatasetGradeFilter;
  DatasetLicense: DatasetLicenseParent;
  DatasetLicenseConnection: DatasetLicenseConnectionParent;
  DatasetLicenseEdge: Omit<DatasetLicenseEdge, 'node'> & { node: ResolversParentTypes['DatasetLicense'] };
  DatasetLicenseEvent: DatasetLicenseEventParent;
  DatasetLicenseFilter: DatasetLicenseFilter;
  DatasetLicenseOrder: DatasetLicenseOrder;
  DatasetLicensePayment: DatasetLicensePaymentParent;
  DatasetLicenseStatusFilter: DatasetLicenseStatusFilter;
  DatasetLicenseTerms: DatasetLicenseTermsParent;
  DatasetListing: Omit<DatasetListing, 'exchange'> & { exchange: ResolversParentTypes['DataExchange'] };
  DatasetModalityFilter: DatasetModalityFilter;
  DatasetOrder: DatasetOrder;
  DatasetPersonalInformation: DatasetPersonalInformation;
  DatasetProvenance: DatasetProvenanceParent;
  DatasetPurposeFilter: DatasetPurposeFilter;
  DatasetQualityAssessment: DatasetQualityAssessmentParent;
  DatasetRegistrationCertificate: DatasetRegistrationCertificate;
  DatasetSource: DatasetSourceParent;
  DatasetSupplierProof: DatasetSupplierProof;
  DatasetVendor: DatasetVendorParent;
  DatasetVendorConnection: DatasetVendorConnectionParent;
  DatasetVendorEdge: Omit<DatasetVendorEdge, 'node'> & { node: ResolversParentTypes['DatasetVendor'] };
  DatasetVendorFilter: DatasetVendorFilter;
  DatasetVendorOrder: DatasetVendorOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclineDatasetLicenseInput: DeclineDatasetLicenseInput;
  DeclineDatasetLicenseRefusal: DeclineDatasetLicenseRefusal;
  DeclineDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['DeclineDatasetLicenseResult'];
  DeclineDatasetLicenseSuccess: Omit<DeclineDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  IdFilter: IdFilter;
  Money: bigint;
  Mutation: Record<PropertyKey, never>;
  NoteLicenseSettlementInput: NoteLicenseSettlementInput;
  NoteLicenseSettlementResult: NoteLicenseSettlementResult;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  RequestDatasetLicenseInput: RequestDatasetLicenseInput;
  RequestDatasetLicenseRefusal: RequestDatasetLicenseRefusal;
  RequestDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['RequestDatasetLicenseResult'];
  RequestDatasetLicenseSuccess: Omit<RequestDatasetLicenseSuccess, 'companyPays' | 'license' | 'voucherPlan'> & { companyPays: ResolversParentTypes['Money'], license: ResolversParentTypes['DatasetLicense'], voucherPlan: ReadonlyArray<ResolversParentTypes['VoucherPlanLine']> };
  ResumeDatasetLicenseInput: ResumeDatasetLicenseInput;
  ResumeDatasetLicenseRefusal: ResumeDatasetLicenseRefusal;
  ResumeDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['ResumeDatasetLicenseResult'];
  ResumeDatasetLicenseSuccess: Omit<ResumeDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  RevokeDatasetLicenseInput: RevokeDatasetLicenseInput;
  RevokeDatasetLicenseRefusal: RevokeDatasetLicenseRefusal;
  RevokeDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['RevokeDatasetLicenseResult'];
  RevokeDatasetLicenseSuccess: Omit<RevokeDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  SettledLicenseInput: SettledLicenseInput;
  SignDatasetLicenseInput: SignDatasetLicenseInput;
  SignDatasetLicenseRefusal: SignDatasetLicenseRefusal;
  SignDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['SignDatasetLicenseResult'];
  SignDatasetLicenseSuccess: Omit<SignDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  StringFilter: StringFilter;
  SuspendDatasetLicenseInput: SuspendDatasetLicenseInput;
  SuspendDatasetLicenseRefusal: SuspendDatasetLicenseRefusal;
  SuspendDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['SuspendDatasetLicenseResult'];
  SuspendDatasetLicenseSuccess: Omit<SuspendDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  TerminateDatasetLicenseInput: TerminateDatasetLicenseInput;
  TerminateDatasetLicenseRefusal: TerminateDatasetLicenseRefusal;
  TerminateDatasetLicenseResult: ResolversUnionTypes<ResolversParentTypes>['TerminateDatasetLicenseResult'];
  TerminateDatasetLicenseSuccess: Omit<TerminateDatasetLicenseSuccess, 'license'> & { license: ResolversParentTypes['DatasetLicense'] };
  Voucher: VoucherParent;
  VoucherPlanLine: Omit<VoucherPlanLine, 'amount' | 'voucher'> & { amount: ResolversParentTypes['Money'], voucher?: Maybe<ResolversParentTypes['Voucher']> };
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  datasetLicenses?: Resolver<Maybe<ResolversTypes['DatasetLicenseConnection']>, ParentType, ContextType, RequireFields<CompanyDatasetLicensesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export type DataExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataExchange'] = ResolversParentTypes['DataExchange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DataExchangeNameArgs, 'language'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetDescriptionArgs, 'language'>>;
  export?: Resolver<ResolversTypes['DatasetExport'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['DatasetFile']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['DatasetGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licenseTerms?: Resolver<ResolversTypes['DatasetLicenseTerms'], ParentType, ContextType>;
  licenses?: Resolver<ResolversTypes['DatasetLicenseConnection'], ParentType, ContextType, RequireFields<DatasetLicensesArgs, 'first'>>;
  listing?: Resolver<Maybe<ResolversTypes['DatasetListing']>, ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['DatasetModality']>, ParentType, ContextType>;
  personalInformation?: Resolver<ResolversTypes['DatasetPersonalInformation'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['DatasetProvenance'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ReadonlyArray<ResolversTypes['DatasetQualityAssessment']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  registrationCertificate?: Resolver<Maybe<ResolversTypes['DatasetRegistrationCertificate']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'language'>>;
  tokens?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['DatasetVendor'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetDelivery'] = ResolversParentTypes['DatasetDelivery']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetExport'] = ResolversParentTypes['DatasetExport']> = {
  assessmentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DatasetExportVerdict'], ParentType, ContextType>;
};

export type DatasetFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetFile'] = ResolversParentTypes['DatasetFile']> = {
  bytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  encodingFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicense'] = ResolversParentTypes['DatasetLicense'], FederationReferenceType extends FederationReferenceTypes['DatasetLicense'] = FederationReferenceTypes['DatasetLicense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DatasetLicense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['DatasetDelivery']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['DatasetLicenseEvent']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['DataExchange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DatasetPurpose'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DatasetLicenseStatus'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voucherPayment?: Resolver<Maybe<ResolversTypes['VoucherPaymentStatus']>, ParentType, ContextType>;
  voucherPayments?: Resolver<ReadonlyArray<ResolversTypes['DatasetLicensePayment']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
};

export type DatasetLicenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicenseConnection'] = ResolversParentTypes['DatasetLicenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetLicenseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetLicenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicenseEdge'] = ResolversParentTypes['DatasetLicenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
};

export type DatasetLicenseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicenseEvent'] = ResolversParentTypes['DatasetLicenseEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DatasetLicenseStatus']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DatasetLicenseRole'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DatasetLicenseStatus'], ParentType, ContextType>;
};

export type DatasetLicensePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicensePayment'] = ResolversParentTypes['DatasetLicensePayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type DatasetLicenseTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetLicenseTerms'] = ResolversParentTypes['DatasetLicenseTerms']> = {
  attributionRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivatives?: Resolver<ResolversTypes['DatasetDerivatives'], ParentType, ContextType>;
  maxModelParameters?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  odrlOffer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['DatasetPurpose']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['DatasetRetention'], ParentType, ContextType>;
  spdx?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetListing'] = ResolversParentTypes['DatasetListing']> = {
  exchange?: Resolver<ResolversTypes['DataExchange'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetPersonalInformationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetPersonalInformation'] = ResolversParentTypes['DatasetPersonalInformation']> = {
  deidentified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  individuals?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitiveIndividuals?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type DatasetProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetProvenance'] = ResolversParentTypes['DatasetProvenance']> = {
  annotation?: Resolver<ResolversTypes['DatasetAnnotation'], ParentType, ContextType>;
  collectedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  collectedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DatasetSource']>, ParentType, ContextType>;
};

export type DatasetQualityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetQualityAssessment'] = ResolversParentTypes['DatasetQualityAssessment']> = {
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['DatasetQualityDimension'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetRegistrationCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetRegistrationCertificate'] = ResolversParentTypes['DatasetRegistrationCertificate']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetSource'] = ResolversParentTypes['DatasetSource']> = {
  collectionMethod?: Resolver<ResolversTypes['DatasetCollectionMethod'], ParentType, ContextType>;
  flaggedShareBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['DatasetSupplierProof']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetSupplierProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetSupplierProof'] = ResolversParentTypes['DatasetSupplierProof']> = {
  kind?: Resolver<ResolversTypes['DatasetSupplierProofKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetVendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVendor'] = ResolversParentTypes['DatasetVendor'], FederationReferenceType extends FederationReferenceTypes['DatasetVendor'] = FederationReferenceTypes['DatasetVendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DatasetVendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<DatasetVendorDatasetsArgs, 'first'>>;
  exchange?: Resolver<Maybe<ResolversTypes['DataExchange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetVendorNameArgs, 'language'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DatasetVendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVendorConnection'] = ResolversParentTypes['DatasetVendorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetVendorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetVendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVendorEdge'] = ResolversParentTypes['DatasetVendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatasetVendor'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclineDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineDatasetLicenseRefusal'] = ResolversParentTypes['DeclineDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['DeclineDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineDatasetLicenseResult'] = ResolversParentTypes['DeclineDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'DeclineDatasetLicenseRefusal' | 'DeclineDatasetLicenseSuccess', ParentType, ContextType>;
};

export type DeclineDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineDatasetLicenseSuccess'] = ResolversParentTypes['DeclineDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  declineDatasetLicense?: Resolver<ResolversTypes['DeclineDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationDeclineDatasetLicenseArgs, 'input'>>;
  noteLicenseSettlement?: Resolver<ResolversTypes['NoteLicenseSettlementResult'], ParentType, ContextType, RequireFields<MutationNoteLicenseSettlementArgs, 'input'>>;
  requestDatasetLicense?: Resolver<ResolversTypes['RequestDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationRequestDatasetLicenseArgs, 'input'>>;
  resumeDatasetLicense?: Resolver<ResolversTypes['ResumeDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationResumeDatasetLicenseArgs, 'input'>>;
  revokeDatasetLicense?: Resolver<ResolversTypes['RevokeDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationRevokeDatasetLicenseArgs, 'input'>>;
  signDatasetLicense?: Resolver<ResolversTypes['SignDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationSignDatasetLicenseArgs, 'input'>>;
  suspendDatasetLicense?: Resolver<ResolversTypes['SuspendDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationSuspendDatasetLicenseArgs, 'input'>>;
  terminateDatasetLicense?: Resolver<ResolversTypes['TerminateDatasetLicenseResult'], ParentType, ContextType, RequireFields<MutationTerminateDatasetLicenseArgs, 'input'>>;
};

export type NoteLicenseSettlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteLicenseSettlementResult'] = ResolversParentTypes['NoteLicenseSettlementResult']> = {
  noted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasetLicense?: Resolver<Maybe<ResolversTypes['DatasetLicense']>, ParentType, ContextType, RequireFields<QueryDatasetLicenseArgs, 'id'>>;
  datasetLicenses?: Resolver<ResolversTypes['DatasetLicenseConnection'], ParentType, ContextType, RequireFields<QueryDatasetLicensesArgs, 'first'>>;
  datasetVendor?: Resolver<Maybe<ResolversTypes['DatasetVendor']>, ParentType, ContextType, RequireFields<QueryDatasetVendorArgs, 'id'>>;
  datasetVendors?: Resolver<ResolversTypes['DatasetVendorConnection'], ParentType, ContextType, RequireFields<QueryDatasetVendorsArgs, 'first'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RequestDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDatasetLicenseRefusal'] = ResolversParentTypes['RequestDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['RequestDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDatasetLicenseResult'] = ResolversParentTypes['RequestDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'RequestDatasetLicenseRefusal' | 'RequestDatasetLicenseSuccess', ParentType, ContextType>;
};

export type RequestDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDatasetLicenseSuccess'] = ResolversParentTypes['RequestDatasetLicenseSuccess']> = {
  companyPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  voucherPlan?: Resolver<ReadonlyArray<ResolversTypes['VoucherPlanLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDatasetLicenseRefusal'] = ResolversParentTypes['ResumeDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['ResumeDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDatasetLicenseResult'] = ResolversParentTypes['ResumeDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'ResumeDatasetLicenseRefusal' | 'ResumeDatasetLicenseSuccess', ParentType, ContextType>;
};

export type ResumeDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDatasetLicenseSuccess'] = ResolversParentTypes['ResumeDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDatasetLicenseRefusal'] = ResolversParentTypes['RevokeDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['RevokeDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDatasetLicenseResult'] = ResolversParentTypes['RevokeDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'RevokeDatasetLicenseRefusal' | 'RevokeDatasetLicenseSuccess', ParentType, ContextType>;
};

export type RevokeDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDatasetLicenseSuccess'] = ResolversParentTypes['RevokeDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignDatasetLicenseRefusal'] = ResolversParentTypes['SignDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['SignDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignDatasetLicenseResult'] = ResolversParentTypes['SignDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'SignDatasetLicenseRefusal' | 'SignDatasetLicenseSuccess', ParentType, ContextType>;
};

export type SignDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignDatasetLicenseSuccess'] = ResolversParentTypes['SignDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendDatasetLicenseRefusal'] = ResolversParentTypes['SuspendDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['SuspendDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendDatasetLicenseResult'] = ResolversParentTypes['SuspendDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'SuspendDatasetLicenseRefusal' | 'SuspendDatasetLicenseSuccess', ParentType, ContextType>;
};

export type SuspendDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendDatasetLicenseSuccess'] = ResolversParentTypes['SuspendDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminateDatasetLicenseRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateDatasetLicenseRefusal'] = ResolversParentTypes['TerminateDatasetLicenseRefusal']> = {
  code?: Resolver<ResolversTypes['TerminateDatasetLicenseRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerminateDatasetLicenseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateDatasetLicenseResult'] = ResolversParentTypes['TerminateDatasetLicenseResult']> = {
  __resolveType: TypeResolveFn<'TerminateDatasetLicenseRefusal' | 'TerminateDatasetLicenseSuccess', ParentType, ContextType>;
};

export type TerminateDatasetLicenseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateDatasetLicenseSuccess'] = ResolversParentTypes['TerminateDatasetLicenseSuccess']> = {
  license?: Resolver<ResolversTypes['DatasetLicense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  datasetLicenses?: Resolver<Maybe<ResolversTypes['DatasetLicenseConnection']>, ParentType, ContextType, RequireFields<VoucherDatasetLicensesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VoucherPlanLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlanLine'] = ResolversParentTypes['VoucherPlanLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Company?: CompanyResolvers<ContextType>;
  CreditCode?: GraphQLScalarType;
  DataExchange?: DataExchangeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetDelivery?: DatasetDeliveryResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetExport?: DatasetExportResolvers<ContextType>;
  DatasetFile?: DatasetFileResolvers<ContextType>;
  DatasetLicense?: DatasetLicenseResolvers<ContextType>;
  DatasetLicenseConnection?: DatasetLicenseConnectionResolvers<ContextType>;
  DatasetLicenseEdge?: DatasetLicenseEdgeResolvers<ContextType>;
  DatasetLicenseEvent?: DatasetLicenseEventResolvers<ContextType>;
  DatasetLicensePayment?: DatasetLicensePaymentResolvers<ContextType>;
  DatasetLicenseTerms?: DatasetLicenseTermsResolvers<ContextType>;
  DatasetListing?: DatasetListingResolvers<ContextType>;
  DatasetPersonalInformation?: DatasetPersonalInformationResolvers<ContextType>;
  DatasetProvenance?: DatasetProvenanceResolvers<ContextType>;
  DatasetQualityAssessment?: DatasetQualityAssessmentResolvers<ContextType>;
  DatasetRegistrationCertificate?: DatasetRegistrationCertificateResolvers<ContextType>;
  DatasetSource?: DatasetSourceResolvers<ContextType>;
  DatasetSupplierProof?: DatasetSupplierProofResolvers<ContextType>;
  DatasetVendor?: DatasetVendorResolvers<ContextType>;
  DatasetVendorConnection?: DatasetVendorConnectionResolvers<ContextType>;
  DatasetVendorEdge?: DatasetVendorEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclineDatasetLicenseRefusal?: DeclineDatasetLicenseRefusalResolvers<ContextType>;
  DeclineDatasetLicenseResult?: DeclineDatasetLicenseResultResolvers<ContextType>;
  DeclineDatasetLicenseSuccess?: DeclineDatasetLicenseSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoteLicenseSettlementResult?: NoteLicenseSettlementResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RequestDatasetLicenseRefusal?: RequestDatasetLicenseRefusalResolvers<ContextType>;
  RequestDatasetLicenseResult?: RequestDatasetLicenseResultResolvers<ContextType>;
  RequestDatasetLicenseSuccess?: RequestDatasetLicenseSuccessResolvers<ContextType>;
  ResumeDatasetLicenseRefusal?: ResumeDatasetLicenseRefusalResolvers<ContextType>;
  ResumeDatasetLicenseResult?: ResumeDatasetLicenseResultResolvers<ContextType>;
  ResumeDatasetLicenseSuccess?: ResumeDatasetLicenseSuccessResolvers<ContextType>;
  RevokeDatasetLicenseRefusal?: RevokeDatasetLicenseRefusalResolvers<ContextType>;
  RevokeDatasetLicenseResult?: RevokeDatasetLicenseResultResolvers<ContextType>;
  RevokeDatasetLicenseSuccess?: RevokeDatasetLicenseSuccessResolvers<ContextType>;
  SignDatasetLicenseRefusal?: SignDatasetLicenseRefusalResolvers<ContextType>;
  SignDatasetLicenseResult?: SignDatasetLicenseResultResolvers<ContextType>;
  SignDatasetLicenseSuccess?: SignDatasetLicenseSuccessResolvers<ContextType>;
  SuspendDatasetLicenseRefusal?: SuspendDatasetLicenseRefusalResolvers<ContextType>;
  SuspendDatasetLicenseResult?: SuspendDatasetLicenseResultResolvers<ContextType>;
  SuspendDatasetLicenseSuccess?: SuspendDatasetLicenseSuccessResolvers<ContextType>;
  TerminateDatasetLicenseRefusal?: TerminateDatasetLicenseRefusalResolvers<ContextType>;
  TerminateDatasetLicenseResult?: TerminateDatasetLicenseResultResolvers<ContextType>;
  TerminateDatasetLicenseSuccess?: TerminateDatasetLicenseSuccessResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherPlanLine?: VoucherPlanLineResolvers<ContextType>;
};

