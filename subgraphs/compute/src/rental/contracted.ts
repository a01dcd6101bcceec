import type { ContractRentalRefusalCode } from '../__generated__/schema.ts';
import type { Refusal } from '../refusal.ts';

export type RentalDone = { readonly rentalId: string };

/** What `contractRental` answers. */
export type Contracted = RentalDone | Refusal<ContractRentalRefusalCode>;
