import { describe, expect, test } from '@jest/globals';
import { evaluate, type EvaluationRequest, type Grant } from '@voucher-graph/rules';
import { tenThousandYuan } from './program-seed.ts';
import { aGrant, withApplicant, withGrants, withPrice, withPurchase, type Change } from './testing/change.ts';
import { fittingRequest, programOf } from './testing/fitting-request.ts';

/** What a real program gives for a purchase that fits it, with some things changed. */
function judge(code: string, ...changes: readonly Change[]) {
  return evaluate(changed(code, ...changes));
}

function changed(code: string, ...changes: readonly Change[]): EvaluationRequest {
  return changes.reduce((request, change) => change(request), fittingRequest(programOf(code)));
}

const limitOf = (code: string, rule: string, ...changes: readonly Change[]) =>
  judge(code, ...changes).checks.find((check) => check.rule === rule && check.outcome === 'PASSED');

describe('Nanning', () => {
  // The city's own example: a contract from 2025-01-01 to 2026-12-31, CN¥200,000 settled, service from 2025-03-01 to
  // 2025-12-31 counts: 305 of 729 days, 8.3676 of 20 (10,000 yuan), and 30 % of it 2.5102, both cut off.
  const example = [
    withPrice(tenThousandYuan(20)),
    withPurchase({ signedOn: '2025-01-01', serviceFrom: '2025-01-01', serviceTo: '2026-12-31' }),
  ];

  test('gives to the fen what its official example says', () => {
    expect(judge('nanning-compute-2025', ...example)).toMatchObject({
      eligible: true,
      eligibleBase: 83_676_00n,
      subsidy: 25_102_00n,
    });
    expect(limitOf('nanning-compute-2025', 'DAY_COUNT', ...example)?.message).toBe('305 of 729 days of service count.');
  });

  test('gives CN¥2 million in all, ever', () => {
    const before =
      (amount: bigint): Change =>
      (request) =>
        withGrants(aGrant(request, { amount, grantedOn: '2024-06-01' }))(request);

    expect(judge('nanning-compute-2025', withPrice(tenThousandYuan(1000))).subsidy).toBe(tenThousandYuan(200));
    expect(judge('nanning-compute-2025', withPrice(tenThousandYuan(1000)), before(tenThousandYuan(150))).subsidy).toBe(
      tenThousandYuan(50),
    );
  });

  test('pays for chips and not for storage, of what was settled', () => {
    const costs = {
      CONTRACT: null,
      APPROVED_CONTRACT: null,
      SETTLED: [
        { category: 'COMPUTE', amount: tenThousandYuan(20) },
        { category: 'STORAGE', amount: tenThousandYuan(5) },
      ],
      ACTUALLY_PAID: null,
    } as const;

    expect(judge('nanning-compute-2025', withPurchase({ costs }))).toMatchObject({
      eligibleBase: tenThousandYuan(20),
      excluded: [{ category: 'STORAGE', amount: tenThousandYuan(5) }],
      subsidy: tenThousandYuan(6),
    });
  });
});

