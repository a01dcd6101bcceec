import { describe, expect, test } from '@jest/globals';
import {
  barredFromExtension,
  carryOver,
  returnsToFund,
  clawback,
  lapsesTo,
  missingEvidence,
  nothingKnown,
  orderByPriority,
  releasedTranches,
  reportingDuty,
  requiredEvidence,
  settlementPlan,
  targetProgress,
  trancheSchedule,
  voidFrom,
  voucherHolders,
  type RuleTerms,
} from '../index.ts';

const silent: RuleTerms = { ...nothingKnown, spendableOn: ['COMPUTE'] };

describe('evidence', () => {
  test('is what the rule asks for, and where it is silent what the base cannot be checked without', () => {
    expect(requiredEvidence({ ...silent, evidence: ['CONTRACT'] })).toEqual({ kinds: ['CONTRACT'], stated: true });
    expect(requiredEvidence({ ...silent, subsidyBase: 'SETTLED' })).toEqual({
      kinds: ['CONTRACT', 'TAX_INVOICE', 'METERING'],
      stated: false,
    });
    const paidFirst = { payer: null, reserveFund: null, buyerPaysFirst: true };
    expect(requiredEvidence({ ...silent, settlement: paidFirst }).kinds).toContain('PAYMENT_PROOF');
    expect(requiredEvidence({ ...silent, settlementMode: 'REIMBURSE' }).kinds).toContain('PAYMENT_PROOF');
    expect(requiredEvidence({ ...silent, spendableOn: ['DATA'], subsidyBase: 'ACTUALLY_PAID' }).kinds).toEqual([
      'CONTRACT',
      'TAX_INVOICE',
      'PAYMENT_PROOF',
    ]);
  });

  test('is missing until it is given', () => {
    const terms: RuleTerms = { ...silent, evidence: ['CONTRACT', 'TAX_INVOICE'] };

    expect(missingEvidence(terms, ['CONTRACT', 'REPORT'])).toEqual(['TAX_INVOICE']);
    expect(missingEvidence(terms, ['TAX_INVOICE', 'CONTRACT'])).toEqual([]);
  });
});

test('money goes to the rule’s groups in their order, then to who came first', () => {
  const applicant = { holdsProvincialVoucher: false, startup: false, foundedOn: '2010-01-01', size: 'LARGE' } as const;
  const at = (hour: number) => new Date(Date.UTC(2026, 5, 1, hour));
  const waiting = [
    { id: 'late', submittedAt: at(3), applicant: { ...applicant, foundedOn: '2021-06-01' } },
    { id: 'first', submittedAt: at(1), applicant },
    { id: 'small', submittedAt: at(4), applicant: { ...applicant, size: 'MICRO' } as const },
    { id: 'early', submittedAt: at(5), applicant: { ...applicant, foundedOn: '2021-06-02' } },
    { id: 'winner', submittedAt: at(6), applicant: { ...applicant, holdsProvincialVoucher: true } },
  ];
  const order = (priorities: RuleTerms['priorities']) =>
    orderByPriority({ ...silent, priorities }, waiting, '2026-06-01').map(({ id }) => id);

  expect(order(['EARLY_STAGE', 'SMALL_COMPANY'])).toEqual(['early', 'small', 'first', 'late', 'winner']);
  expect(order(['PROVINCIAL_VOUCHER_HOLDER'])).toEqual(['winner', 'first', 'late', 'small', 'early']);
  expect(order(null)).toEqual(['first', 'late', 'small', 'early', 'winner']);
});

test('vouchers go to the sides that the rule names, and to buyers where it is silent', () => {
  expect(voucherHolders({ ...silent, issueMode: 'BOTH' })).toEqual(['BUYER', 'SELLER']);
  expect(voucherHolders({ ...silent, issueMode: 'SELLER' })).toEqual(['SELLER']);
  expect(voucherHolders({ ...silent, issueMode: 'NONE' })).toEqual([]);
  expect(voucherHolders(silent)).toEqual(['BUYER']);
});

describe('tranches', () => {
  const halves: RuleTerms = {
    ...silent,
    tranches: [
      { shareBasisPoints: 3333, afterReport: false },
      { shareBasisPoints: 3333, afterReport: true },
      { shareBasisPoints: 3334, afterReport: true },
    ],
    reporting: { what: 'Usage.', blocksNextTranche: true },
  };

  test('sum to the face to the fen', () => {
    expect(trancheSchedule(halves, 100n).map(({ amount }) => amount)).toEqual([33n, 33n, 34n]);
    expect(trancheSchedule(silent, 100n)).toEqual([{ number: 1, amount: 100n, afterReport: false }]);
  });

  test('are released one a report', () => {
    expect([0, 1, 2, 3].map((reports) => releasedTranches(halves, 100n, reports))).toEqual([33n, 66n, 100n, 100n]);
  });

  test('wait for the report that the rule asks for', () => {
    expect(reportingDuty(halves)).toEqual({ what: 'Usage.', holdsBack: 'NEXT_TRANCHE' });
    expect(reportingDuty({ ...silent, reporting: { what: 'Usage.', blocksNextTranche: null } })?.holdsBack).toBe(
      'NOTHING',
    );
    expect(reportingDuty({ ...silent, reporting: { what: 'Usage.', blocksNextTranche: true } })?.holdsBack).toBe(
      'NEXT_TRANCHE',
    );
    expect(reportingDuty(silent)).toBeNull();
  });
});

