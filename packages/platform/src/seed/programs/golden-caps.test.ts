import { describe, expect, test } from '@jest/globals';
import { evaluate } from '@voucher-graph/rules';
import { tenThousandYuan } from './program-seed.ts';
import { aGrant, withApplicant, withGrants, withPrice, withPurchase, type Change } from './testing/change.ts';
import { fittingRequest, programOf } from './testing/fitting-request.ts';

function judge(code: string, ...changes: readonly Change[]) {
  return evaluate(changes.reduce((request, change) => change(request), fittingRequest(programOf(code))));
}

const before =
  (amount: bigint, grantedOn?: string): Change =>
  (request) =>
    withGrants(aGrant(request, { amount, ...(grantedOn === undefined ? {} : { grantedOn }) }))(request);

/** In 10,000 yuan: the price, and what the program gives for it. */
test.each<[code: string, price: number, subsidy: number, ...changes: Change[]]>([
  ['shanghai-compute-2025', 100, 30],
  ['shanghai-compute-2025', 100, 100, withPurchase({ withDistrict: true })],
  ['shanghai-model-2025', 100, 50],
  ['shanghai-model-2025', 5000, 500],
  ['shanghai-data-2025', 100, 30],
  ['shanghai-data-2025', 5000, 500],
  ['shenzhen-training-2025', 100, 50],
  ['shenzhen-training-2025', 100, 60, withApplicant({ startup: true })],
  ['shenzhen-training-2025', 5000, 1000],
  ['shenzhen-data-2025', 100, 30],
  ['shenzhen-data-2025', 5000, 200],
  ['beijing-compute-2023', 100, 20],
  ['beijing-compute-2023', 5000, 200],
  ['beijing-etown-compute-2025', 100, 30],
  ['beijing-etown-compute-2025', 50_000, 2000],
  ['chengdu-compute-2023', 100, 30],
  ['chengdu-compute-2023', 5000, 300],
  ['chengdu-compute-2025', 100, 60],
  ['chengdu-compute-2025', 5000, 500],
  ['chengdu-model-2025', 100, 30],
  ['chengdu-model-2025', 5000, 100],
  ['qingdao-compute-2025', 100, 20],
  ['qingdao-compute-2025', 5000, 100],
  ['zhengzhou-compute-2024', 100, 20],
  ['zhengzhou-compute-2024', 5000, 100],
  ['langfang-compute-2023', 100, 60],
  ['langfang-compute-2023', 100, 50, withPurchase({ flagshipProject: false })],
  ['langfang-compute-2023', 5000, 100],
  ['hangzhou-compute-2024', 100, 30],
  ['qingyang-compute-2024', 100, 30],
  ['qingyang-compute-2024', 5000, 200],
  ['zhangzhou-compute-2025', 100, 50],
  ['zhangzhou-compute-2025', 5000, 200],
  ['zhangzhou-model-2025', 5000, 200],
  ['zhangzhou-annotation-a-2025', 100, 80],
  ['zhangzhou-annotation-a-2025', 5000, 300],
  ['zhangzhou-annotation-b-2025', 100, 15],
  ['zhangzhou-annotation-b-2025', 5000, 500],
])('%s pays of %d × CN¥10,000 so much: %d', (code, price, subsidy, ...changes) => {
  expect(judge(code, withPrice(tenThousandYuan(price)), ...changes)).toMatchObject({
    eligible: true,
    subsidy: tenThousandYuan(subsidy),
  });
});

describe('Beijing', () => {
  const code = 'beijing-compute-2023';

  test('counts its cap by the calendar year', () => {
    expect(judge(code, before(tenThousandYuan(190), '2023-01-01')).subsidy).toBe(tenThousandYuan(10));
    expect(judge(code, before(tenThousandYuan(190), '2022-12-31')).subsidy).toBe(tenThousandYuan(20));
  });

  test('pays nothing where the city pays for the same already, and does where another place pays', () => {
    const other =
      (programRegionCode: string): Change =>
      (request) =>
        withGrants(aGrant(request, { programCode: 'other', programRegionCode, purchaseId: 'purchase', amount: 1n }))(
          request,
        );

    expect(judge(code, other('110000')).eligible).toBe(false);
    expect(judge(code, other('310000')).eligible).toBe(true);
  });
});

describe('Qingdao', () => {
  test('asks for CN¥100,000 paid in the year, the year’s other payments counted', () => {
    const rest: Change = (request) => ({ ...request, history: { ...request.history, yearSpend: tenThousandYuan(4) } });

    expect(judge('qingdao-compute-2025', withPrice(tenThousandYuan(10))).subsidy).toBe(tenThousandYuan(2));
    expect(judge('qingdao-compute-2025', withPrice(tenThousandYuan(10) - 1n)).eligible).toBe(false);
    expect(judge('qingdao-compute-2025', withPrice(tenThousandYuan(6)), rest).eligible).toBe(true);
  });

  test('reads a cap of which the source does not say over what as strictly as it can be read, and says so', () => {
    const { subsidy, checks } = judge('qingdao-compute-2025', before(tenThousandYuan(90), '2019-01-01'));

    expect(subsidy).toBe(tenThousandYuan(10));
    expect(checks.find(({ rule }) => rule === 'CAP')?.message).toContain('the source does not say over what');
  });
});

test('Qingyang issues no voucher of less than CN¥5,000', () => {
  expect(judge('qingyang-compute-2024', withPrice(16_666_67n)).subsidy).toBe(5_000_00n);
  expect(judge('qingyang-compute-2024', withPrice(16_666_66n)).eligible).toBe(false);
});

test('Shanghai’s joint track pays a company all of its rent for a year, and 30 % after it', () => {
  const joint = withPurchase({ withDistrict: true, serviceFrom: '2026-01-01', serviceTo: '2027-12-31' });

  expect(judge('shanghai-compute-2025', withPrice(730_000_00n), joint).subsidy).toBe(
    365_000_00n + (365_000_00n * 3n) / 10n,
  );
});

test('Shenzhen’s model voucher pays CN¥1 million in principle, and CN¥2 million at most by exception', () => {
  const request = fittingRequest(programOf('shenzhen-model-2025'));
  const cap = (upTo: bigint | null) =>
    evaluate({
      ...request,
      exception: upTo === null ? null : { approver: 'the bureau', reason: 'A large project.', upTo },
    }).checks.find(({ rule }) => rule === 'CAP')?.limit;

  expect([cap(null), cap(tenThousandYuan(150)), cap(tenThousandYuan(900))]).toEqual(
    [100, 150, 200].map(tenThousandYuan),
  );
});
