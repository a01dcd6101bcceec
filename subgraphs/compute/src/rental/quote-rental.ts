import { isUuid, malformed, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { QuoteRentalInput, QuoteRentalRefusalCode } from '../__generated__/schema.ts';
import { actorOf, command } from '../command.ts';
import type { Context } from '../context.ts';
import { dayInChina } from '../day-in-china.ts';
import { readOffer, type QuotedOffer } from '../offer/read-offer.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { plannedPurchase, type PlannedPurchase } from '../vouchers/planned-purchase.ts';
import { planVouchers } from '../vouchers/plan-vouchers.ts';
import type { PlannedLine } from '../vouchers/planned-line.ts';
import { askRegion } from './ask-region.ts';
import { rentalCost } from './rental-cost.ts';

type Quote = {
  readonly rentalId: string;
  readonly companyId: string;
  readonly companyRegionCode: string;
  readonly offer: QuotedOffer;
  readonly orderedGpuSeconds: bigint;
  readonly cost: bigint;
  readonly endsAt: Date;
  readonly purchase: PlannedPurchase;
  readonly plan: readonly PlannedLine[];
};

/** Three years, and how far ahead a rental may begin. */
const hoursAtMost = 26_304;
const yearMs = 366 * 86_400_000;
/** Clocks differ: what is to begin a moment ago begins now. */
const minuteMs = 60_000;

/** How long a quote is valid; judged by the database's clock when it is contracted. */
const validFor = '24 hours';

/** Quotes today's price, with the plan of vouchers that would pay a part. Nothing is held. */
export const quoteRental = (context: Context, input: QuoteRentalInput) =>
  command<{ readonly rentalId: string }, QuoteRentalRefusalCode, Quote>(context, {
    name: 'quoteRental',
    input,
    prepare: () => prepareQuote(context, input),
    work: async (query, quote) => {
      await writeQuote(query, { ...quote, actor: actorOf(context.viewer), gpuCount: input.gpuCount });
      return { rentalId: quote.rentalId };
    },
  });

async function prepareQuote(
  context: Context,
  input: QuoteRentalInput,
): Promise<Quote | Refusal<QuoteRentalRefusalCode>> {
  const { database, viewer } = context;
  for (const id of input.voucherIds ?? []) if (!isUuid(id)) throw malformed(id);
  const companyId = input.companyId.toLowerCase();
  if (companyId !== viewer.companyId?.toLowerCase()) return refuse('COMPANY_NOT_FOUND');
  if (input.gpuCount < 1) return refuse('GPU_COUNT_INVALID');
  if (input.hours < 1 || input.hours > hoursAtMost) return refuse('HOURS_INVALID');
  const offer = await readOffer(database.query, input.offerId);
  if (!offer) return refuse('OFFER_NOT_FOUND');
  const startsAt = input.startsAt ? new Date(input.startsAt) : offer.now;
  const untilStartMs = startsAt.getTime() - offer.now.getTime();
  if (untilStartMs < -minuteMs || untilStartMs > yearMs) return refuse('STARTS_IN_THE_PAST');
  if (offer.available < input.gpuCount) return refuse('TOO_FEW_AVAILABLE', String(offer.available));

  const rentalId = uuidv7();
  const orderedGpuSeconds = BigInt(input.gpuCount) * BigInt(input.hours) * 3600n;
  const cost = rentalCost(orderedGpuSeconds, offer.pricePerGpuHour);
  const endsAt = new Date(startsAt.getTime() + input.hours * 3_600_000);
  const purchase = plannedPurchase({ rentalId, input, offer, cost, startsAt, endsAt });
  const [companyRegionCode, plan] = await Promise.all([
    askRegion(context, companyId),
    planVouchers(context, { ...purchase, signedOn: dayInChina(offer.now) }, input.voucherIds ?? null),
  ]);
  if (companyRegionCode === null) return refuse('COMPANY_NOT_FOUND');
  if ('refusal' in plan) return plan;
  return { rentalId, companyId, companyRegionCode, offer, orderedGpuSeconds, cost, endsAt, purchase, plan };
}

type Written = Quote & { readonly actor: string; readonly gpuCount: number };

async function writeQuote(query: Query, quote: Written): Promise<void> {
  await query(
    `WITH clock AS (SELECT date_trunc('milliseconds', clock_timestamp()) AS now),
     rental AS (
       INSERT INTO compute.rental (id, company_id, company_region_code, offer_id, provider_id, status, gpu_count,
         price_per_gpu_hour_fen, ordered_gpu_seconds, gpu_seconds, cost_fen, subsidy_fen, quoted_at, ends_at, synthetic)
       SELECT $1, $2, $3, $4, $5, 'QUOTED', $6, $7, $8, 0, $9, 0, now, $10, false FROM clock),
     quote AS (
       INSERT INTO compute.rental_quote (rental_id, valid_until, purchase, plan)
       SELECT $1, now + interval '${validFor}', $11, $12 FROM clock)
     INSERT INTO compute.rental_event (rental_id, number, verb, to_status, role, actor, reason, at)
     SELECT $1, 1, 'quote', 'QUOTED', 'COMPANY_MEMBER', $13, 'Quoted.', now FROM clock`,
    [
      quote.rentalId,
      quote.companyId,
      quote.companyRegionCode,
      quote.offer.id,
      quote.offer.providerId,
      quote.gpuCount,
      quote.offer.pricePerGpuHour,
      quote.orderedGpuSeconds,
      quote.cost,
      quote.endsAt,
      JSON.stringify(quote.purchase),
      JSON.stringify(quote.plan),
      quote.actor,
    ],
  );
}