describe('a voucher', () => {
  const validity = (months: number | null, extendable: boolean | null, returnsToFund: boolean | null): RuleTerms => ({
    ...silent,
    validity: { months, extendable, returnsToFund },
  });

  test('is void after its months, a year where no source says, and a shorter month ends it sooner', () => {
    expect(voidFrom(validity(6, null, null), '2026-08-31')).toEqual({ day: '2027-02-28', stated: true });
    expect(voidFrom(silent, '2024-02-29')).toEqual({ day: '2025-02-28', stated: false });
  });

  test('is extended only where the rule lets it, for a reason', () => {
    expect(barredFromExtension(silent, 'A reason.')).toContain('apply for a new one');
    expect(barredFromExtension(validity(12, true, null), ' ')).toContain('Say why');
    expect(barredFromExtension(validity(12, true, null), 'A reason.')).toBeNull();
  });

  test('leaves what is left to the fund, unless the rule says otherwise', () => {
    expect([lapsesTo(silent), lapsesTo(validity(12, null, true)), lapsesTo(validity(12, null, false))]).toEqual([
      'FUND',
      'FUND',
      'TREASURY',
    ]);
  });
});

test('money flows as the rule says, and where it is silent to the buyer, after it has paid', () => {
  expect(settlementPlan(silent)).toMatchObject({ mode: 'REIMBURSE', stated: false });
  expect(settlementPlan({ ...silent, settlementMode: 'OFFSET' }).steps).toEqual([
    { from: 'BUYER', to: 'SELLER', what: 'THE_BUYERS_SHARE' },
    { from: 'PAYER', to: 'SELLER', what: 'THE_SUBSIDY' },
  ]);
  expect(
    settlementPlan({
      ...silent,
      settlementMode: 'PROVIDER_PAID',
      settlement: { payer: 'The reserve', reserveFund: true, buyerPaysFirst: null },
    }),
  ).toMatchObject({ payer: 'The reserve', fromReserve: true, stated: true });
});

test('what comes back is the fund’s to grant again while its year lasts, or where its money is carried over', () => {
  const days = ['2025-12-31', '2026-01-01'];

  expect(days.map((day) => returnsToFund(silent, 2025, day))).toEqual([true, false]);
  expect(days.map((day) => returnsToFund({ ...silent, carriesOver: true }, 2025, day))).toEqual([true, true]);
});

describe('what was irregular', () => {
  const irregular = {
    trigger: 'FRAUD',
    amount: 100n,
    paid: 80n,
    takenBack: 30n,
    stillToPay: 20n,
    decidedOn: '2026-06-01',
  };

  test('is taken back up to what was paid and not taken back yet, set off first', () => {
    expect(clawback(silent, irregular)).toEqual({
      amount: 50n,
      setOff: 20n,
      toRepay: 30n,
      barredUntil: null,
      stated: false,
    });
    expect(clawback(silent, { ...irregular, amount: 10n })).toMatchObject({ amount: 10n, setOff: 10n, toRepay: 0n });
    expect(clawback(silent, { ...irregular, takenBack: 90n })).toMatchObject({ amount: 0n, toRepay: 0n });
  });

  test('bars a company for the years that the rule names, for its triggers', () => {
    const terms: RuleTerms = { ...silent, clawback: { triggers: ['FRAUD'], barredYears: 3 } };

    expect(clawback(terms, irregular).barredUntil).toBe('2029-06-01');
    expect(clawback(terms, { ...irregular, trigger: 'ERROR' }).barredUntil).toBeNull();
    expect(clawback({ ...terms, clawback: { triggers: null, barredYears: 1 } }, irregular).barredUntil).toBe(
      '2027-06-01',
    );
  });
});

test('money left at the end of the year is carried over only where the rule says so', () => {
  expect(carryOver({ ...silent, carriesOver: true }, 5n)).toEqual({ carried: 5n, returned: 0n, stated: true });
  expect(carryOver(silent, 5n)).toEqual({ carried: 0n, returned: 5n, stated: false });
});

test('targets stand beside what was measured', () => {
  const targets = [
    { indicator: 'models', target: '30' },
    { indicator: 'corpora', target: null },
  ];

  expect(targetProgress({ ...silent, targets }, { models: '12' })).toEqual([
    { indicator: 'models', target: '30', measured: '12' },
    { indicator: 'corpora', target: null, measured: null },
  ]);
  expect(targetProgress(silent, { models: '12' })).toEqual([]);
});
