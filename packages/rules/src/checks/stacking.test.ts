import { describe, expect, test } from '@jest/globals';
import { evaluate, noStackingConditions, type Grant, type RuleTerms, type StackingTerms } from '../index.ts';
import { aGrant, aRequest } from '../testing/build-request.ts';
import { checkOf } from '../testing/outcome-of.ts';

const term = (change: Partial<StackingTerms>): StackingTerms => ({
  withProgramCode: null,
  mode: 'FORBIDDEN',
  addsBasisPoints: null,
  ceilingBasisPoints: null,
  appliesWhen: null,
  conditions: null,
  ...change,
});
/** Another program pays CN¥200,000 of this purchase, whose price is CN¥1,000,000 and whose rate is 30 %. */
const other = (change: Partial<Grant> = {}) =>
  aGrant({
    programCode: 'there',
    programRegionCode: '330100',
    purchaseId: 'purchase',
    amount: 200_000_00n,
    rateBasisPoints: 2000,
    ...change,
  });
const judged = (terms: Partial<RuleTerms>, grant: Grant = other(), autoMatch = false) =>
  evaluate(aRequest({ terms, history: { grants: [grant] }, purchase: { autoMatch } }));

describe('two programs on one purchase', () => {
  test('are not both paid where one of them forbids it, whichever', () => {
    const forbidden = [term({})];

    expect(judged({ stacking: forbidden }).eligible).toBe(false);
    expect(judged({}, other({ rule: { stacking: forbidden, aidCeilingBasisPoints: null } })).eligible).toBe(false);
    expect(judged({}).eligible).toBe(true);
  });

  test('are forbidden only in the case that is named', () => {
    const sameCity = [term({ conditions: { ...noStackingConditions, sameCity: true } })];
    const sameKind = [term({ conditions: { ...noStackingConditions, sameCity: true, sameKind: true } })];
    const here = other({ programRegionCode: '310000' });

    expect(judged({ stacking: sameCity }).eligible).toBe(true);
    expect(judged({ stacking: sameCity }, here).eligible).toBe(false);
    expect(judged({ stacking: sameKind }, here).eligible).toBe(false);
    expect(judged({ stacking: sameKind }, { ...here, programKind: 'DATA' }).eligible).toBe(true);
    expect(judged({ stacking: [term({ withProgramCode: 'elsewhere' })] }).eligible).toBe(true);
  });

  test('come to the higher of the two where the higher is taken', () => {
    const stacking = [term({ mode: 'TAKE_HIGHER' })];

    expect(judged({ stacking }).subsidy).toBe(100_000_00n);
    expect(judged({ stacking }, other({ amount: 300_000_00n })).eligible).toBe(false);
  });

  test('reach the ceiling that both may reach together', () => {
    const stacking = [term({ mode: 'ADD_TO_CEILING', ceilingBasisPoints: 4000 })];

    expect(judged({ stacking }).subsidy).toBe(200_000_00n);
    expect(judged({}, other({ rule: { stacking, aidCeilingBasisPoints: null } })).subsidy).toBe(200_000_00n);
  });

  test('are matched at the rate of the match, and not without one', () => {
    const stacking = [
      term({ mode: 'AUTO_MATCH', addsBasisPoints: 1500, conditions: { ...noStackingConditions, autoMatch: true } }),
    ];

    expect(judged({ stacking }, other(), true)).toMatchObject({ rateBasisPoints: 1500, subsidy: 150_000_00n });
    expect(judged({ stacking }, other(), false).subsidy).toBe(300_000_00n);
    expect(judged({ stacking: null }, other(), true).eligible).toBe(false);
  });

  test('that share a contract or an invoice are on one purchase, and those that share neither are not', () => {
    const forbidden = [term({})];

    expect(judged({ stacking: forbidden }, other({ purchaseId: 'x', contract: 'contract' })).eligible).toBe(false);
    expect(judged({ stacking: forbidden }, other({ purchaseId: 'x' })).eligible).toBe(true);
  });
});

describe('all programs together', () => {
  test('pay 80 % at most where no source says otherwise, and no source is given for it', () => {
    const { subsidy, checks } = judged({}, other({ amount: 650_000_00n }));

    expect(subsidy).toBe(150_000_00n);
    expect(checks.find(({ rule }) => rule === 'AID_CEILING')).toMatchObject({
      limit: 800_000_00n,
      remaining: 150_000_00n,
      sources: [],
    });
  });

  test('pay what the lowest of their ceilings lets them', () => {
    const rule = { stacking: null, aidCeilingBasisPoints: 7000 };

    expect(judged({ aidCeilingBasisPoints: 10_000 }, other({ amount: 650_000_00n, rule })).subsidy).toBe(50_000_00n);
    expect(judged({ aidCeilingBasisPoints: 10_000 }, other({ amount: 650_000_00n })).subsidy).toBe(300_000_00n);
    expect(judged({ aidCeilingBasisPoints: 10_000 }, other({ amount: 900_000_00n })).subsidy).toBe(100_000_00n);
  });

  test('pay nothing more when the ceiling is reached', () => {
    const request = aRequest({ history: { grants: [other({ amount: 800_000_00n })] } });

    expect(checkOf(request, 'AID_CEILING')).toMatchObject({ outcome: 'FAILED', remaining: 0n });
    expect(evaluate(request)).toMatchObject({ eligible: false, subsidy: 0n });
  });
});
