import { formatFen, readNumber } from '@voucher-graph/subgraph-kit';
import { refuse, type Refusal } from '../refusal.ts';
import type { ClaimedRental } from './ask-rental.ts';
import type { Claim, Stated } from './claim.entity.ts';

export type MatchRefusalCode =
  'CONTRACT_MISMATCH' | 'METER_MISMATCH' | 'EVIDENCE_MISMATCH' | 'INVOICE_MISMATCH' | 'INVOICE_UNPAID';

/**
 * Compares three ways: what the company states with what compute knows, and among themselves the contract's price, the
 * meter's time and the invoices' sums; and the evidence of the meter with its readings. Null where all agree and all is paid.
 */
export function matchClaim(
  { stated, evidence }: Pick<Claim, 'stated' | 'evidence'>,
  rental: ClaimedRental,
): Refusal<MatchRefusalCode> | null {
  return (
    matchContract(stated, rental) ??
    matchMeter(stated, rental) ??
    matchEvidence(evidence, rental) ??
    matchInvoices(stated, rental)
  );
}

function matchContract(stated: Stated, rental: ClaimedRental): Refusal<'CONTRACT_MISMATCH'> | null {
  if (readNumber('contract', rental.contract) !== stated.contract)
    return refuse('CONTRACT_MISMATCH', `the number ${stated.contract} is not the rental’s`);
  if (rental.signedOn === null) return refuse('CONTRACT_MISMATCH', 'none was made');
  const { pricePerGpuHour, meteredGpuSeconds } = rental;
  const agreed = (pricePerGpuHour * meteredGpuSeconds) / 3600n;
  const billed = sum(rental.invoices.map((invoice) => invoice.billed));
  return billed === agreed
    ? null
    : refuse(
        'CONTRACT_MISMATCH',
        `at CN¥${formatFen(pricePerGpuHour)} an hour what was metered costs CN¥${formatFen(agreed)}, and CN¥${formatFen(billed)} was billed`,
      );
}

function matchMeter(stated: Stated, rental: ClaimedRental): Refusal<'METER_MISMATCH'> | null {
  if (hundredths(stated.gpuHours) !== hundredths(rental.meteredGpuHours))
    return refuse('METER_MISMATCH', `${rental.meteredGpuHours} hours were metered, and ${stated.gpuHours} are stated`);
  const billed = sum(rental.invoices.map((invoice) => invoice.billedGpuSeconds));
  return billed === rental.meteredGpuSeconds
    ? null
    : refuse('METER_MISMATCH', `${rental.meteredGpuSeconds} seconds were metered, and ${billed} billed`);
}

function matchEvidence(evidence: Claim['evidence'], { meterHash }: ClaimedRental): Refusal<'EVIDENCE_MISMATCH'> | null {
  const other = evidence.find(({ kind, sha256 }) => kind === 'METERING' && sha256 !== meterHash);
  return other && meterHash !== null ? refuse('EVIDENCE_MISMATCH', meterHash) : null;
}

function matchInvoices(
  stated: Stated,
  { invoices }: ClaimedRental,
): Refusal<'INVOICE_MISMATCH' | 'INVOICE_UNPAID'> | null {
  if (invoices.length === 0) return refuse('INVOICE_MISMATCH', 'the rental has none yet');
  for (const { number, total } of invoices) {
    const own = stated.invoices.filter((each) => each.number === readNumber('number', number));
    if (own.length !== 1) return refuse('INVOICE_MISMATCH', `number ${number} is not stated once`);
    if (BigInt(own[0]?.total ?? '0') !== total)
      return refuse('INVOICE_MISMATCH', `number ${number} is over CN¥${formatFen(total)}`);
  }
  if (stated.invoices.length !== invoices.length)
    return refuse('INVOICE_MISMATCH', `${stated.invoices.length} are stated, and the rental has ${invoices.length}`);
  const unpaid = invoices.find(({ isPaid }) => !isPaid);
  return unpaid ? refuse('INVOICE_UNPAID', unpaid.number) : null;
}

/** Hours as whole hundredths, however they are written; what is finer is another quantity. */
function hundredths(hours: string): string {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(hours) ?? [];
  return `${whole.replace(/^0+(?=\d)/, '')}.${part.replace(/0+$/, '')}`;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
