import type { PurchaseFacts } from '@voucher-graph/rules';
import { mustFind } from '@voucher-graph/subgraph-kit';
import type { Context } from '../context.ts';
import { readFen } from '../read-fen.ts';

type Amount = { readonly amount: string };

type Answer = {
  readonly companyId: string;
  readonly sellerCreditCode: string;
  readonly contract: string;
  readonly signedOn: string | null;
  readonly pricePerGpuHour: Amount;
  readonly contractPrice: Amount;
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly meteredGpuSeconds: string;
  readonly meteredGpuHours: string;
  readonly purpose: PurchaseFacts['purpose'];
  readonly channel: string | null;
  readonly chipKind: string;
  readonly domesticChips: boolean;
  readonly facilityRegionCode: string;
  readonly sellerPetaflops: number;
  readonly sellerRacks: number;
  readonly ownFacility: boolean;
  /** What the meter's readings hash to, where that is known. */
  readonly meterHash: string | null;
  readonly invoices: readonly {
    readonly number: string;
    readonly status: 'ISSUED' | 'DISPUTED' | 'PAID';
    readonly billedGpuSeconds: string;
    readonly billed: Amount;
    readonly total: Amount;
    readonly payable: Amount;
  }[];
};

/** A rental's contract, meter and invoices, as compute knows them. Amounts in fen, times in seconds of one accelerator. */
export type ClaimedRental = Omit<Answer, 'pricePerGpuHour' | 'contractPrice' | 'meteredGpuSeconds' | 'invoices'> & {
  readonly pricePerGpuHour: bigint;
  readonly contractPrice: bigint;
  readonly meteredGpuSeconds: bigint;
  readonly invoices: readonly {
    readonly number: string;
    readonly isPaid: boolean;
    readonly billedGpuSeconds: bigint;
    readonly billed: bigint;
    readonly total: bigint;
    readonly payable: bigint;
  }[];
};

const query = `
  query RentalToClaim($rentalId: ID!) {
    rentalToClaim(rentalId: $rentalId) {
      companyId sellerCreditCode contract signedOn pricePerGpuHour { amount } contractPrice { amount } serviceFrom serviceTo
      meteredGpuSeconds meteredGpuHours purpose channel chipKind domesticChips facilityRegionCode sellerPetaflops sellerRacks
      ownFacility meterHash
      invoices { number status billedGpuSeconds billed { amount } total { amount } payable { amount } }
    }
  }`;

/** Asks compute for the papers of a rental; null where it has none of this id. */
export async function askRental({ peers }: Pick<Context, 'peers'>, rentalId: string): Promise<ClaimedRental | null> {
  const { rentalToClaim: rental } = await mustFind(peers['compute'], 'The compute subgraph').ask<{
    readonly rentalToClaim: Answer | null;
  }>(query, { rentalId });
  return (
    rental && {
      ...rental,
      pricePerGpuHour: fen(rental.pricePerGpuHour),
      contractPrice: fen(rental.contractPrice),
      meteredGpuSeconds: BigInt(rental.meteredGpuSeconds),
      invoices: rental.invoices.map(({ number, status, billedGpuSeconds, billed, total, payable }) => ({
        number,
        isPaid: status === 'PAID',
        billedGpuSeconds: BigInt(billedGpuSeconds),
        billed: fen(billed),
        total: fen(total),
        payable: fen(payable),
      })),
    }
  );
}

function fen(amount: Amount): bigint {
  return mustFind(readFen(amount, 0n), 'An amount of compute’s');
}
