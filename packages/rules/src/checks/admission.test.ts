import { describe, expect, test } from '@jest/globals';
import { evaluate, type RuleName } from '../index.ts';
import { aGrant, type RequestChanges } from '../testing/build-request.ts';
import { everyRule } from '../testing/every-rule.ts';
import { checkOf } from '../testing/outcome-of.ts';

type Flip = readonly [what: string, rule: RuleName, change: RequestChanges];

test('a purchase on which every rule has a say is eligible when none says no', () => {
  const { eligible, checks } = evaluate(everyRule());

  expect(eligible).toBe(true);
  expect(checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN')).toEqual([]);
});

describe('one fact against it, and the purchase is not eligible:', () => {
  test.each<Flip>([
    ['a draft', 'RULE_VERSION', { rule: { draft: true } }],
    ['a version not yet in force', 'RULE_VERSION', { rule: { effectiveFrom: '2026-06-02' } }],
    ['a version that has ended', 'RULE_VERSION', { rule: { effectiveTo: '2026-05-31' } }],
    ['a version of which no first day is known', 'RULE_VERSION', { rule: { effectiveFrom: null } }],
    ['too early', 'INTAKE', { program: { intakeOpensAt: new Date('2026-06-01T04:00:00.001Z') } }],
    ['at the instant of closing', 'INTAKE', { program: { intakeClosesAt: new Date('2026-06-01T04:00:00Z') } }],
    ['after the last application that is taken', 'INTAKE', { program: { applicationsTaken: 250 } }],
    ['another kind of purchase', 'VOUCHER_KIND', { purchase: { kind: 'DATA' } }],
    ['a class that may not apply', 'APPLICANT_CLASS', { applicant: { classes: ['MAKER'] } }],
    ['registered elsewhere', 'REGISTRATION', { applicant: { regionCode: '320100' } }],
    ['registered outside the zone', 'REGISTRATION', { applicant: { zone: 'another zone' } }],
    ['too large', 'COMPANY_SIZE', { applicant: { size: 'LARGE' } }],
    ['another industry', 'INDUSTRY', { applicant: { industry: 'I6410' } }],
    ['unsound finances', 'STANDING', { applicant: { soundFinances: false } }],
    ['the seller’s side', 'ISSUE_MODE', { purchase: { side: 'SELLER' } }],
    [
      'claimed by the other side',
      'CLAIMANT',
      { history: { grants: [aGrant({ purchaseId: 'purchase', side: 'SELLER', companyId: 'seller' })] } },
    ],
    ['a seller off the list', 'PROVIDER', { seller: { whitelisted: false } }],
    ['a seller that is related', 'RELATED_PARTY', { relation: { CONTRACT: { related: true, path: [] } } }],
    ['the buyer’s own facility', 'SELF_SUPPLY', { purchase: { ownFacility: true } }],
    ['another purpose', 'PURPOSE', { purchase: { purpose: 'INFERENCE' } }],
    ['a model that is not filed', 'FILED_MODEL', { purchase: { filedModel: false } }],
    ['another channel', 'CHANNEL', { purchase: { channel: 'a back room' } }],
    ['signed too early', 'CONTRACT_DATE', { purchase: { signedOn: '2025-12-31' } }],
    [
      'service outside the window',
      'SERVICE_WINDOW',
      { purchase: { serviceFrom: '2027-01-01', serviceTo: '2027-02-01' } },
    ],
    [
      'service that ends before it begins',
      'SERVICE_WINDOW',
      { purchase: { serviceFrom: '2026-07-01', serviceTo: '2026-06-30' } },
    ],
    ['a contract that runs too long', 'DURATION', { purchase: { serviceFrom: '2026-06-01', serviceTo: '2027-06-01' } }],
    ['a contract that is paid already', 'PAID_ONCE', { history: { grants: [aGrant({ contract: 'contract' })] } }],
  ])('%s', (_what, rule, change) => {
    const { eligible, subsidy, funderShares, checks } = evaluate(everyRule(change));
    const check = checks.find((each) => each.rule === rule && each.outcome !== 'PASSED')!;

    expect(check.outcome).toBe('FAILED');
    expect(check.message).toMatch(/[:.] ?\S/);
    expect([eligible, subsidy]).toEqual([false, 0n]);
    expect(funderShares.every(({ amount }) => amount === 0n)).toBe(true);
  });
});

describe('a fact that a rule asks for and nobody gave is no yes:', () => {
  test.each<Flip>([
    ['the class', 'APPLICANT_CLASS', { applicant: { classes: null } }],
    ['the region', 'REGISTRATION', { applicant: { regionCode: null } }],
    ['the size', 'COMPANY_SIZE', { applicant: { size: null } }],
    ['the industry', 'INDUSTRY', { applicant: { industry: null } }],
    ['the record', 'STANDING', { applicant: { standing: null } }],
    ['the finances', 'STANDING', { applicant: { soundFinances: null } }],
    ['whether the seller is listed', 'PROVIDER', { seller: { whitelisted: null } }],
    ['whether they are related', 'RELATED_PARTY', { relation: { CONTRACT: null } }],
    ['whose the facility is', 'SELF_SUPPLY', { purchase: { ownFacility: null } }],
    ['the purpose', 'PURPOSE', { purchase: { purpose: null } }],
    ['whether the model is filed', 'FILED_MODEL', { purchase: { filedModel: null } }],
    ['the channel', 'CHANNEL', { purchase: { channel: null } }],
    ['the days of service', 'SERVICE_WINDOW', { purchase: { serviceFrom: null } }],
    ['the window of intake', 'INTAKE', { program: { intakeOpensAt: null } }],
    ['the day of signing, on a claim', 'CONTRACT_DATE', { moment: 'CLAIM', purchase: { signedOn: null } }],
  ])('%s', (_what, rule, change) => {
    const request = everyRule(change);

    expect(checkOf(request, rule).outcome).toBe('UNKNOWN');
    expect(evaluate(request).eligible).toBe(false);
  });
});

test('the last day in force, and the first and last instant of intake, still count', () => {
  const rule = { effectiveFrom: '2026-06-01', effectiveTo: '2026-06-01' };
  const at = new Date('2026-06-01T04:00:00Z');
  const program = { intakeOpensAt: at, intakeClosesAt: new Date(at.getTime() + 1), applicationsTaken: 249 };

  expect(evaluate(everyRule({ rule, program, at })).eligible).toBe(true);
});

test('the day is the day in China', () => {
  const rule = { effectiveFrom: '2026-06-02' };

  expect(checkOf(everyRule({ rule, at: new Date('2026-06-01T15:59:59Z') }), 'RULE_VERSION').outcome).toBe('FAILED');
  expect(checkOf(everyRule({ rule, at: new Date('2026-06-01T16:00:00Z') }), 'RULE_VERSION').outcome).toBe('PASSED');
});
