import { expect, test } from '@jest/globals';
import type { ClaimedRental } from './ask-rental.ts';
import { matchClaim } from './match-claim.ts';

const invoice = {
  number: 'I-1',
  isPaid: true,
  billedGpuSeconds: 5400n,
  billed: 15_00n,
  total: 15_00n,
  payable: 15_00n,
};

/** An hour and a half at ten yuan, billed and paid. */
const rental: ClaimedRental = {
  companyId: 'a company',
  sellerCreditCode: 'a seller',
  contract: 'C-1',
  signedOn: '2026-01-01',
  pricePerGpuHour: 10_00n,
  contractPrice: 20_00n,
  serviceFrom: '2026-01-01',
  serviceTo: '2026-01-02',
  meteredGpuSeconds: 5400n,
  meteredGpuHours: '1.50',
  purpose: null,
  channel: null,
  chipKind: 'GPU',
  domesticChips: false,
  facilityRegionCode: '450100',
  sellerPetaflops: 1,
  sellerRacks: 1,
  ownFacility: false,
  meterHash: 'ab'.repeat(32),
  invoices: [invoice],
};
const stated = { contract: 'C-1', gpuHours: '1.50', invoices: [{ number: 'I-1', total: '1500' }] };
const evidence = [
  { kind: 'CONTRACT', sha256: 'cd'.repeat(32) },
  { kind: 'METERING', sha256: 'ab'.repeat(32) },
] as const;
const two = [
  { ...invoice, billedGpuSeconds: 3600n, billed: 10_00n, total: 10_00n },
  { ...invoice, number: 'I-2', billedGpuSeconds: 1800n, billed: 5_00n, total: 5_00n },
];
const both = [
  { number: 'I-2', total: '500' },
  { number: 'I-1', total: '1000' },
];

test.each([
  ['papers that agree', stated, rental],
  ['hours that are written in another way', { ...stated, gpuHours: '001.5' }, rental],
  ['two invoices, in any order', { ...stated, invoices: both }, { ...rental, invoices: two }],
  [
    'an adjustment, which is no price of the contract',
    { ...stated, invoices: [{ number: 'I-1', total: '1400' }] },
    { ...rental, invoices: [{ ...invoice, total: 14_00n }] },
  ],
])('%s match', (_what, said, known) => {
  expect(matchClaim({ stated: said, evidence }, known)).toBeNull();
});

test.each([
  ['CONTRACT_MISMATCH', 'another number', { ...stated, contract: 'C-2' }, rental],
  ['CONTRACT_MISMATCH', 'no contract', stated, { ...rental, signedOn: null }],
  [
    'CONTRACT_MISMATCH',
    'a fen too much for the price',
    stated,
    { ...rental, invoices: [{ ...invoice, billed: 15_01n }] },
  ],
  ['METER_MISMATCH', 'a hundredth of an hour', { ...stated, gpuHours: '1.51' }, rental],
  ['METER_MISMATCH', 'hours that are finer', { ...stated, gpuHours: '1.501' }, rental],
  ['METER_MISMATCH', 'no hours', { ...stated, gpuHours: '-1.50' }, rental],
  [
    'METER_MISMATCH',
    'a second that nobody billed',
    stated,
    { ...rental, invoices: [{ ...invoice, billedGpuSeconds: 5399n }] },
  ],
  ['INVOICE_MISMATCH', 'a fen', { ...stated, invoices: [{ number: 'I-1', total: '1501' }] }, rental],
  [
    'INVOICE_MISMATCH',
    'an invoice that is left out',
    { ...stated, invoices: both.slice(1) },
    { ...rental, invoices: two },
  ],
  [
    'INVOICE_MISMATCH',
    'one too many',
    { ...stated, invoices: [...stated.invoices, { number: 'I-9', total: '1' }] },
    rental,
  ],
  [
    'INVOICE_MISMATCH',
    'one that is stated twice',
    { ...stated, invoices: [...stated.invoices, ...stated.invoices] },
    rental,
  ],
  ['INVOICE_UNPAID', 'one that is not paid', stated, { ...rental, invoices: [{ ...invoice, isPaid: false }] }],
] as const)('%s: %s', (code, _what, said, known) => {
  expect(matchClaim({ stated: said, evidence }, known)).toMatchObject({
    refusal: { code, message: expect.stringMatching(/./) },
  });
});

test('a rental that is used and not billed has no invoice to claim', () => {
  const unused = { ...rental, meteredGpuSeconds: 0n, meteredGpuHours: '0.00', invoices: [] };
  expect(matchClaim({ stated: { ...stated, gpuHours: '0.00', invoices: [] }, evidence }, unused)).toMatchObject({
    refusal: { code: 'INVOICE_MISMATCH', message: expect.stringContaining('none yet') },
  });
});

test('the evidence of the meter hashes to its readings, in each paper of it; where no hash was kept, nothing is compared', () => {
  const another = { kind: 'METERING', sha256: 'ef'.repeat(32) } as const;

  for (const handedIn of [[another], [...evidence, another]])
    expect(matchClaim({ stated, evidence: handedIn }, rental)).toMatchObject({
      refusal: { code: 'EVIDENCE_MISMATCH', message: expect.stringContaining('abab') },
    });
  expect(matchClaim({ stated, evidence: [another] }, { ...rental, meterHash: null })).toBeNull();
});
