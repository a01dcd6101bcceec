import { expect, test } from '@jest/globals';
import { createRandom } from '../random.ts';
import { attachVouchers } from './attach-vouchers.ts';
import { generateProviders, type ProviderCompany } from './generate-providers.ts';
import { generateRental } from './generate-rental.ts';
import { moneyStage } from './rental-draft.ts';

const now = new Date('2026-11-24T00:00:00Z');
const companies: readonly ProviderCompany[] = Array.from({ length: 10 }, (_, i) => ({
  id: createRandom(`company ${i}`).uuid(now),
  creditCode: `91310000MA1K0000${i}X`,
  name: `算力公司${i}`,
  nameEn: null,
  regionCode: ['310115', '510107', '370102'][i % 3] ?? '310115',
}));
const catalog = generateProviders(createRandom('test'), companies);

function rentals(count: number, mayFail = false) {
  const random = createRandom(`rentals ${mayFail}`);
  return Array.from({ length: count }, () => {
    const offer = random.pick(catalog.rentable);
    const contractedAt = random.date(new Date('2025-01-01T00:00:00Z'), now);
    return generateRental(random, {
      company: { id: random.uuid(now), regionCode: '310115' },
      offer,
      contractedAt,
      now,
      mayFail,
    });
  });
}

test('the same seed makes the same rows', () => {
  expect(generateProviders(createRandom('test'), companies)).toEqual(catalog);
  expect(rentals(20)).toEqual(rentals(20));
});

test('every provider has one to three data centers and two to eight offers, at prices of the market', () => {
  for (const { id } of catalog.providers) {
    expect([1, 2, 3]).toContain(catalog.dataCenters.filter(({ providerId }) => providerId === id).length);
    const offers = catalog.offers.filter(({ providerId }) => providerId === id);
    expect(offers.length).toBeGreaterThanOrEqual(2);
    expect(offers.length).toBeLessThanOrEqual(8);
  }
  for (const { pricePerGpuHour } of catalog.offerPrices) {
    expect(pricePerGpuHour).toBeGreaterThanOrEqual(195n);
    expect(pricePerGpuHour).toBeLessThanOrEqual(2010n);
  }
});

test('what was metered is what at most ten readings add up to, and never more than was ordered', () => {
  for (const { rental, readings } of rentals(500)) {
    expect(readings.length).toBeLessThanOrEqual(10);
    expect(rental.gpuSeconds).toBe(readings.reduce((sum, { gpuSeconds }) => sum + gpuSeconds, 0n));
    expect(rental.gpuSeconds).toBeLessThanOrEqual(rental.orderedGpuSeconds);
    for (const { recordedAt } of readings) expect(recordedAt.getTime()).toBeLessThanOrEqual(now.getTime());
  }
});

test('nothing that is yet to come has happened', () => {
  for (const { rental, invoice } of rentals(500, true))
    for (const instant of [rental.contractedAt, rental.startedAt, rental.endedAt, invoice?.issuedAt, invoice?.paidAt])
      expect((instant ?? now).getTime()).toBeLessThanOrEqual(now.getTime());
});

test('vouchers pay a part: the rental’s subsidy, the invoice’s credits and what is left to pay agree', () => {
  const settled = rentals(500).find(({ rental }) => rental.status === 'SETTLED');
  if (!settled) throw new Error('None of 500 rentals is settled.');
  const share = { programCode: 'shanghai-compute', fundCode: 'shanghai-compute-2025' };
  const [a, b, holdA, holdB] = ['a', 'b', 'c', 'd'].map((label) => createRandom(label).uuid(now)) as [
    string,
    string,
    string,
    string,
  ];

  const paid = attachVouchers(settled, [
    { ...share, voucherId: a, holdId: holdA, amountFen: 100n },
    { ...share, voucherId: b, holdId: holdB, amountFen: 23n },
  ]);

  expect(paid.rental.subsidy).toBe(123n);
  expect(paid.invoice).toMatchObject({ subsidized: 123n, payable: settled.rental.cost - 123n });
  expect(paid.invoiceLines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(paid.invoice?.payable);
  expect(paid.vouchers.map(({ voucherId, amount }) => [voucherId, amount])).toEqual([
    [a, 100n],
    [b, 23n],
  ]);
});

test('no voucher pays more than the cost, or for what came to nothing', () => {
  const all = rentals(500, true);
  const share = { voucherId: 'v', holdId: 'h', programCode: 'p', fundCode: 'f' };
  const nothing = all.find(({ rental }) => moneyStage(rental.status) === 'NONE');
  const something = all.find(({ rental }) => moneyStage(rental.status) !== 'NONE');
  if (!nothing || !something) throw new Error('500 rentals hold none of a kind.');

  expect(() => attachVouchers(nothing, [{ ...share, amountFen: 1n }])).toThrow('No voucher can pay');
  expect(() => attachVouchers(something, [{ ...share, amountFen: something.rental.cost + 1n }])).toThrow('would pay');
});

test('a contract before the offer’s first price, or in the future, is refused', () => {
  const [offer] = catalog.rentable;
  if (!offer) throw new Error('The catalog is empty.');
  const wish = { company: { id: createRandom('c').uuid(now), regionCode: '310115' }, offer, now };

  expect(() => generateRental(createRandom('x'), { ...wish, contractedAt: new Date('2019-01-01') })).toThrow(
    'rentableFrom',
  );
  expect(() => generateRental(createRandom('x'), { ...wish, contractedAt: new Date('2027-01-01') })).toThrow(
    'has not come',
  );
  expect(
    generateRental(createRandom('x'), { ...wish, contractedAt: new Date(`${offer.rentableFrom}T00:00:00Z`) }).rental
      .cost,
  ).toBeGreaterThan(0n);
});
