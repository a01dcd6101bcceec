import { isUuid, malformed, mustFind, type Query } from '@voucher-graph/subgraph-kit';
import type { InvoiceStatus, RentalStatus } from '../__generated__/schema.ts';
import { gpuHours } from '../gpu-hours.ts';
import { readOffer } from '../offer/read-offer.ts';

/** An invoice with what it bills; amounts in fen, accelerator-time in seconds as text. */
export type InvoiceToClaim = {
  readonly id: string;
  readonly number: string;
  readonly status: InvoiceStatus;
  readonly billedGpuSeconds: string;
  readonly billed: bigint;
  readonly total: bigint;
  readonly payable: bigint;
};

type Row = {
  readonly offerId: string;
  readonly companyId: string;
  readonly status: RentalStatus;
  readonly contract: string;
  readonly signedOn: string | null;
  readonly pricePerGpuHour: bigint;
  readonly contractPrice: bigint;
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly meteredGpuSeconds: string;
  readonly meteredGpuHours: string;
  readonly purpose: string | null;
  readonly channel: string | null;
  readonly meterHash: string | null;
};

/** The three papers of a claim: what was agreed, what meters counted, what was billed. */
export type RentalToClaim = Omit<Row, 'offerId'> & {
  readonly sellerCreditCode: string;
  readonly chipKind: string;
  readonly domesticChips: boolean;
  readonly facilityRegionCode: string;
  readonly sellerPetaflops: number;
  readonly sellerRacks: number;
  readonly ownFacility: boolean;
  readonly invoices: readonly InvoiceToClaim[];
};

const day = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** Each paper is read from its own source, so that comparing them later proves something: the meter is its readings. */
export async function readRentalToClaim(query: Query, rentalId: string): Promise<RentalToClaim | null> {
  if (!isUuid(rentalId)) throw malformed(rentalId);
  const [rental] = await query<Row>(
    `SELECT rental.offer_id AS "offerId", rental.company_id AS "companyId", rental.status,
            coalesce(quote.purchase ->> 'contract', rental.id::text) AS contract, ${day('rental.contracted_at')} AS "signedOn",
            rental.price_per_gpu_hour_fen AS "pricePerGpuHour",
            rental.price_per_gpu_hour_fen * rental.ordered_gpu_seconds / 3600 AS "contractPrice",
            ${day('rental.started_at')} AS "serviceFrom", ${day('rental.ended_at')} AS "serviceTo",
            meter.seconds::text AS "meteredGpuSeconds", ${gpuHours('meter.seconds')} AS "meteredGpuHours",
            quote.purchase ->> 'purpose' AS purpose, quote.purchase ->> 'channel' AS channel,
            closing.evidence_hash AS "meterHash"
       FROM compute.rental rental
       LEFT JOIN compute.rental_quote quote ON quote.rental_id = rental.id
       LEFT JOIN compute.meter_closing closing ON closing.rental_id = rental.id
      CROSS JOIN LATERAL (SELECT coalesce(sum(gpu_seconds), 0)::bigint AS seconds
                            FROM compute.usage_reading reading WHERE reading.rental_id = rental.id) meter
      WHERE rental.id = $1`,
    [rentalId],
  );
  if (!rental) return null;
  const { offerId, ...said } = rental;
  const offer = mustFind(await readOffer(query, offerId), 'The offer of a rental');
  return {
    ...said,
    sellerCreditCode: offer.providerCreditCode,
    chipKind: 'GPU', // whatever its maker calls it, it does a GPU's work
    domesticChips: offer.chipOrigin === 'DOMESTIC',
    facilityRegionCode: offer.facilityRegionCode,
    sellerPetaflops: offer.sellerPetaflops,
    sellerRacks: offer.sellerRacks,
    ownFacility: offer.providerCompanyId === rental.companyId,
    invoices: await readInvoices(query, rentalId),
  };
}

function readInvoices(query: Query, rentalId: string): Promise<readonly InvoiceToClaim[]> {
  return query<InvoiceToClaim>(
    `SELECT invoice.id, invoice.number, invoice.status, used.seconds AS "billedGpuSeconds", used.fen AS billed,
            invoice.total_fen AS total, invoice.payable_fen AS payable
       FROM compute.invoice invoice
      CROSS JOIN LATERAL (SELECT coalesce(sum(gpu_seconds), 0)::text AS seconds, coalesce(sum(amount_fen), 0)::bigint AS fen
                            FROM compute.invoice_line line
                           WHERE line.invoice_id = invoice.id AND line.category = 'USAGE') used
      WHERE invoice.rental_id = $1 ORDER BY invoice.id`,
    [rentalId],
  );
}
