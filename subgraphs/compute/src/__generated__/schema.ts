// Written by `npm run codegen` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComputeProvider as ComputeProviderParent, ComputeProviderConnection as ComputeProviderConnectionParent, DataCenter as DataCenterParent, GpuModel as GpuModelParent, GpuModelConnection as GpuModelConnectionParent, Invoice as InvoiceParent, InvoiceLine as InvoiceLineParent, Offer as OfferParent, OfferConnection as OfferConnectionParent, Rental as RentalParent, QuoteRentalSuccess as QuoteRentalSuccessParent, RentalConnection as RentalConnectionParent, RentalEvent as RentalEventParent, RecordUsageSuccess as RecordUsageSuccessParent, UsageReading as UsageReadingParent, UsageReadingConnection as UsageReadingConnectionParent, VoucherPlanLine as VoucherPlanLineParent, Company as CompanyParent, Hold as HoldParent, Voucher as VoucherParent, OfferPrice as OfferPriceParent, Region as RegionParent, RentalVoucherShare as RentalVoucherShareParent, Utilization as UtilizationParent, InvoiceToClaim as InvoiceToClaimParent, RentalToClaim as RentalToClaimParent } from '../mappers.ts';
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

/** Which rental is called off, and why. */
export type CancelRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type CancelRentalRefusal = {
  readonly __typename?: 'CancelRentalRefusal';
  /** Which. */
  readonly code: CancelRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `cancelRental` is refused. */
export type CancelRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `cancelRental`. */
export type CancelRentalResult = CancelRentalRefusal | CancelRentalSuccess;

/** It was done. */
export type CancelRentalSuccess = {
  readonly __typename?: 'CancelRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/** Kinds of charges, after the FinOps FOCUS specification 1.2. */
export type ChargeCategory =
  /** What is charged or given back after the meter was closed. */
  | 'ADJUSTMENT'
  /** What a voucher pays; negative. */
  | 'CREDIT'
  /** What was used. */
  | 'USAGE';

/** Where a chip comes from, as Chinese programs divide them. */
export type ChipOrigin =
  /** Designed by a company of mainland China. */
  | 'DOMESTIC'
  /** Designed elsewhere. */
  | 'IMPORTED';

/** A condition on where a chip comes from. A condition that is null filters nothing; several must all hold. */
export type ChipOriginFilter = {
  /** Equal to this origin. */
  readonly eq?: InputMaybe<ChipOrigin>;
  /** Equal to one of these origins. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ChipOrigin>>;
};

/** Which meter is closed. */
export type CloseRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The invoice's number, unique among the provider's: 1 to 100 characters. We make one if it is left out. */
  readonly invoiceNumber?: InputMaybe<Scalars['String']['input']>;
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type CloseRentalRefusal = {
  readonly __typename?: 'CloseRentalRefusal';
  /** Which. */
  readonly code: CloseRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `closeRental` is refused. */
export type CloseRentalRefusalCode =
  /** The provider has another invoice of this number. */
  | 'INVOICE_NUMBER_TAKEN'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The invoice number is no line of 1 to 100 characters. */
  | 'NUMBER_INVALID'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `closeRental`. */
export type CloseRentalResult = CloseRentalRefusal | CloseRentalSuccess;

/** It was done. */
export type CloseRentalSuccess = {
  readonly __typename?: 'CloseRentalSuccess';
  /** The invoice; null while what the vouchers pay of it is not known yet. It then follows by itself: see `Rental.invoices`. */
  readonly invoice?: Maybe<Invoice>;
  /** The rental. */
  readonly rental: Rental;
};

/** An enterprise, institute, university or maker that may apply for vouchers. */
export type Company = {
  readonly __typename?: 'Company';
  /** The company's id. */
  readonly id: Scalars['ID']['output'];
  /** The company's rentals that public money paid a part of. */
  readonly rentals?: Maybe<RentalConnection>;
};


/** An enterprise, institute, university or maker that may apply for vouchers. */
export type CompanyRentalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RentalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RentalOrder>>;
};

/** A company that rents out accelerators: a cloud, a computing center or a data center operator. */
export type ComputeProvider = {
  readonly __typename?: 'ComputeProvider';
  /** The company behind the provider: providers are companies too, and can be related to the companies that rent from them. */
  readonly company?: Maybe<Company>;
  /** The unified social credit code of the company behind the provider. */
  readonly creditCode: Scalars['CreditCode']['output'];
  /** The provider's data centers, oldest first. */
  readonly dataCenters: ReadonlyArray<DataCenter>;
  /** What all its accelerators can do together, in PFLOPS of FP16, dense: the "P" of Chinese computing centers. */
  readonly fp16DensePflops: Scalars['Float']['output'];
  /** The provider's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of provider it is. */
  readonly kind: ComputeProviderKind;
  /** The provider's name. */
  readonly name: Scalars['String']['output'];
  /** The provider's offers whose price is in force today. */
  readonly offers: OfferConnection;
  /** Where the provider is registered. Its data centers may stand elsewhere. */
  readonly region: Region;
  /** Whether this row is generated, not a real company. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** How much of the provider's capacity was rented, busy, and really working. Three different numbers, over the days from `from` to `to`, both included, in China Standard Time. Days that have not ended yet are left out of all of them. */
  readonly utilization: Utilization;
};


/** A company that rents out accelerators: a cloud, a computing center or a data center operator. */
export type ComputeProviderNameArgs = {
  language?: InputMaybe<Language>;
};


/** A company that rents out accelerators: a cloud, a computing center or a data center operator. */
export type ComputeProviderOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfferOrder>>;
};


/** A company that rents out accelerators: a cloud, a computing center or a data center operator. */
export type ComputeProviderUtilizationArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A page of compute providers. */
export type ComputeProviderConnection = {
  readonly __typename?: 'ComputeProviderConnection';
  /** The providers of this page. */
  readonly edges: ReadonlyArray<ComputeProviderEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many providers the whole list has. Counted only when asked for. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A compute provider on a page. */
export type ComputeProviderEdge = {
  readonly __typename?: 'ComputeProviderEdge';
  /** Where the provider stands: to go on after it, ask with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The provider. */
  readonly node: ComputeProvider;
};

/** Which compute providers. A condition that is null filters nothing; several must all hold. */
export type ComputeProviderFilter = {
  /** By unified social credit code. */
  readonly creditCode?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<ComputeProviderKindFilter>;
  /** By a part of the Chinese or English name, in capital or small letters. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** By the division where the provider is registered. */
  readonly regionCode?: InputMaybe<RegionCodeFilter>;
};

/** What kind of provider one is. */
export type ComputeProviderKind =
  /** A cloud (云服务商): sells capacity as an online service. */
  | 'CLOUD'
  /** An internet data center (IDC) that rents out accelerators besides racks. */
  | 'IDC'
  /** An intelligent computing center (智算中心): accelerators for AI, often built with public money. */
  | 'INTELLIGENT_COMPUTING_CENTER'
  /** A supercomputing center (超算中心). */
  | 'SUPERCOMPUTING_CENTER';

/** A condition on a provider's kind. A condition that is null filters nothing; several must all hold. */
export type ComputeProviderKindFilter = {
  /** Equal to this kind. */
  readonly eq?: InputMaybe<ComputeProviderKind>;
  /** Equal to one of these kinds. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ComputeProviderKind>>;
};

/** An order of compute providers. */
export type ComputeProviderOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By which field. */
  readonly field: ComputeProviderOrderField;
};

/** By what compute providers can be ordered. */
export type ComputeProviderOrderField =
  /** By the Chinese name, as a Chinese dictionary orders it. */
  | 'NAME'
  /** By the code of the division where the provider is registered. */
  | 'REGION';

/** Which invoice the company paid. */
export type ConfirmPaymentInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The invoice's id. */
  readonly invoiceId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type ConfirmPaymentRefusal = {
  readonly __typename?: 'ConfirmPaymentRefusal';
  /** Which. */
  readonly code: ConfirmPaymentRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `confirmPayment` is refused. */
export type ConfirmPaymentRefusalCode =
  /** There is no such invoice of yours: to your company, or of your provider. */
  | 'INVOICE_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `confirmPayment`. */
export type ConfirmPaymentResult = ConfirmPaymentRefusal | ConfirmPaymentSuccess;

/** It was done. */
export type ConfirmPaymentSuccess = {
  readonly __typename?: 'ConfirmPaymentSuccess';
  /** The invoice. */
  readonly invoice: Invoice;
  /** The rental. */
  readonly rental: Rental;
};

/** Which quote is agreed to. */
export type ContractRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type ContractRentalRefusal = {
  readonly __typename?: 'ContractRentalRefusal';
  /** Which. */
  readonly code: ContractRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `contractRental` is refused. */
export type ContractRentalRefusalCode =
  /** Public money of all programs together would pay too much of the price. */
  | 'AID_CEILING'
  /** A cap of a voucher’s program leaves less than was planned. */
  | 'CAP_EXCEEDED'
  /** The contract was not concluded within a minute, or the rental was called off meanwhile: nothing is held. */
  | 'CONTRACT_GIVEN_UP'
  /** Another call is contracting this rental right now. */
  | 'CONTRACT_PENDING'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Another rule of a voucher’s program says no. */
  | 'NOT_ELIGIBLE'
  /** The rental’s holds were released before: it can have no others. */
  | 'PURCHASE_CLOSED'
  /** The quote is no longer valid by our clock. */
  | 'QUOTE_EXPIRED'
  /** Company and provider are related, which a voucher’s program does not allow. */
  | 'RELATED_PARTY'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** A voucher’s program does not go with other public money on this purchase. */
  | 'STACKING'
  /** The offer has fewer accelerators free than are asked for. */
  | 'TOO_FEW_AVAILABLE'
  /** A voucher has less left than was planned. */
  | 'VOUCHER_EXHAUSTED'
  /** A voucher is no longer valid. */
  | 'VOUCHER_EXPIRED'
  /** A voucher is frozen. */
  | 'VOUCHER_FROZEN'
  /** A voucher is unknown, or not the company’s. */
  | 'VOUCHER_NOT_FOUND'
  /** A voucher was revoked. */
  | 'VOUCHER_REVOKED'
  /** Vouchers cannot be reached: nothing is held. */
  | 'VOUCHER_SERVICE_UNAVAILABLE'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `contractRental`. */
export type ContractRentalResult = ContractRentalRefusal | ContractRentalSuccess;

/** It was done. */
export type ContractRentalSuccess = {
  readonly __typename?: 'ContractRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/** Currencies, ISO 4217. */
export type CurrencyCode =
  /** Renminbi yuan. */
  | 'CNY';

/** A building full of racks, where accelerators stand. */
export type DataCenter = {
  readonly __typename?: 'DataCenter';
  /** The day it went into service. Its accelerators count as capacity from then on. */
  readonly commissionedOn: Scalars['Date']['output'];
  /** Its accelerators, by model. */
  readonly devices: ReadonlyArray<DeviceCount>;
  /** What all its accelerators can do together, in PFLOPS of FP16, dense. */
  readonly fp16DensePflops: Scalars['Float']['output'];
  /** The data center's id. */
  readonly id: Scalars['ID']['output'];
  /** The data center's name. */
  readonly name: Scalars['String']['output'];
  /** Power usage effectiveness (PUE): all power the site draws, over the power its computers draw. At least 1; smaller is better. */
  readonly powerUsageEffectiveness: Scalars['Float']['output'];
  /** Whose it is. */
  readonly provider: ComputeProvider;
  /** How many racks it has. */
  readonly racks: Scalars['Int']['output'];
  /** Where it stands. Some programs pay only for compute within their own province. */
  readonly region: Region;
};


/** A building full of racks, where accelerators stand. */
export type DataCenterNameArgs = {
  language?: InputMaybe<Language>;
};

/** How many accelerators of one model a data center has. */
export type DeviceCount = {
  readonly __typename?: 'DeviceCount';
  /** How many of them. */
  readonly count: Scalars['Int']['output'];
  /** The model. */
  readonly gpuModel: GpuModel;
};

/** Which invoice is disputed, and why. */
export type DisputeInvoiceInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The invoice's id. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
};

/** A rule said no, and nothing was changed. */
export type DisputeInvoiceRefusal = {
  readonly __typename?: 'DisputeInvoiceRefusal';
  /** Which. */
  readonly code: DisputeInvoiceRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `disputeInvoice` is refused. */
export type DisputeInvoiceRefusalCode =
  /** There is no such invoice of yours: to your company, or of your provider. */
  | 'INVOICE_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `disputeInvoice`. */
export type DisputeInvoiceResult = DisputeInvoiceRefusal | DisputeInvoiceSuccess;

/** It was done. */
export type DisputeInvoiceSuccess = {
  readonly __typename?: 'DisputeInvoiceSuccess';
  /** The invoice. */
  readonly invoice: Invoice;
  /** The rental. */
  readonly rental: Rental;
};

/** Which rental ends. */
export type EndRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type EndRentalRefusal = {
  readonly __typename?: 'EndRentalRefusal';
  /** Which. */
  readonly code: EndRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `endRental` is refused. */
export type EndRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `endRental`. */
export type EndRentalResult = EndRentalRefusal | EndRentalSuccess;

/** It was done. */
export type EndRentalSuccess = {
  readonly __typename?: 'EndRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/** How much the source of a published figure is worth. */
export type FigureConfidence =
  /** The maker's own page or data sheet. */
  | 'OFFICIAL'
  /** The press, or the tables of a third party. The maker publishes no figure of its own. */
  | 'PRESS'
  /** The maker's figures, read where others repeat them. */
  | 'REPOSTED';

/** A model of accelerator: a GPU, or a chip that does a GPU's work for AI. A real product with its public figures. */
export type GpuModel = {
  readonly __typename?: 'GpuModel';
  /** Whether the chip is domestic or imported: some programs pay a higher rate for domestic ones. */
  readonly chipOrigin: ChipOrigin;
  /** The model's code, such as "ascend-910b". */
  readonly code: Scalars['String']['output'];
  /** Peak speed in TFLOPS at half precision (FP16), dense: without the doubling that sparsity claims. */
  readonly fp16DenseTflops: Scalars['Float']['output'];
  /** The model's id. */
  readonly id: Scalars['ID']['output'];
  /** Memory in GiB. */
  readonly memoryGiB: Scalars['Int']['output'];
  /** The model's name, with its maker's. */
  readonly name: Scalars['String']['output'];
  /** The year it was announced or first sold. */
  readonly releasedYear: Scalars['Int']['output'];
  /** Where the FP16 figure comes from. */
  readonly source: GpuModelSource;
  /** The maker. */
  readonly vendor: Scalars['String']['output'];
};


/** A model of accelerator: a GPU, or a chip that does a GPU's work for AI. A real product with its public figures. */
export type GpuModelNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of accelerator models. */
export type GpuModelConnection = {
  readonly __typename?: 'GpuModelConnection';
  /** The models of this page. */
  readonly edges: ReadonlyArray<GpuModelEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many models the whole list has. Counted only when asked for. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An accelerator model on a page. */
export type GpuModelEdge = {
  readonly __typename?: 'GpuModelEdge';
  /** Where the model stands: to go on after it, ask with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The model. */
  readonly node: GpuModel;
};

/** Which accelerator models. A condition that is null filters nothing; several must all hold. */
export type GpuModelFilter = {
  /** By where the chip comes from. */
  readonly chipOrigin?: InputMaybe<ChipOriginFilter>;
  /** By code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By maker. */
  readonly vendor?: InputMaybe<StringFilter>;
};

/** An order of accelerator models. */
export type GpuModelOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By which field. */
  readonly field: GpuModelOrderField;
};

/** By what accelerator models can be ordered. */
export type GpuModelOrderField =
  /** By code. */
  | 'CODE'
  /** By peak speed at FP16, dense. */
  | 'FP16_DENSE_TFLOPS'
  /** By the year of release. */
  | 'RELEASED_YEAR';

/** Where a model's FP16 figure comes from. */
export type GpuModelSource = {
  readonly __typename?: 'GpuModelSource';
  /** How much the source is worth. */
  readonly confidence: FigureConfidence;
  /** The title of the source. */
  readonly title: Scalars['String']['output'];
  /** The address of the source. */
  readonly url: Scalars['String']['output'];
};

/** An amount of a voucher that is set aside for one purchase. */
export type Hold = {
  readonly __typename?: 'Hold';
  /** The hold's id. */
  readonly id: Scalars['ID']['output'];
};

/** A condition on an id. A condition that is null filters nothing; several must all hold. */
export type IdFilter = {
  /** Equal to this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these ids. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a provider bills for a rental. */
export type Invoice = {
  readonly __typename?: 'Invoice';
  /** The invoice's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was sent. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What it is made of. Usage and adjustments add up to the total, credits to what vouchers pay. */
  readonly lines: ReadonlyArray<InvoiceLine>;
  /** SHA-256 of the meter's readings, line by line, in hexadecimal: what a claim's METERING evidence must have. Null where the meter was closed before hashes were kept. */
  readonly meterHash?: Maybe<Scalars['String']['output']>;
  /** The number that the provider gave it. */
  readonly number: Scalars['String']['output'];
  /** When the company had paid its share, or null before. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the company pays: the total less what vouchers pay. */
  readonly payable: Money;
  /** The first day billed. */
  readonly periodFrom: Scalars['Date']['output'];
  /** The last day billed. */
  readonly periodTo: Scalars['Date']['output'];
  /** The rental that is billed. */
  readonly rental: Rental;
  /** How far the invoice is. */
  readonly status: InvoiceStatus;
  /** How much vouchers pay of it. */
  readonly subsidized: Money;
  /** The price of what was used, before vouchers. */
  readonly total: Money;
};

/** One line of an invoice. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** The amount. Credits are negative. */
  readonly amount: Money;
  /** What kind of charge it is. */
  readonly category: ChargeCategory;
  /** What it is for, in the provider's words. */
  readonly description: Scalars['String']['output'];
  /** Accelerator-hours billed, or null where the line bills none. */
  readonly gpuHours?: Maybe<Scalars['Decimal']['output']>;
  /** The voucher that pays, on a credit. */
  readonly voucher?: Maybe<Voucher>;
};

/** How far an invoice is. */
export type InvoiceStatus =
  /** Disputed by the company. */
  | 'DISPUTED'
  /** Sent, and not paid yet. */
  | 'ISSUED'
  /** Paid by the company. */
  | 'PAID';

/** An invoice as a claim on it is judged. */
export type InvoiceToClaim = {
  readonly __typename?: 'InvoiceToClaim';
  /** What it bills for them. */
  readonly billed: Money;
  /** The seconds of one accelerator that it bills: a whole number. */
  readonly billedGpuSeconds: Scalars['Decimal']['output'];
  /** The invoice's id. */
  readonly id: Scalars['ID']['output'];
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** What of it the company pays itself. */
  readonly payable: Money;
  /** Where it stands. */
  readonly status: InvoiceStatus;
  /** Its total, adjustments included. */
  readonly total: Money;
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
  /** Calls off a rental before it began, by either party: the company cancels it, and of the provider it has failed. Its holds are released. */
  readonly cancelRental: CancelRentalResult;
  /**
   * Closes the meter: the cost is what was metered, the holds are captured for it and the rest of them is released, and the
   * invoice is sent. Where vouchers cannot be reached, the meter is closed nonetheless and the invoice follows by itself.
   */
  readonly closeRental: CloseRentalResult;
  /** Says that the company has paid its share. */
  readonly confirmPayment: ConfirmPaymentResult;
  /**
   * Agrees to a quote: places the holds of its plan, all or none. Where it is not known whether they were placed, the fault is
   * UNKNOWN_OUTCOME: the same command goes on where it stood. What is not concluded within a minute is given up, and nothing stays held.
   */
  readonly contractRental: ContractRentalResult;
  /** Disputes an invoice that is not paid yet. */
  readonly disputeInvoice: DisputeInvoiceResult;
  /** Takes the accelerators back. Late readings may still come, until the meter is closed. */
  readonly endRental: EndRentalResult;
  /** Notes that programs paid the providers what vouchers captured of purchases, or that the bank sent it back; those that are no rentals are passed over. */
  readonly noteSettlement: NoteSettlementResult;
  /** Says that the provider sets the accelerators up. */
  readonly provisionRental: ProvisionRentalResult;
  /** Quotes a price that holds for a day, and plans which of the company's vouchers would pay of it. Nothing is held. */
  readonly quoteRental: QuoteRentalResult;
  /**
   * Records what meters reported for one rental; asked by the rental's provider. All of a call is written, or nothing.
   * An event counts once, by its source and id, however often it is sent. Whoever does not know what became of a call sends
   * it again: the same call gets the same answer, also after the meter is closed.
   */
  readonly recordUsage: RecordUsageResult;
  /** Ends a dispute: the provider answers it, with an adjustment or without one, or the company lets it be. The invoice can be paid again. */
  readonly resolveDispute: ResolveDisputeResult;
  /** Lets a rental that was stopped go on. */
  readonly resumeRental: ResumeRentalResult;
  /** Hands the accelerators over: the rental runs from now, for as long as was ordered. */
  readonly startRental: StartRentalResult;
  /** Stops a rental for a while, by either party. */
  readonly suspendRental: SuspendRentalResult;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationCancelRentalArgs = {
  input: CancelRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationCloseRentalArgs = {
  input: CloseRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationContractRentalArgs = {
  input: ContractRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationDisputeInvoiceArgs = {
  input: DisputeInvoiceInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationEndRentalArgs = {
  input: EndRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationNoteSettlementArgs = {
  input: NoteSettlementInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationProvisionRentalArgs = {
  input: ProvisionRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationQuoteRentalArgs = {
  input: QuoteRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationRecordUsageArgs = {
  input: RecordUsageInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationResolveDisputeArgs = {
  input: ResolveDisputeInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationResumeRentalArgs = {
  input: ResumeRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationStartRentalArgs = {
  input: StartRentalInput;
};


/** What can be commanded: each by whom its scopes name, and safe to be sent again with what made it unique. */
export type MutationSuspendRentalArgs = {
  input: SuspendRentalInput;
};

/** What programs paid the providers of, by its settlements, and what the bank sent back. */
export type NoteSettlementInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The purchases, at most 1,000. */
  readonly purchases: ReadonlyArray<SettledPurchaseInput>;
};

/** What became of `noteSettlement`. */
export type NoteSettlementResult = {
  readonly __typename?: 'NoteSettlementResult';
  /** How many rentals of the call are known. */
  readonly noted: Scalars['Int']['output'];
};

/** Accelerators of one model, in one data center, at a price. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** How many accelerators are free now. */
  readonly available: Scalars['Int']['output'];
  /** Where the accelerators stand. */
  readonly dataCenter: DataCenter;
  /** The model. */
  readonly gpuModel: GpuModel;
  /** How many accelerators one node has, for prices by the node. */
  readonly gpusPerNode: Scalars['Int']['output'];
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** All prices of this offer, past, present and announced, oldest first. A new price is a new line; none is ever changed. */
  readonly priceBook: ReadonlyArray<OfferPrice>;
  /** The price of one accelerator during one hour, in force today: the price per unit converted, and rounded down to the fen. Comparable between offers. */
  readonly pricePerGpuHour: Money;
  /** The price of one unit, in force today. */
  readonly pricePerUnit: Money;
  /** Who offers. */
  readonly provider: ComputeProvider;
  /** Whether this row is generated, not a real offer. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The unit in which the provider states its price. */
  readonly unit: PriceUnit;
  /** The first day of the price in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day of the price in force, or null as long as no other is announced. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of offers. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The offers of this page. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many offers the whole list has. Counted only when asked for. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An offer on a page. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** Where the offer stands: to go on after it, ask with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** Which offers. A condition that is null filters nothing; several must all hold. */
export type OfferFilter = {
  /** By where the chip comes from. */
  readonly chipOrigin?: InputMaybe<ChipOriginFilter>;
  /** By the code of the accelerator model. */
  readonly gpuModelCode?: InputMaybe<StringFilter>;
  /** At most this price of one accelerator during one hour, in yuan. */
  readonly maxPricePerGpuHour?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least this many accelerators free now. */
  readonly minAvailable?: InputMaybe<Scalars['Int']['input']>;
  /** By provider. */
  readonly providerId?: InputMaybe<IdFilter>;
  /** By the division where the accelerators stand. */
  readonly regionCode?: InputMaybe<RegionCodeFilter>;
};

/** An order of offers. */
export type OfferOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By which field. */
  readonly field: OfferOrderField;
};

/** By what offers can be ordered. */
export type OfferOrderField =
  /** By how many accelerators are free now. */
  | 'AVAILABLE'
  /** By the price of one accelerator during one hour. */
  | 'PRICE_PER_GPU_HOUR';

/** A price of an offer, from one day to another. */
export type OfferPrice = {
  readonly __typename?: 'OfferPrice';
  /** The price of one accelerator during one hour. */
  readonly pricePerGpuHour: Money;
  /** The price of one unit. */
  readonly pricePerUnit: Money;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day, or null as long as no later price is announced. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
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

/** The units in which compute is priced. */
export type PriceUnit =
  /** One accelerator during one hour (卡时). */
  | 'CARD_HOUR'
  /** One node, with all its accelerators, during one hour. */
  | 'NODE_HOUR'
  /** One PFLOPS of FP16, dense, during one day. */
  | 'PFLOPS_DAY';

/** Which rental is being set up. */
export type ProvisionRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type ProvisionRentalRefusal = {
  readonly __typename?: 'ProvisionRentalRefusal';
  /** Which. */
  readonly code: ProvisionRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `provisionRental` is refused. */
export type ProvisionRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `provisionRental`. */
export type ProvisionRentalResult = ProvisionRentalRefusal | ProvisionRentalSuccess;

/** It was done. */
export type ProvisionRentalSuccess = {
  readonly __typename?: 'ProvisionRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One compute provider, or null when there is none of this id. */
  readonly computeProvider?: Maybe<ComputeProvider>;
  /** The compute providers, in the order of their registration unless another is asked for. */
  readonly computeProviders: ComputeProviderConnection;
  /** One accelerator model, or null when there is none of this code. */
  readonly gpuModel?: Maybe<GpuModel>;
  /** The accelerator models that providers have or offer. */
  readonly gpuModels: GpuModelConnection;
  /** One offer, or null when there is none of this id. */
  readonly offer?: Maybe<Offer>;
  /** The offers whose price is in force today. */
  readonly offers: OfferConnection;
  /** One rental that public money paid a part of, or null when there is none of this id. */
  readonly rental?: Maybe<Rental>;
  /**
   * What a rental's contract, meter and invoices say, side by side, for the subgraph that judges claims on it. Null when there
   * is none of this id.
   */
  readonly rentalToClaim?: Maybe<RentalToClaim>;
  /** The rentals that public money paid a part of. */
  readonly rentals: RentalConnection;
};


export type QueryComputeProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComputeProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComputeProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ComputeProviderOrder>>;
};


export type QueryGpuModelArgs = {
  code: Scalars['String']['input'];
};


export type QueryGpuModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GpuModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GpuModelOrder>>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfferOrder>>;
};


export type QueryRentalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRentalToClaimArgs = {
  rentalId: Scalars['ID']['input'];
};


export type QueryRentalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RentalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RentalOrder>>;
};

/** What is to be rented, and how it is to be paid. */
export type QuoteRentalInput = {
  /** The exchange or platform that it goes through, by the name that notices use. Some programs ask. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** Who rents: the caller's company. */
  readonly companyId: Scalars['ID']['input'];
  /** The contract's number, where it has one; otherwise the rental's id is. A program pays one contract once. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** How many accelerators. */
  readonly gpuCount: Scalars['Int']['input'];
  /** For how many hours, with all of them: 1 to 26,304, which is three years. */
  readonly hours: Scalars['Int']['input'];
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is rented. */
  readonly offerId: Scalars['ID']['input'];
  /** What it is for. Some programs ask. */
  readonly purpose?: InputMaybe<WorkPurpose>;
  /** When it is to begin: now, if left out, and at most a year from now. The contract runs from the handover for as many hours. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The vouchers that may pay; all of the company's, if left out. With an empty list the company pays alone. */
  readonly voucherIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A rule said no, and nothing was changed. */
export type QuoteRentalRefusal = {
  readonly __typename?: 'QuoteRentalRefusal';
  /** Which. */
  readonly code: QuoteRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `quoteRental` is refused. */
export type QuoteRentalRefusalCode =
  /** That is no company of yours on record. */
  | 'COMPANY_NOT_FOUND'
  /** No accelerator is asked for. */
  | 'GPU_COUNT_INVALID'
  /** The time is not 1 hour to three years. */
  | 'HOURS_INVALID'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such offer with a price in force. */
  | 'OFFER_NOT_FOUND'
  /** The rental would begin before now, or more than a year from now. */
  | 'STARTS_IN_THE_PAST'
  /** The offer has fewer accelerators free than are asked for. */
  | 'TOO_FEW_AVAILABLE'
  /** A voucher is unknown, or not the company’s. */
  | 'VOUCHER_NOT_FOUND';

/** What became of `quoteRental`. */
export type QuoteRentalResult = QuoteRentalRefusal | QuoteRentalSuccess;

/** It was done. */
export type QuoteRentalSuccess = {
  readonly __typename?: 'QuoteRentalSuccess';
  /** What is left for the company to pay. */
  readonly companyPays: Money;
  /** The rental. */
  readonly rental: Rental;
  /** Which vouchers would pay what, and why. */
  readonly voucherPlan: ReadonlyArray<VoucherPlanLine>;
};

/** What meters reported for one rental. */
export type RecordUsageInput = {
  /** The events, 1 to 500, in any order. */
  readonly events: ReadonlyArray<UsageEventInput>;
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** Nothing of the call was written. */
export type RecordUsageRefusal = {
  readonly __typename?: 'RecordUsageRefusal';
  /** Which rule says no. */
  readonly code: RecordUsageRefusalCode;
  /** What is wrong, and what to do next, in one line. */
  readonly message: Scalars['String']['output'];
};

/** Why usage is not recorded. */
export type RecordUsageRefusalCode =
  /** Hours are negative, or would be after a correction. */
  | 'BELOW_ZERO'
  /** More hours are busy than were allocated. */
  | 'BUSY_ABOVE_TOTAL'
  /** A correction names no event of the same source, rental and period, or one that is a correction itself. */
  | 'CORRECTS_NOTHING'
  /** An event was recorded before, or stands in this call, with the same source and id and another content. */
  | 'EVENT_CHANGED'
  /** A period has not passed yet by our clock, or the event was written later than now. */
  | 'IN_THE_FUTURE'
  /** At some moment the rental's meters together report more accelerators than are rented. */
  | 'MORE_THAN_RENTED'
  /** An event is of another type, or about something else than the rental. */
  | 'NOT_A_READING'
  /** Hours are not a whole number of seconds. */
  | 'NOT_WHOLE_SECONDS'
  /** The call holds no events. */
  | 'NO_EVENTS'
  /** A period ends before it begins, or with it. */
  | 'PERIOD_EMPTY'
  /** A period reaches beyond the rental: before its start, or after its end. */
  | 'PERIOD_OUTSIDE_RENTAL'
  /** Two periods of one meter overlap, and neither is a correction. */
  | 'PERIOD_OVERLAPS'
  /** The caller's provider has no rental of this id. */
  | 'RENTAL_NOT_FOUND'
  /** The rental counts no readings: it has not begun, was called off, or its meter is closed. */
  | 'RENTAL_NOT_METERED'
  /** More hours are SM-active than were busy. */
  | 'SM_ACTIVE_ABOVE_BUSY'
  /** The call holds more than 500 events. */
  | 'TOO_MANY_EVENTS';

/** What became of a call that records usage. */
export type RecordUsageResult = RecordUsageRefusal | RecordUsageSuccess;

/** All events of the call are recorded. */
export type RecordUsageSuccess = {
  readonly __typename?: 'RecordUsageSuccess';
  /** How many readings this call made. The same call, sent again, answers the same number. */
  readonly accepted: Scalars['Int']['output'];
  /** How many events had been recorded by another call, or stood in this one before. */
  readonly duplicates: Scalars['Int']['output'];
  /** The rental, with what is metered by now. */
  readonly rental: Rental;
};

/** A division of China (GB/T 2260). */
export type Region = {
  readonly __typename?: 'Region';
  /** The division code (GB/T 2260). */
  readonly code: Scalars['RegionCode']['output'];
  /** The division's name. Many counties have no English name on record. */
  readonly name: Scalars['String']['output'];
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

/** Accelerators that one company rents from one provider, from quote to settlement. */
export type Rental = {
  readonly __typename?: 'Rental';
  /** Who rents. */
  readonly company?: Maybe<Company>;
  /** When the contract was made, or null before. */
  readonly contractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accelerator-time times price, rounded down to the fen: what was ordered until the meter is closed, what was metered from then on. */
  readonly cost: Money;
  /** When the rental really ended, or null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the rental ends by contract. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Where the rental went, who moved it and why, oldest first. For the company's members, the provider, the city's officers, and auditors. */
  readonly events: ReadonlyArray<RentalEvent>;
  /** What is conspicuous about the rental, for whoever audits: it accuses nobody. For the city's officers, and auditors. */
  readonly flags: ReadonlyArray<RentalFlag>;
  /** How many accelerators. */
  readonly gpuCount: Scalars['Int']['output'];
  /** Accelerator-hours (卡时) metered so far, rounded down to the hundredth. */
  readonly gpuHours: Scalars['Decimal']['output'];
  /** The holds on those vouchers. */
  readonly holds?: Maybe<ReadonlyArray<Hold>>;
  /** The rental's id. */
  readonly id: Scalars['ID']['output'];
  /** The provider's invoices for this rental, oldest first. For the company's members, the provider, the city's officers, and auditors. */
  readonly invoices?: Maybe<ReadonlyArray<Invoice>>;
  /** What is rented. */
  readonly offer: Offer;
  /** Accelerator-hours that the quote is for, rounded down to the hundredth. */
  readonly orderedGpuHours: Scalars['Decimal']['output'];
  /** The price of one accelerator during one hour, as quoted. Later prices of the offer do not touch it. */
  readonly pricePerGpuHour: Money;
  /** Until when the quote can be contracted, or null where none was given. */
  readonly quoteValidUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the price was quoted. */
  readonly quotedAt: Scalars['DateTime']['output'];
  /** When the accelerators were handed over, or null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the rental is. */
  readonly status: RentalStatus;
  /** How much of the cost vouchers pay: held until the invoice is sent, captured from then on. */
  readonly subsidy: Money;
  /** Whether this row is generated, not a real rental. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What the provider's meters reported, as it came in. Nothing is ever changed: what was late or wrong comes as a new line. */
  readonly usage: UsageReadingConnection;
  /** Whether the city has paid the provider what vouchers captured. Null until programs has told. */
  readonly voucherPayment?: Maybe<VoucherPaymentStatus>;
  /** Which voucher pays how much. */
  readonly voucherShares: ReadonlyArray<RentalVoucherShare>;
  /** The vouchers that pay a part. */
  readonly vouchers?: Maybe<ReadonlyArray<Voucher>>;
};


/** Accelerators that one company rents from one provider, from quote to settlement. */
export type RentalUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of rentals. */
export type RentalConnection = {
  readonly __typename?: 'RentalConnection';
  /** The rentals of this page. */
  readonly edges: ReadonlyArray<RentalEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rentals the whole list has. Counted only when asked for. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A rental on a page. */
export type RentalEdge = {
  readonly __typename?: 'RentalEdge';
  /** Where the rental stands: to go on after it, ask with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The rental. */
  readonly node: Rental;
};

/** A step of a rental. */
export type RentalEvent = {
  readonly __typename?: 'RentalEvent';
  /** Who moved it, as their issuer names them. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood. Null for the first. */
  readonly from?: Maybe<RentalStatus>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The role in which it was moved. */
  readonly role: RentalRole;
  /** Where it stands since. */
  readonly to: RentalStatus;
};

/** Which rentals. A condition that is null filters nothing; several must all hold. */
export type RentalFilter = {
  /** By where the chip comes from. */
  readonly chipOrigin?: InputMaybe<ChipOriginFilter>;
  /** By the company that rents. */
  readonly companyId?: InputMaybe<IdFilter>;
  /** By the code of a fund that pays a part. */
  readonly fundCode?: InputMaybe<StringFilter>;
  /** By the code of the accelerator model. */
  readonly gpuModelCode?: InputMaybe<StringFilter>;
  /** By the code of a program that pays a part. */
  readonly programCode?: InputMaybe<StringFilter>;
  /** By provider. */
  readonly providerId?: InputMaybe<IdFilter>;
  /** By how far they are. */
  readonly status?: InputMaybe<RentalStatusFilter>;
};

/** What an audit should look at. */
export type RentalFlag =
  /** At least 100 accelerator-hours were metered, and their cores worked in less than a twentieth of them: hours may be burned for the subsidy. */
  | 'IDLE';

/** An order of rentals. */
export type RentalOrder = {
  /** In which direction. */
  readonly direction?: OrderDirection;
  /** By which field. */
  readonly field: RentalOrderField;
};

/** By what rentals can be ordered. */
export type RentalOrderField =
  /** By cost. */
  | 'COST'
  /** By when the rental ends by contract. */
  | 'ENDS_AT'
  /** By accelerator-hours metered. */
  | 'GPU_HOURS'
  /** By when the price was quoted. */
  | 'QUOTED_AT'
  /** By subsidy. */
  | 'SUBSIDY';

/** Roles in which a rental is moved. */
export type RentalRole =
  /** A member of the company that rents. */
  | 'COMPANY_MEMBER'
  /** An operator of the provider. */
  | 'PROVIDER_OPERATOR'
  /** A subgraph, on its own account. */
  | 'SERVICE';

/** How far a rental is. */
export type RentalStatus =
  /** The accelerators are handed over, and metered. */
  | 'ACTIVE'
  /** Called off before it began. The end; the holds are released. */
  | 'CANCELLED'
  /** Agreed; the vouchers' holds are placed. */
  | 'CONTRACTED'
  /** The company disputes the invoice. */
  | 'DISPUTED'
  /** The accelerators are given back; late readings may still come. */
  | 'ENDED'
  /** The provider could not deliver. The end; the holds are released. */
  | 'FAILED'
  /** The provider sent its invoice. */
  | 'INVOICED'
  /** No reading counts any more: quantity and cost are final, and what vouchers pay of it is being captured. */
  | 'METER_CLOSED'
  /** The company paid its share. */
  | 'PAID'
  /** The provider is setting the accelerators up. */
  | 'PROVISIONING'
  /** A price was quoted, nothing agreed. */
  | 'QUOTED'
  /** The provider has also received what the vouchers paid. The end, also where the bank sends that back later: see `voucherPayment`. */
  | 'SETTLED'
  /** Stopped for a while, not metered. */
  | 'SUSPENDED';

/** A condition on a rental's status. A condition that is null filters nothing; several must all hold. */
export type RentalStatusFilter = {
  /** Equal to this status. */
  readonly eq?: InputMaybe<RentalStatus>;
  /** Equal to one of these statuses. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<RentalStatus>>;
};

/** A rental as a claim on it is judged: its contract, what was metered, and what was billed and paid. */
export type RentalToClaim = {
  readonly __typename?: 'RentalToClaim';
  /** The exchange or platform that it went through. Null where none was named. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The kind of chip, in the words of rules. */
  readonly chipKind: Scalars['String']['output'];
  /** The company that rents. */
  readonly companyId: Scalars['ID']['output'];
  /** The contract's number: the rental's id where the parties named none. */
  readonly contract: Scalars['String']['output'];
  /** The price of all that was ordered. */
  readonly contractPrice: Money;
  /** Whether the chips are domestic. */
  readonly domesticChips: Scalars['Boolean']['output'];
  /** The division (GB/T 2260) in which they stand. */
  readonly facilityRegionCode: Scalars['RegionCode']['output'];
  /** Its invoices, in the order in which they were issued. */
  readonly invoices: ReadonlyArray<InvoiceToClaim>;
  /** What the meter's readings hash to, as the METERING evidence of a claim must. Null where the meter was closed before hashes were kept. */
  readonly meterHash?: Maybe<Scalars['String']['output']>;
  /** The same in hours, cut off after two decimals, as it is shown everywhere else. */
  readonly meteredGpuHours: Scalars['Decimal']['output'];
  /** What the meters' readings add up to, in seconds of one accelerator: a whole number. */
  readonly meteredGpuSeconds: Scalars['Decimal']['output'];
  /** Whether the company rents of itself. */
  readonly ownFacility: Scalars['Boolean']['output'];
  /** The price of one accelerator for one hour, as contracted. */
  readonly pricePerGpuHour: Money;
  /** What it is for, as was said when it was quoted. Null where nothing was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The credit code of the company behind the provider. */
  readonly sellerCreditCode: Scalars['CreditCode']['output'];
  /** The provider's capacity at FP16 in all its data centers. */
  readonly sellerPetaflops: Scalars['Float']['output'];
  /** The provider's racks in all its data centers. */
  readonly sellerRacks: Scalars['Int']['output'];
  /** The first day of the service in China. Null while it has not begun. */
  readonly serviceFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of the service in China. Null while it has not ended. */
  readonly serviceTo?: Maybe<Scalars['Date']['output']>;
  /** The day of the contract in China. Null where none was made. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the rental stands. */
  readonly status: RentalStatus;
};

/** What one voucher pays of a rental. */
export type RentalVoucherShare = {
  readonly __typename?: 'RentalVoucherShare';
  /** How much it pays. */
  readonly amount: Money;
  /** The code of the fund behind it. */
  readonly fundCode: Scalars['String']['output'];
  /** The hold by which it pays. */
  readonly hold?: Maybe<Hold>;
  /** The code of the voucher's program. */
  readonly programCode: Scalars['String']['output'];
  /** The voucher. */
  readonly voucher?: Maybe<Voucher>;
};

/** How a dispute ends, and why. */
export type ResolveDisputeInput = {
  /** What the provider takes back of it, as a line of its own. */
  readonly deduction?: InputMaybe<MoneyInput>;
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The invoice's id. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
  /** What the provider charges besides, as a line of its own. No voucher pays of it. */
  readonly surcharge?: InputMaybe<MoneyInput>;
};

/** A rule said no, and nothing was changed. */
export type ResolveDisputeRefusal = {
  readonly __typename?: 'ResolveDisputeRefusal';
  /** Which. */
  readonly code: ResolveDisputeRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `resolveDispute` is refused. */
export type ResolveDisputeRefusalCode =
  /** The adjustment is not more than zero in whole fen, or takes back more than the company has to pay. */
  | 'ADJUSTMENT_INVALID'
  /** There is no such invoice of yours: to your company, or of your provider. */
  | 'INVOICE_NOT_FOUND'
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** Only the provider can change what it bills. */
  | 'NOT_YOURS_TO_ADJUST'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** Vouchers paid a share of the total, which cannot shrink below it. */
  | 'VOUCHERS_PAID'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `resolveDispute`. */
export type ResolveDisputeResult = ResolveDisputeRefusal | ResolveDisputeSuccess;

/** It was done. */
export type ResolveDisputeSuccess = {
  readonly __typename?: 'ResolveDisputeSuccess';
  /** The invoice. */
  readonly invoice: Invoice;
  /** The rental. */
  readonly rental: Rental;
};

/** Which rental goes on, and why. */
export type ResumeRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type ResumeRentalRefusal = {
  readonly __typename?: 'ResumeRentalRefusal';
  /** Which. */
  readonly code: ResumeRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `resumeRental` is refused. */
export type ResumeRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `resumeRental`. */
export type ResumeRentalResult = ResumeRentalRefusal | ResumeRentalSuccess;

/** It was done. */
export type ResumeRentalSuccess = {
  readonly __typename?: 'ResumeRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/** A purchase of which all that vouchers captured was paid, or a part of that came back. */
export type SettledPurchaseInput = {
  /** The purchase's id: a rental's. */
  readonly purchaseId: Scalars['ID']['input'];
  /** Since when. What is told of a later moment stands, in whichever order it comes. */
  readonly settledAt: Scalars['DateTime']['input'];
  /** What became of it. */
  readonly status?: VoucherPaymentStatus;
};

/** Which rental begins. */
export type StartRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type StartRentalRefusal = {
  readonly __typename?: 'StartRentalRefusal';
  /** Which. */
  readonly code: StartRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `startRental` is refused. */
export type StartRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `startRental`. */
export type StartRentalResult = StartRentalRefusal | StartRentalSuccess;

/** It was done. */
export type StartRentalSuccess = {
  readonly __typename?: 'StartRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/** A condition on a text or code. A condition that is null filters nothing; several must all hold. */
export type StringFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which rental stops for a while, and why. */
export type SuspendRentalInput = {
  /** A UUID that you make for this command: sent again with it, the command is answered and not done again. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why: one to 1,000 characters, kept with the step. */
  readonly reason: Scalars['String']['input'];
  /** The rental's id. */
  readonly rentalId: Scalars['ID']['input'];
};

/** A rule said no, and nothing was changed. */
export type SuspendRentalRefusal = {
  readonly __typename?: 'SuspendRentalRefusal';
  /** Which. */
  readonly code: SuspendRentalRefusalCode;
  /** What was found, and what to do next. */
  readonly message: Scalars['String']['output'];
};

/** Why `suspendRental` is refused. */
export type SuspendRentalRefusalCode =
  /** The idempotencyKey belongs to another command: send this one under a new key. */
  | 'KEY_REUSED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** There is no such rental of yours: of your company’s, or of your provider’s. */
  | 'RENTAL_NOT_FOUND'
  /** The rental does not stand where this can be done: see `Rental.status`. */
  | 'WRONG_STATUS';

/** What became of `suspendRental`. */
export type SuspendRentalResult = SuspendRentalRefusal | SuspendRentalSuccess;

/** It was done. */
export type SuspendRentalSuccess = {
  readonly __typename?: 'SuspendRentalSuccess';
  /** The rental. */
  readonly rental: Rental;
};

/**
 * What was metered in one period. Hours are whole seconds: a multiple of 0.0025 always is. Of a correction, hours are the
 * differences, which may be negative.
 */
export type UsageDataInput = {
  /** Accelerator-hours in which a device was busy: at least one kernel ran (DCGM_FI_DEV_GPU_UTIL). At most those allocated. */
  readonly busyGpuHours: Scalars['Decimal']['input'];
  /** Of a correction: the id of the event that it corrects, of the same source, rental and period. The correction is a line of its own; what it corrects stays as it is. */
  readonly corrects?: InputMaybe<Scalars['String']['input']>;
  /** Accelerator-hours allocated. */
  readonly gpuHours: Scalars['Decimal']['input'];
  /** The end of the period, not included. The next period of the same meter may begin here. */
  readonly periodEnd: Scalars['DateTime']['input'];
  /** The beginning of the period, included. */
  readonly periodStart: Scalars['DateTime']['input'];
  /** Accelerator-hours weighted by the share of cores that worked (DCGM_FI_PROF_SM_ACTIVE). At most the busy ones. */
  readonly smActiveGpuHours: Scalars['Decimal']['input'];
};

/**
 * What one meter reported for one period, as a CloudEvent (CloudEvents 1.0, https://github.com/cloudevents/spec). Its
 * attributes keep the names that they have there.
 */
export type UsageEventInput = {
  /** What was metered. */
  readonly data: UsageDataInput;
  /** The event's id, unique within the source: 1 to 200 characters. */
  readonly id: Scalars['String']['input'];
  /** The meter: a URI reference of at most 200 characters, such as "urn:meter:7". */
  readonly source: Scalars['String']['input'];
  /** What it is about: the rental's id, where the event says so. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** When the meter wrote it. */
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
  /** What kind of event it is, and in which version: "voucher-graph.usage.metered.v1". */
  readonly type: Scalars['String']['input'];
};

/** What one meter reported for one period: a CloudEvent, counted once by its source and id among its provider's. */
export type UsageReading = {
  readonly __typename?: 'UsageReading';
  /** Accelerator-hours in which a device was busy. */
  readonly busyGpuHours: Scalars['Decimal']['output'];
  /** The id of the reading that this one corrects by its difference, or null. */
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  /** The CloudEvents id, unique within the source. */
  readonly eventId: Scalars['String']['output'];
  /** Accelerator-hours allocated. Of a correction: the difference, which may be negative. */
  readonly gpuHours: Scalars['Decimal']['output'];
  /** The reading's id. */
  readonly id: Scalars['ID']['output'];
  /** The end of the period, not included. */
  readonly periodEnd: Scalars['DateTime']['output'];
  /** The beginning of the period, included. */
  readonly periodStart: Scalars['DateTime']['output'];
  /** When the reading came in. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the meter wrote the event (CloudEvents time), or null where it did not say. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accelerator-hours weighted by the share of cores that worked. */
  readonly smActiveGpuHours: Scalars['Decimal']['output'];
  /** The CloudEvents source: the meter. */
  readonly source: Scalars['String']['output'];
};

/** A page of usage readings. */
export type UsageReadingConnection = {
  readonly __typename?: 'UsageReadingConnection';
  /** The readings of this page. */
  readonly edges: ReadonlyArray<UsageReadingEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many readings the whole list has. Counted only when asked for. Counts to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A usage reading on a page. */
export type UsageReadingEdge = {
  readonly __typename?: 'UsageReadingEdge';
  /** Where the reading stands: to go on after it, ask with `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: UsageReading;
};

/**
 * How much of a provider's capacity was used. An accelerator-hour (卡时) is one accelerator during one hour.
 * The three rates are shares of the same capacity, so that what was working is never more than what was busy, nor that
 * than what was rented. A rate above 1 means that more was metered than the inventory can give.
 */
export type Utilization = {
  readonly __typename?: 'Utilization';
  /** Accelerator-hours that were allocated to rentals, subsidized or not. */
  readonly allocatedGpuHours: Scalars['Decimal']['output'];
  /** Allocated over capacity, 0 to 1. Null when there was no capacity. */
  readonly allocationRate?: Maybe<Scalars['Float']['output']>;
  /** Accelerator-hours in which an allocated device was busy: at least one kernel ran (DCGM_FI_DEV_GPU_UTIL). */
  readonly busyGpuHours: Scalars['Decimal']['output'];
  /** Busy over capacity, 0 to 1. Null when there was no capacity. */
  readonly busyRate?: Maybe<Scalars['Float']['output']>;
  /** Accelerator-hours that the inventory could give: all accelerators, on every day counted since their data center went into service. */
  readonly capacityGpuHours: Scalars['Decimal']['output'];
  /** The first day counted. */
  readonly from: Scalars['Date']['output'];
  /** Accelerator-hours weighted by the share of cores that worked (DCGM_FI_PROF_SM_ACTIVE). */
  readonly smActiveGpuHours: Scalars['Decimal']['output'];
  /** SM-active over capacity, 0 to 1: how much of what was built really worked. Null when there was no capacity. */
  readonly smActiveRate?: Maybe<Scalars['Float']['output']>;
  /** Accelerator-hours of rentals that public money paid a part of. */
  readonly subsidizedGpuHours: Scalars['Decimal']['output'];
  /** The last day asked for. */
  readonly to: Scalars['Date']['output'];
};

/** Credit that a city grants one company, spendable until it expires. */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** The voucher's id. */
  readonly id: Scalars['ID']['output'];
  /** The rentals that this voucher pays a part of. */
  readonly rentals?: Maybe<RentalConnection>;
};


/** Credit that a city grants one company, spendable until it expires. */
export type VoucherRentalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RentalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RentalOrder>>;
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
  ComputeProvider: ComputeProvider;
  DataCenter: DataCenter;
  Invoice: Invoice;
  Offer: Offer;
  Rental: Rental;
  Voucher: Voucher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  ComputeProvider:
    ( { __typename: 'ComputeProvider' }
    & GraphQLRecursivePick<FederationTypes['ComputeProvider'], {"id":true}> );
  DataCenter:
    ( { __typename: 'DataCenter' }
    & GraphQLRecursivePick<FederationTypes['DataCenter'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Rental:
    ( { __typename: 'Rental' }
    & GraphQLRecursivePick<FederationTypes['Rental'], {"id":true}> );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelRentalResult:
    | ( CancelRentalRefusal )
    | ( Omit<CancelRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  CloseRentalResult:
    | ( CloseRentalRefusal )
    | ( Omit<CloseRentalSuccess, 'invoice' | 'rental'> & { invoice?: Maybe<_RefType['Invoice']>, rental: _RefType['Rental'] } )
  ;
  ConfirmPaymentResult:
    | ( ConfirmPaymentRefusal )
    | ( Omit<ConfirmPaymentSuccess, 'invoice' | 'rental'> & { invoice: _RefType['Invoice'], rental: _RefType['Rental'] } )
  ;
  ContractRentalResult:
    | ( ContractRentalRefusal )
    | ( Omit<ContractRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  DisputeInvoiceResult:
    | ( DisputeInvoiceRefusal )
    | ( Omit<DisputeInvoiceSuccess, 'invoice' | 'rental'> & { invoice: _RefType['Invoice'], rental: _RefType['Rental'] } )
  ;
  EndRentalResult:
    | ( EndRentalRefusal )
    | ( Omit<EndRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  ProvisionRentalResult:
    | ( ProvisionRentalRefusal )
    | ( Omit<ProvisionRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  QuoteRentalResult:
    | ( QuoteRentalRefusal )
    | ( QuoteRentalSuccessParent )
  ;
  RecordUsageResult:
    | ( RecordUsageRefusal )
    | ( RecordUsageSuccessParent )
  ;
  ResolveDisputeResult:
    | ( ResolveDisputeRefusal )
    | ( Omit<ResolveDisputeSuccess, 'invoice' | 'rental'> & { invoice: _RefType['Invoice'], rental: _RefType['Rental'] } )
  ;
  ResumeRentalResult:
    | ( ResumeRentalRefusal )
    | ( Omit<ResumeRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  StartRentalResult:
    | ( StartRentalRefusal )
    | ( Omit<StartRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
  SuspendRentalResult:
    | ( SuspendRentalRefusal )
    | ( Omit<SuspendRentalSuccess, 'rental'> & { rental: _RefType['Rental'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelRentalInput: CancelRentalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelRentalRefusal: ResolverTypeWrapper<CancelRentalRefusal>;
  CancelRentalRefusalCode: CancelRentalRefusalCode;
  CancelRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelRentalResult']>;
  CancelRentalSuccess: ResolverTypeWrapper<Omit<CancelRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  ChargeCategory: ChargeCategory;
  ChipOrigin: ChipOrigin;
  ChipOriginFilter: ChipOriginFilter;
  CloseRentalInput: CloseRentalInput;
  CloseRentalRefusal: ResolverTypeWrapper<CloseRentalRefusal>;
  CloseRentalRefusalCode: CloseRentalRefusalCode;
  CloseRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRentalResult']>;
  CloseRentalSuccess: ResolverTypeWrapper<Omit<CloseRentalSuccess, 'invoice' | 'rental'> & { invoice?: Maybe<ResolversTypes['Invoice']>, rental: ResolversTypes['Rental'] }>;
  Company: ResolverTypeWrapper<CompanyParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComputeProvider: ResolverTypeWrapper<ComputeProviderParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ComputeProviderConnection: ResolverTypeWrapper<ComputeProviderConnectionParent>;
  ComputeProviderEdge: ResolverTypeWrapper<Omit<ComputeProviderEdge, 'node'> & { node: ResolversTypes['ComputeProvider'] }>;
  ComputeProviderFilter: ComputeProviderFilter;
  ComputeProviderKind: ComputeProviderKind;
  ComputeProviderKindFilter: ComputeProviderKindFilter;
  ComputeProviderOrder: ComputeProviderOrder;
  ComputeProviderOrderField: ComputeProviderOrderField;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentRefusal: ResolverTypeWrapper<ConfirmPaymentRefusal>;
  ConfirmPaymentRefusalCode: ConfirmPaymentRefusalCode;
  ConfirmPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentResult']>;
  ConfirmPaymentSuccess: ResolverTypeWrapper<Omit<ConfirmPaymentSuccess, 'invoice' | 'rental'> & { invoice: ResolversTypes['Invoice'], rental: ResolversTypes['Rental'] }>;
  ContractRentalInput: ContractRentalInput;
  ContractRentalRefusal: ResolverTypeWrapper<ContractRentalRefusal>;
  ContractRentalRefusalCode: ContractRentalRefusalCode;
  ContractRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContractRentalResult']>;
  ContractRentalSuccess: ResolverTypeWrapper<Omit<ContractRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CurrencyCode: CurrencyCode;
  DataCenter: ResolverTypeWrapper<DataCenterParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceCount: ResolverTypeWrapper<Omit<DeviceCount, 'gpuModel'> & { gpuModel: ResolversTypes['GpuModel'] }>;
  DisputeInvoiceInput: DisputeInvoiceInput;
  DisputeInvoiceRefusal: ResolverTypeWrapper<DisputeInvoiceRefusal>;
  DisputeInvoiceRefusalCode: DisputeInvoiceRefusalCode;
  DisputeInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeInvoiceResult']>;
  DisputeInvoiceSuccess: ResolverTypeWrapper<Omit<DisputeInvoiceSuccess, 'invoice' | 'rental'> & { invoice: ResolversTypes['Invoice'], rental: ResolversTypes['Rental'] }>;
  EndRentalInput: EndRentalInput;
  EndRentalRefusal: ResolverTypeWrapper<EndRentalRefusal>;
  EndRentalRefusalCode: EndRentalRefusalCode;
  EndRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRentalResult']>;
  EndRentalSuccess: ResolverTypeWrapper<Omit<EndRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  FigureConfidence: FigureConfidence;
  GpuModel: ResolverTypeWrapper<GpuModelParent>;
  GpuModelConnection: ResolverTypeWrapper<GpuModelConnectionParent>;
  GpuModelEdge: ResolverTypeWrapper<Omit<GpuModelEdge, 'node'> & { node: ResolversTypes['GpuModel'] }>;
  GpuModelFilter: GpuModelFilter;
  GpuModelOrder: GpuModelOrder;
  GpuModelOrderField: GpuModelOrderField;
  GpuModelSource: ResolverTypeWrapper<GpuModelSource>;
  Hold: ResolverTypeWrapper<HoldParent>;
  IdFilter: IdFilter;
  Invoice: ResolverTypeWrapper<InvoiceParent>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineParent>;
  InvoiceStatus: InvoiceStatus;
  InvoiceToClaim: ResolverTypeWrapper<InvoiceToClaimParent>;
  Language: Language;
  Money: ResolverTypeWrapper<bigint>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoteSettlementInput: NoteSettlementInput;
  NoteSettlementResult: ResolverTypeWrapper<NoteSettlementResult>;
  Offer: ResolverTypeWrapper<OfferParent>;
  OfferConnection: ResolverTypeWrapper<OfferConnectionParent>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferOrderField: OfferOrderField;
  OfferPrice: ResolverTypeWrapper<OfferPriceParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceUnit: PriceUnit;
  ProvisionRentalInput: ProvisionRentalInput;
  ProvisionRentalRefusal: ResolverTypeWrapper<ProvisionRentalRefusal>;
  ProvisionRentalRefusalCode: ProvisionRentalRefusalCode;
  ProvisionRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProvisionRentalResult']>;
  ProvisionRentalSuccess: ResolverTypeWrapper<Omit<ProvisionRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteRentalInput: QuoteRentalInput;
  QuoteRentalRefusal: ResolverTypeWrapper<QuoteRentalRefusal>;
  QuoteRentalRefusalCode: QuoteRentalRefusalCode;
  QuoteRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuoteRentalResult']>;
  QuoteRentalSuccess: ResolverTypeWrapper<QuoteRentalSuccessParent>;
  RecordUsageInput: RecordUsageInput;
  RecordUsageRefusal: ResolverTypeWrapper<RecordUsageRefusal>;
  RecordUsageRefusalCode: RecordUsageRefusalCode;
  RecordUsageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordUsageResult']>;
  RecordUsageSuccess: ResolverTypeWrapper<RecordUsageSuccessParent>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  Rental: ResolverTypeWrapper<RentalParent>;
  RentalConnection: ResolverTypeWrapper<RentalConnectionParent>;
  RentalEdge: ResolverTypeWrapper<Omit<RentalEdge, 'node'> & { node: ResolversTypes['Rental'] }>;
  RentalEvent: ResolverTypeWrapper<RentalEventParent>;
  RentalFilter: RentalFilter;
  RentalFlag: RentalFlag;
  RentalOrder: RentalOrder;
  RentalOrderField: RentalOrderField;
  RentalRole: RentalRole;
  RentalStatus: RentalStatus;
  RentalStatusFilter: RentalStatusFilter;
  RentalToClaim: ResolverTypeWrapper<RentalToClaimParent>;
  RentalVoucherShare: ResolverTypeWrapper<RentalVoucherShareParent>;
  ResolveDisputeInput: ResolveDisputeInput;
  ResolveDisputeRefusal: ResolverTypeWrapper<ResolveDisputeRefusal>;
  ResolveDisputeRefusalCode: ResolveDisputeRefusalCode;
  ResolveDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveDisputeResult']>;
  ResolveDisputeSuccess: ResolverTypeWrapper<Omit<ResolveDisputeSuccess, 'invoice' | 'rental'> & { invoice: ResolversTypes['Invoice'], rental: ResolversTypes['Rental'] }>;
  ResumeRentalInput: ResumeRentalInput;
  ResumeRentalRefusal: ResolverTypeWrapper<ResumeRentalRefusal>;
  ResumeRentalRefusalCode: ResumeRentalRefusalCode;
  ResumeRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeRentalResult']>;
  ResumeRentalSuccess: ResolverTypeWrapper<Omit<ResumeRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  SettledPurchaseInput: SettledPurchaseInput;
  StartRentalInput: StartRentalInput;
  StartRentalRefusal: ResolverTypeWrapper<StartRentalRefusal>;
  StartRentalRefusalCode: StartRentalRefusalCode;
  StartRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRentalResult']>;
  StartRentalSuccess: ResolverTypeWrapper<Omit<StartRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  StringFilter: StringFilter;
  SuspendRentalInput: SuspendRentalInput;
  SuspendRentalRefusal: ResolverTypeWrapper<SuspendRentalRefusal>;
  SuspendRentalRefusalCode: SuspendRentalRefusalCode;
  SuspendRentalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendRentalResult']>;
  SuspendRentalSuccess: ResolverTypeWrapper<Omit<SuspendRentalSuccess, 'rental'> & { rental: ResolversTypes['Rental'] }>;
  UsageDataInput: UsageDataInput;
  UsageEventInput: UsageEventInput;
  UsageReading: ResolverTypeWrapper<UsageReadingParent>;
  UsageReadingConnection: ResolverTypeWrapper<UsageReadingConnectionParent>;
  UsageReadingEdge: ResolverTypeWrapper<Omit<UsageReadingEdge, 'node'> & { node: ResolversTypes['UsageReading'] }>;
  Utilization: ResolverTypeWrapper<UtilizationParent>;
  Voucher: ResolverTypeWrapper<VoucherParent>;
  VoucherPaymentStatus: VoucherPaymentStatus;
  VoucherPlanLine: ResolverTypeWrapper<VoucherPlanLineParent>;
  WorkPurpose: WorkPurpose;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  CancelRentalInput: CancelRentalInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  CancelRentalRefusal: CancelRentalRefusal;
  CancelRentalResult: ResolversUnionTypes<ResolversParentTypes>['CancelRentalResult'];
  CancelRentalSuccess: Omit<CancelRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  ChipOriginFilter: ChipOriginFilter;
  CloseRentalInput: CloseRentalInput;
  CloseRentalRefusal: CloseRentalRefusal;
  CloseRentalResult: ResolversUnionTypes<ResolversParentTypes>['CloseRentalResult'];
  CloseRentalSuccess: Omit<CloseRentalSuccess, 'invoice' | 'rental'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, rental: ResolversParentTypes['Rental'] };
  Company: CompanyParent;
  Int: Scalars['Int']['output'];
  ComputeProvider: ComputeProviderParent;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  ComputeProviderConnection: ComputeProviderConnectionParent;
  ComputeProviderEdge: Omit<ComputeProviderEdge, 'node'> & { node: ResolversParentTypes['ComputeProvider'] };
  ComputeProviderFilter: ComputeProviderFilter;
  ComputeProviderKindFilter: ComputeProviderKindFilter;
  ComputeProviderOrder: ComputeProviderOrder;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentRefusal: ConfirmPaymentRefusal;
  ConfirmPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentResult'];
  ConfirmPaymentSuccess: Omit<ConfirmPaymentSuccess, 'invoice' | 'rental'> & { invoice: ResolversParentTypes['Invoice'], rental: ResolversParentTypes['Rental'] };
  ContractRentalInput: ContractRentalInput;
  ContractRentalRefusal: ContractRentalRefusal;
  ContractRentalResult: ResolversUnionTypes<ResolversParentTypes>['ContractRentalResult'];
  ContractRentalSuccess: Omit<ContractRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  CreditCode: Scalars['CreditCode']['output'];
  DataCenter: DataCenterParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeviceCount: Omit<DeviceCount, 'gpuModel'> & { gpuModel: ResolversParentTypes['GpuModel'] };
  DisputeInvoiceInput: DisputeInvoiceInput;
  DisputeInvoiceRefusal: DisputeInvoiceRefusal;
  DisputeInvoiceResult: ResolversUnionTypes<ResolversParentTypes>['DisputeInvoiceResult'];
  DisputeInvoiceSuccess: Omit<DisputeInvoiceSuccess, 'invoice' | 'rental'> & { invoice: ResolversParentTypes['Invoice'], rental: ResolversParentTypes['Rental'] };
  EndRentalInput: EndRentalInput;
  EndRentalRefusal: EndRentalRefusal;
  EndRentalResult: ResolversUnionTypes<ResolversParentTypes>['EndRentalResult'];
  EndRentalSuccess: Omit<EndRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  GpuModel: GpuModelParent;
  GpuModelConnection: GpuModelConnectionParent;
  GpuModelEdge: Omit<GpuModelEdge, 'node'> & { node: ResolversParentTypes['GpuModel'] };
  GpuModelFilter: GpuModelFilter;
  GpuModelOrder: GpuModelOrder;
  GpuModelSource: GpuModelSource;
  Hold: HoldParent;
  IdFilter: IdFilter;
  Invoice: InvoiceParent;
  InvoiceLine: InvoiceLineParent;
  InvoiceToClaim: InvoiceToClaimParent;
  Money: bigint;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NoteSettlementInput: NoteSettlementInput;
  NoteSettlementResult: NoteSettlementResult;
  Offer: OfferParent;
  OfferConnection: OfferConnectionParent;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferPrice: OfferPriceParent;
  PageInfo: PageInfo;
  ProvisionRentalInput: ProvisionRentalInput;
  ProvisionRentalRefusal: ProvisionRentalRefusal;
  ProvisionRentalResult: ResolversUnionTypes<ResolversParentTypes>['ProvisionRentalResult'];
  ProvisionRentalSuccess: Omit<ProvisionRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  Query: Record<PropertyKey, never>;
  QuoteRentalInput: QuoteRentalInput;
  QuoteRentalRefusal: QuoteRentalRefusal;
  QuoteRentalResult: ResolversUnionTypes<ResolversParentTypes>['QuoteRentalResult'];
  QuoteRentalSuccess: QuoteRentalSuccessParent;
  RecordUsageInput: RecordUsageInput;
  RecordUsageRefusal: RecordUsageRefusal;
  RecordUsageResult: ResolversUnionTypes<ResolversParentTypes>['RecordUsageResult'];
  RecordUsageSuccess: RecordUsageSuccessParent;
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  Rental: RentalParent;
  RentalConnection: RentalConnectionParent;
  RentalEdge: Omit<RentalEdge, 'node'> & { node: ResolversParentTypes['Rental'] };
  RentalEvent: RentalEventParent;
  RentalFilter: RentalFilter;
  RentalOrder: RentalOrder;
  RentalStatusFilter: RentalStatusFilter;
  RentalToClaim: RentalToClaimParent;
  RentalVoucherShare: RentalVoucherShareParent;
  ResolveDisputeInput: ResolveDisputeInput;
  ResolveDisputeRefusal: ResolveDisputeRefusal;
  ResolveDisputeResult: ResolversUnionTypes<ResolversParentTypes>['ResolveDisputeResult'];
  ResolveDisputeSuccess: Omit<ResolveDisputeSuccess, 'invoice' | 'rental'> & { invoice: ResolversParentTypes['Invoice'], rental: ResolversParentTypes['Rental'] };
  ResumeRentalInput: ResumeRentalInput;
  ResumeRentalRefusal: ResumeRentalRefusal;
  ResumeRentalResult: ResolversUnionTypes<ResolversParentTypes>['ResumeRentalResult'];
  ResumeRentalSuccess: Omit<ResumeRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  SettledPurchaseInput: SettledPurchaseInput;
  StartRentalInput: StartRentalInput;
  StartRentalRefusal: StartRentalRefusal;
  StartRentalResult: ResolversUnionTypes<ResolversParentTypes>['StartRentalResult'];
  StartRentalSuccess: Omit<StartRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  StringFilter: StringFilter;
  SuspendRentalInput: SuspendRentalInput;
  SuspendRentalRefusal: SuspendRentalRefusal;
  SuspendRentalResult: ResolversUnionTypes<ResolversParentTypes>['SuspendRentalResult'];
  SuspendRentalSuccess: Omit<SuspendRentalSuccess, 'rental'> & { rental: ResolversParentTypes['Rental'] };
  UsageDataInput: UsageDataInput;
  UsageEventInput: UsageEventInput;
  UsageReading: UsageReadingParent;
  UsageReadingConnection: UsageReadingConnectionParent;
  UsageReadingEdge: Omit<UsageReadingEdge, 'node'> & { node: ResolversParentTypes['UsageReading'] };
  Utilization: UtilizationParent;
  Voucher: VoucherParent;
  VoucherPlanLine: VoucherPlanLineParent;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRentalRefusal'] = ResolversParentTypes['CancelRentalRefusal']> = {
  code?: Resolver<ResolversTypes['CancelRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRentalResult'] = ResolversParentTypes['CancelRentalResult']> = {
  __resolveType: TypeResolveFn<'CancelRentalRefusal' | 'CancelRentalSuccess', ParentType, ContextType>;
};

export type CancelRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRentalSuccess'] = ResolversParentTypes['CancelRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRentalRefusal'] = ResolversParentTypes['CloseRentalRefusal']> = {
  code?: Resolver<ResolversTypes['CloseRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRentalResult'] = ResolversParentTypes['CloseRentalResult']> = {
  __resolveType: TypeResolveFn<'CloseRentalRefusal' | 'CloseRentalSuccess', ParentType, ContextType>;
};

export type CloseRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRentalSuccess'] = ResolversParentTypes['CloseRentalSuccess']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rentals?: Resolver<Maybe<ResolversTypes['RentalConnection']>, ParentType, ContextType, RequireFields<CompanyRentalsArgs, 'first'>>;
};

export type ComputeProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeProvider'] = ResolversParentTypes['ComputeProvider'], FederationReferenceType extends FederationReferenceTypes['ComputeProvider'] = FederationReferenceTypes['ComputeProvider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ComputeProvider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  dataCenters?: Resolver<ReadonlyArray<ResolversTypes['DataCenter']>, ParentType, ContextType>;
  fp16DensePflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComputeProviderKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComputeProviderNameArgs, 'language'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<ComputeProviderOffersArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  utilization?: Resolver<ResolversTypes['Utilization'], ParentType, ContextType, RequireFields<ComputeProviderUtilizationArgs, 'from' | 'to'>>;
};

export type ComputeProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeProviderConnection'] = ResolversParentTypes['ComputeProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComputeProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputeProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeProviderEdge'] = ResolversParentTypes['ComputeProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComputeProvider'], ParentType, ContextType>;
};

export type ConfirmPaymentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentRefusal'] = ResolversParentTypes['ConfirmPaymentRefusal']> = {
  code?: Resolver<ResolversTypes['ConfirmPaymentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentResult'] = ResolversParentTypes['ConfirmPaymentResult']> = {
  __resolveType: TypeResolveFn<'ConfirmPaymentRefusal' | 'ConfirmPaymentSuccess', ParentType, ContextType>;
};

export type ConfirmPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentSuccess'] = ResolversParentTypes['ConfirmPaymentSuccess']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRentalRefusal'] = ResolversParentTypes['ContractRentalRefusal']> = {
  code?: Resolver<ResolversTypes['ContractRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRentalResult'] = ResolversParentTypes['ContractRentalResult']> = {
  __resolveType: TypeResolveFn<'ContractRentalRefusal' | 'ContractRentalSuccess', ParentType, ContextType>;
};

export type ContractRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRentalSuccess'] = ResolversParentTypes['ContractRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export type DataCenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataCenter'] = ResolversParentTypes['DataCenter'], FederationReferenceType extends FederationReferenceTypes['DataCenter'] = FederationReferenceTypes['DataCenter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataCenter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  devices?: Resolver<ReadonlyArray<ResolversTypes['DeviceCount']>, ParentType, ContextType>;
  fp16DensePflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DataCenterNameArgs, 'language'>>;
  powerUsageEffectiveness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ComputeProvider'], ParentType, ContextType>;
  racks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
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

export type DeviceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceCount'] = ResolversParentTypes['DeviceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gpuModel?: Resolver<ResolversTypes['GpuModel'], ParentType, ContextType>;
};

export type DisputeInvoiceRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeInvoiceRefusal'] = ResolversParentTypes['DisputeInvoiceRefusal']> = {
  code?: Resolver<ResolversTypes['DisputeInvoiceRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeInvoiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeInvoiceResult'] = ResolversParentTypes['DisputeInvoiceResult']> = {
  __resolveType: TypeResolveFn<'DisputeInvoiceRefusal' | 'DisputeInvoiceSuccess', ParentType, ContextType>;
};

export type DisputeInvoiceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeInvoiceSuccess'] = ResolversParentTypes['DisputeInvoiceSuccess']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRentalRefusal'] = ResolversParentTypes['EndRentalRefusal']> = {
  code?: Resolver<ResolversTypes['EndRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRentalResult'] = ResolversParentTypes['EndRentalResult']> = {
  __resolveType: TypeResolveFn<'EndRentalRefusal' | 'EndRentalSuccess', ParentType, ContextType>;
};

export type EndRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndRentalSuccess'] = ResolversParentTypes['EndRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpuModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuModel'] = ResolversParentTypes['GpuModel']> = {
  chipOrigin?: Resolver<ResolversTypes['ChipOrigin'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fp16DenseTflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memoryGiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GpuModelNameArgs, 'language'>>;
  releasedYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['GpuModelSource'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GpuModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuModelConnection'] = ResolversParentTypes['GpuModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpuModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpuModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuModelEdge'] = ResolversParentTypes['GpuModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpuModel'], ParentType, ContextType>;
};

export type GpuModelSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuModelSource'] = ResolversParentTypes['GpuModelSource']> = {
  confidence?: Resolver<ResolversTypes['FigureConfidence'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  meterHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  subsidized?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ChargeCategory'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gpuHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type InvoiceToClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceToClaim'] = ResolversParentTypes['InvoiceToClaim']> = {
  billed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  billedGpuSeconds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelRental?: Resolver<ResolversTypes['CancelRentalResult'], ParentType, ContextType, RequireFields<MutationCancelRentalArgs, 'input'>>;
  closeRental?: Resolver<ResolversTypes['CloseRentalResult'], ParentType, ContextType, RequireFields<MutationCloseRentalArgs, 'input'>>;
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentResult'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
  contractRental?: Resolver<ResolversTypes['ContractRentalResult'], ParentType, ContextType, RequireFields<MutationContractRentalArgs, 'input'>>;
  disputeInvoice?: Resolver<ResolversTypes['DisputeInvoiceResult'], ParentType, ContextType, RequireFields<MutationDisputeInvoiceArgs, 'input'>>;
  endRental?: Resolver<ResolversTypes['EndRentalResult'], ParentType, ContextType, RequireFields<MutationEndRentalArgs, 'input'>>;
  noteSettlement?: Resolver<ResolversTypes['NoteSettlementResult'], ParentType, ContextType, RequireFields<MutationNoteSettlementArgs, 'input'>>;
  provisionRental?: Resolver<ResolversTypes['ProvisionRentalResult'], ParentType, ContextType, RequireFields<MutationProvisionRentalArgs, 'input'>>;
  quoteRental?: Resolver<ResolversTypes['QuoteRentalResult'], ParentType, ContextType, RequireFields<MutationQuoteRentalArgs, 'input'>>;
  recordUsage?: Resolver<ResolversTypes['RecordUsageResult'], ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'input'>>;
  resolveDispute?: Resolver<ResolversTypes['ResolveDisputeResult'], ParentType, ContextType, RequireFields<MutationResolveDisputeArgs, 'input'>>;
  resumeRental?: Resolver<ResolversTypes['ResumeRentalResult'], ParentType, ContextType, RequireFields<MutationResumeRentalArgs, 'input'>>;
  startRental?: Resolver<ResolversTypes['StartRentalResult'], ParentType, ContextType, RequireFields<MutationStartRentalArgs, 'input'>>;
  suspendRental?: Resolver<ResolversTypes['SuspendRentalResult'], ParentType, ContextType, RequireFields<MutationSuspendRentalArgs, 'input'>>;
};

export type NoteSettlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteSettlementResult'] = ResolversParentTypes['NoteSettlementResult']> = {
  noted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataCenter?: Resolver<ResolversTypes['DataCenter'], ParentType, ContextType>;
  gpuModel?: Resolver<ResolversTypes['GpuModel'], ParentType, ContextType>;
  gpusPerNode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceBook?: Resolver<ReadonlyArray<ResolversTypes['OfferPrice']>, ParentType, ContextType>;
  pricePerGpuHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pricePerUnit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ComputeProvider'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PriceUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferPrice'] = ResolversParentTypes['OfferPrice']> = {
  pricePerGpuHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pricePerUnit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionRentalRefusal'] = ResolversParentTypes['ProvisionRentalRefusal']> = {
  code?: Resolver<ResolversTypes['ProvisionRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionRentalResult'] = ResolversParentTypes['ProvisionRentalResult']> = {
  __resolveType: TypeResolveFn<'ProvisionRentalRefusal' | 'ProvisionRentalSuccess', ParentType, ContextType>;
};

export type ProvisionRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionRentalSuccess'] = ResolversParentTypes['ProvisionRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  computeProvider?: Resolver<Maybe<ResolversTypes['ComputeProvider']>, ParentType, ContextType, RequireFields<QueryComputeProviderArgs, 'id'>>;
  computeProviders?: Resolver<ResolversTypes['ComputeProviderConnection'], ParentType, ContextType, RequireFields<QueryComputeProvidersArgs, 'first'>>;
  gpuModel?: Resolver<Maybe<ResolversTypes['GpuModel']>, ParentType, ContextType, RequireFields<QueryGpuModelArgs, 'code'>>;
  gpuModels?: Resolver<ResolversTypes['GpuModelConnection'], ParentType, ContextType, RequireFields<QueryGpuModelsArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first'>>;
  rental?: Resolver<Maybe<ResolversTypes['Rental']>, ParentType, ContextType, RequireFields<QueryRentalArgs, 'id'>>;
  rentalToClaim?: Resolver<Maybe<ResolversTypes['RentalToClaim']>, ParentType, ContextType, RequireFields<QueryRentalToClaimArgs, 'rentalId'>>;
  rentals?: Resolver<ResolversTypes['RentalConnection'], ParentType, ContextType, RequireFields<QueryRentalsArgs, 'first'>>;
};

export type QuoteRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRentalRefusal'] = ResolversParentTypes['QuoteRentalRefusal']> = {
  code?: Resolver<ResolversTypes['QuoteRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRentalResult'] = ResolversParentTypes['QuoteRentalResult']> = {
  __resolveType: TypeResolveFn<'QuoteRentalRefusal' | 'QuoteRentalSuccess', ParentType, ContextType>;
};

export type QuoteRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRentalSuccess'] = ResolversParentTypes['QuoteRentalSuccess']> = {
  companyPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  voucherPlan?: Resolver<ReadonlyArray<ResolversTypes['VoucherPlanLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordUsageRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUsageRefusal'] = ResolversParentTypes['RecordUsageRefusal']> = {
  code?: Resolver<ResolversTypes['RecordUsageRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordUsageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUsageResult'] = ResolversParentTypes['RecordUsageResult']> = {
  __resolveType: TypeResolveFn<'RecordUsageRefusal' | 'RecordUsageSuccess', ParentType, ContextType>;
};

export type RecordUsageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUsageSuccess'] = ResolversParentTypes['RecordUsageSuccess']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'language'>>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RentalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rental'] = ResolversParentTypes['Rental'], FederationReferenceType extends FederationReferenceTypes['Rental'] = FederationReferenceTypes['Rental']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rental']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  contractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['RentalEvent']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RentalFlag']>, ParentType, ContextType>;
  gpuCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hold']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invoice']>>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  orderedGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pricePerGpuHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quoteValidUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RentalStatus'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['UsageReadingConnection'], ParentType, ContextType, RequireFields<RentalUsageArgs, 'first'>>;
  voucherPayment?: Resolver<Maybe<ResolversTypes['VoucherPaymentStatus']>, ParentType, ContextType>;
  voucherShares?: Resolver<ReadonlyArray<ResolversTypes['RentalVoucherShare']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
};

export type RentalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalConnection'] = ResolversParentTypes['RentalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RentalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalEdge'] = ResolversParentTypes['RentalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
};

export type RentalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalEvent'] = ResolversParentTypes['RentalEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RentalStatus']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RentalRole'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RentalStatus'], ParentType, ContextType>;
};

export type RentalToClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalToClaim'] = ResolversParentTypes['RentalToClaim']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chipKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  domesticChips?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityRegionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['InvoiceToClaim']>, ParentType, ContextType>;
  meterHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meteredGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  meteredGpuSeconds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ownFacility?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pricePerGpuHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sellerCreditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  sellerPetaflops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sellerRacks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RentalStatus'], ParentType, ContextType>;
};

export type RentalVoucherShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalVoucherShare'] = ResolversParentTypes['RentalVoucherShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  programCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type ResolveDisputeRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDisputeRefusal'] = ResolversParentTypes['ResolveDisputeRefusal']> = {
  code?: Resolver<ResolversTypes['ResolveDisputeRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveDisputeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDisputeResult'] = ResolversParentTypes['ResolveDisputeResult']> = {
  __resolveType: TypeResolveFn<'ResolveDisputeRefusal' | 'ResolveDisputeSuccess', ParentType, ContextType>;
};

export type ResolveDisputeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDisputeSuccess'] = ResolversParentTypes['ResolveDisputeSuccess']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRentalRefusal'] = ResolversParentTypes['ResumeRentalRefusal']> = {
  code?: Resolver<ResolversTypes['ResumeRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRentalResult'] = ResolversParentTypes['ResumeRentalResult']> = {
  __resolveType: TypeResolveFn<'ResumeRentalRefusal' | 'ResumeRentalSuccess', ParentType, ContextType>;
};

export type ResumeRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeRentalSuccess'] = ResolversParentTypes['ResumeRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRentalRefusal'] = ResolversParentTypes['StartRentalRefusal']> = {
  code?: Resolver<ResolversTypes['StartRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRentalResult'] = ResolversParentTypes['StartRentalResult']> = {
  __resolveType: TypeResolveFn<'StartRentalRefusal' | 'StartRentalSuccess', ParentType, ContextType>;
};

export type StartRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRentalSuccess'] = ResolversParentTypes['StartRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendRentalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendRentalRefusal'] = ResolversParentTypes['SuspendRentalRefusal']> = {
  code?: Resolver<ResolversTypes['SuspendRentalRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendRentalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendRentalResult'] = ResolversParentTypes['SuspendRentalResult']> = {
  __resolveType: TypeResolveFn<'SuspendRentalRefusal' | 'SuspendRentalSuccess', ParentType, ContextType>;
};

export type SuspendRentalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendRentalSuccess'] = ResolversParentTypes['SuspendRentalSuccess']> = {
  rental?: Resolver<ResolversTypes['Rental'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsageReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageReading'] = ResolversParentTypes['UsageReading']> = {
  busyGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  smActiveGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsageReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageReadingConnection'] = ResolversParentTypes['UsageReadingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageReadingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsageReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageReadingEdge'] = ResolversParentTypes['UsageReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageReading'], ParentType, ContextType>;
};

export type UtilizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utilization'] = ResolversParentTypes['Utilization']> = {
  allocatedGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  allocationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  busyGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  busyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capacityGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  smActiveGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  smActiveRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subsidizedGpuHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rentals?: Resolver<Maybe<ResolversTypes['RentalConnection']>, ParentType, ContextType, RequireFields<VoucherRentalsArgs, 'first'>>;
};

export type VoucherPlanLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherPlanLine'] = ResolversParentTypes['VoucherPlanLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  CancelRentalRefusal?: CancelRentalRefusalResolvers<ContextType>;
  CancelRentalResult?: CancelRentalResultResolvers<ContextType>;
  CancelRentalSuccess?: CancelRentalSuccessResolvers<ContextType>;
  CloseRentalRefusal?: CloseRentalRefusalResolvers<ContextType>;
  CloseRentalResult?: CloseRentalResultResolvers<ContextType>;
  CloseRentalSuccess?: CloseRentalSuccessResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  ComputeProvider?: ComputeProviderResolvers<ContextType>;
  ComputeProviderConnection?: ComputeProviderConnectionResolvers<ContextType>;
  ComputeProviderEdge?: ComputeProviderEdgeResolvers<ContextType>;
  ConfirmPaymentRefusal?: ConfirmPaymentRefusalResolvers<ContextType>;
  ConfirmPaymentResult?: ConfirmPaymentResultResolvers<ContextType>;
  ConfirmPaymentSuccess?: ConfirmPaymentSuccessResolvers<ContextType>;
  ContractRentalRefusal?: ContractRentalRefusalResolvers<ContextType>;
  ContractRentalResult?: ContractRentalResultResolvers<ContextType>;
  ContractRentalSuccess?: ContractRentalSuccessResolvers<ContextType>;
  CreditCode?: GraphQLScalarType;
  DataCenter?: DataCenterResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceCount?: DeviceCountResolvers<ContextType>;
  DisputeInvoiceRefusal?: DisputeInvoiceRefusalResolvers<ContextType>;
  DisputeInvoiceResult?: DisputeInvoiceResultResolvers<ContextType>;
  DisputeInvoiceSuccess?: DisputeInvoiceSuccessResolvers<ContextType>;
  EndRentalRefusal?: EndRentalRefusalResolvers<ContextType>;
  EndRentalResult?: EndRentalResultResolvers<ContextType>;
  EndRentalSuccess?: EndRentalSuccessResolvers<ContextType>;
  GpuModel?: GpuModelResolvers<ContextType>;
  GpuModelConnection?: GpuModelConnectionResolvers<ContextType>;
  GpuModelEdge?: GpuModelEdgeResolvers<ContextType>;
  GpuModelSource?: GpuModelSourceResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceToClaim?: InvoiceToClaimResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoteSettlementResult?: NoteSettlementResultResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferPrice?: OfferPriceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProvisionRentalRefusal?: ProvisionRentalRefusalResolvers<ContextType>;
  ProvisionRentalResult?: ProvisionRentalResultResolvers<ContextType>;
  ProvisionRentalSuccess?: ProvisionRentalSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteRentalRefusal?: QuoteRentalRefusalResolvers<ContextType>;
  QuoteRentalResult?: QuoteRentalResultResolvers<ContextType>;
  QuoteRentalSuccess?: QuoteRentalSuccessResolvers<ContextType>;
  RecordUsageRefusal?: RecordUsageRefusalResolvers<ContextType>;
  RecordUsageResult?: RecordUsageResultResolvers<ContextType>;
  RecordUsageSuccess?: RecordUsageSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  Rental?: RentalResolvers<ContextType>;
  RentalConnection?: RentalConnectionResolvers<ContextType>;
  RentalEdge?: RentalEdgeResolvers<ContextType>;
  RentalEvent?: RentalEventResolvers<ContextType>;
  RentalToClaim?: RentalToClaimResolvers<ContextType>;
  RentalVoucherShare?: RentalVoucherShareResolvers<ContextType>;
  ResolveDisputeRefusal?: ResolveDisputeRefusalResolvers<ContextType>;
  ResolveDisputeResult?: ResolveDisputeResultResolvers<ContextType>;
  ResolveDisputeSuccess?: ResolveDisputeSuccessResolvers<ContextType>;
  ResumeRentalRefusal?: ResumeRentalRefusalResolvers<ContextType>;
  ResumeRentalResult?: ResumeRentalResultResolvers<ContextType>;
  ResumeRentalSuccess?: ResumeRentalSuccessResolvers<ContextType>;
  StartRentalRefusal?: StartRentalRefusalResolvers<ContextType>;
  StartRentalResult?: StartRentalResultResolvers<ContextType>;
  StartRentalSuccess?: StartRentalSuccessResolvers<ContextType>;
  SuspendRentalRefusal?: SuspendRentalRefusalResolvers<ContextType>;
  SuspendRentalResult?: SuspendRentalResultResolvers<ContextType>;
  SuspendRentalSuccess?: SuspendRentalSuccessResolvers<ContextType>;
  UsageReading?: UsageReadingResolvers<ContextType>;
  UsageReadingConnection?: UsageReadingConnectionResolvers<ContextType>;
  UsageReadingEdge?: UsageReadingEdgeResolvers<ContextType>;
  Utilization?: UtilizationResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherPlanLine?: VoucherPlanLineResolvers<ContextType>;
};