describe('Hangzhou', () => {
  const price = tenThousandYuan(100);
  /** The national voucher has paid its rate of the same purchase. */
  const national =
    (rateBasisPoints: number): Change =>
    (request) => {
      const amount = (price * BigInt(rateBasisPoints)) / 10_000n;
      const grant: Partial<Grant> = {
        programCode: 'national-intelligence',
        programRegionCode: null,
        programKind: 'INTELLIGENCE',
      };
      return withGrants(aGrant(request, { ...grant, purchaseId: 'purchase', amount, rateBasisPoints }))(request);
    };
  const code = 'hangzhou-compute-2025';
  const domestic = withPurchase({ domesticChips: true });

  test('pays 30 % for domestic chips or with a filed model, and 20 % for other chips', () => {
    const notFiled = withPurchase({ filedModel: false });

    expect(judge(code, notFiled, domestic).rateBasisPoints).toBe(3000);
    expect(judge(code).rateBasisPoints).toBe(3000);
    expect(judge(code, notFiled).rateBasisPoints).toBe(2000);
  });

  test('stacks with the national voucher to 60 % or 30 % in all, where it is applied for on its own', () => {
    expect(judge(code, domestic, national(3000)).subsidy).toBe(tenThousandYuan(30));
    expect(judge(code, domestic, national(1000)).subsidy).toBe(tenThousandYuan(20));
    expect(limitOf(code, 'STACKING', domestic, national(3000))).toMatchObject({
      limit: tenThousandYuan(60),
      remaining: tenThousandYuan(30),
    });
    expect(limitOf(code, 'STACKING', domestic, national(1000))).toMatchObject({
      limit: tenThousandYuan(30),
      remaining: tenThousandYuan(20),
    });
  });

  test('adds 15 % or 10 % to the national voucher, where the match without review is asked for', () => {
    const autoMatch = withPurchase({ autoMatch: true });

    expect(judge(code, autoMatch, national(3000)).subsidy).toBe(tenThousandYuan(15));
    expect(judge(code, autoMatch, national(1000)).subsidy).toBe(tenThousandYuan(10));
    expect(judge(code, autoMatch).eligible).toBe(false);
  });

  test('pays small companies 50 % up to contracts of CN¥500,000 a year, and not a fen beyond', () => {
    const small = withApplicant({ size: 'SMALL' });

    expect(judge(code, small, withPrice(tenThousandYuan(50))).subsidy).toBe(tenThousandYuan(25));
    expect(judge(code, small, withPrice(tenThousandYuan(50) + 1n)).rateBasisPoints).toBe(3000);
    expect(judge(code, withPrice(tenThousandYuan(50))).rateBasisPoints).toBe(3000);
  });

  test('pays CN¥8 million a company and year, more by exception, which has no end in the sources', () => {
    const large = withPrice(tenThousandYuan(5000));
    const excepted: Change = (request) => ({
      ...request,
      exception: { approver: 'the city', reason: 'A multimodal base model.', upTo: tenThousandYuan(1200) },
    });

    expect(judge(code, large).subsidy).toBe(tenThousandYuan(800));
    expect(judge(code, large, excepted).subsidy).toBe(tenThousandYuan(1200));
  });
});

describe('Shandong', () => {
  const code = 'shandong-compute-2025';

  test('pays 5 % of the contract, to buyers from anywhere, for computing power in the province', () => {
    expect(judge(code, withPrice(tenThousandYuan(1000)), withApplicant({ regionCode: '110105' })).subsidy).toBe(
      tenThousandYuan(50),
    );
  });

  test('pays CN¥5 million a company in all, ever', () => {
    const before =
      (amount: bigint): Change =>
      (request) =>
        withGrants(aGrant(request, { amount, grantedOn: '2021-06-01' }))(request);

    expect(judge(code, withPrice(tenThousandYuan(20_000))).subsidy).toBe(tenThousandYuan(500));
    expect(judge(code, withPrice(tenThousandYuan(20_000)), before(tenThousandYuan(499))).subsidy).toBe(
      tenThousandYuan(1),
    );
    expect(judge(code, before(tenThousandYuan(500))).eligible).toBe(false);
  });
});

describe('Henan', () => {
  const code = 'henan-compute-2025';

  test.each([1_000_000_05n, 999_999_95n, 15n, 5n])(
    'shares 20 %% of %s fen 1:1 between province and city, to the fen',
    (price) => {
      const { subsidy, funderShares } = judge(code, withPrice(price));
      const [province, city] = funderShares.map(({ amount }) => amount);

      expect(subsidy).toBe(price / 5n);
      expect(province! + city!).toBe(subsidy);
      expect(province! - city!).toBe(subsidy % 2n);
    },
  );

  test('takes one of three kinds of seller, and pays CN¥1 million a year', () => {
    const seller =
      (change: Partial<EvaluationRequest['purchase']['seller']>): Change =>
      (request) =>
        withPurchase({ seller: { ...request.purchase.seller, knownAs: [], petaflops: 0, racks: 0, ...change } })(
          request,
        );

    expect(judge(code, seller({ petaflops: 100 })).eligible).toBe(true);
    expect(judge(code, seller({ racks: 1000 })).eligible).toBe(true);
    expect(judge(code, seller({ knownAs: ['超算中心'] })).eligible).toBe(true);
    expect(judge(code, seller({})).eligible).toBe(false);
    expect(judge(code, withPrice(tenThousandYuan(1000))).subsidy).toBe(tenThousandYuan(100));
  });
});
