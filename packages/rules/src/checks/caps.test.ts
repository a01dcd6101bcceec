import { describe, expect, test } from '@jest/globals';
import { evaluate, noConditions, type Cap, type CapScope, type Grant, type RuleTerms } from '../index.ts';
import { aGrant, aRequest, type RequestChanges } from '../testing/build-request.ts';
import { checkOf } from '../testing/outcome-of.ts';

const cap = (scope: CapScope, amount = 250_000_00n): Cap => ({ scope, amount, appliesWhen: null, conditions: null });
/** What is left of a cap of CN¥250,000 after one grant of CN¥30,000. */
const left = (scope: CapScope, grant: Partial<Grant>, terms: Partial<RuleTerms> = {}, change: RequestChanges = {}) =>
  checkOf(aRequest({ ...change, terms: { ...terms, caps: [cap(scope)] }, history: { grants: [aGrant(grant)] } }), 'CAP')
    .remaining;

const [counted, free] = [220_000_00n, 250_000_00n];

describe('a cap counts what it is counted over, and nothing else:', () => {
  test.each<[scope: CapScope, grant: Partial<Grant>, remaining: bigint]>([
    ['COMPANY_YEAR', {}, counted],
    ['COMPANY_YEAR', { grantedOn: '2025-12-31' }, free],
    ['COMPANY_YEAR', { companyId: 'sister' }, free],
    ['COMPANY_YEAR', { programCode: 'there' }, free],
    ['COMPANY_LIFETIME', { grantedOn: '2019-12-31' }, counted],
    ['COMPANY_LIFETIME', { companyId: 'sister' }, free],
    ['GROUP_YEAR', { companyId: 'sister' }, counted],
    ['GROUP_YEAR', { companyId: 'sister', grantedOn: '2025-12-31' }, free],
    ['GROUP_YEAR', { companyId: 'a stranger' }, free],
    ['NOT_STATED', { grantedOn: '2019-12-31' }, counted],
    ['CONTRACT', { contract: 'contract' }, counted],
    ['CONTRACT', { contract: 'another' }, free],
    ['CONTRACT', { contract: 'another', sellerId: 'seller', signedOn: '2026-05-01' }, counted],
    ['CONTRACT', { contract: 'another', sellerId: 'seller', signedOn: '2025-05-01' }, free],
    ['CLAIM', { purchaseId: 'purchase' }, counted],
    ['CLAIM', { contract: 'contract' }, free],
  ])('%s, %j', (scope, grant, remaining) => {
    expect(left(scope, grant)).toBe(remaining);
  });

  test('a project’s, the project; where no project is named, all that the company got', () => {
    expect(left('PROJECT', { project: 'p' }, {}, { purchase: { project: 'p' } })).toBe(counted);
    expect(left('PROJECT', { project: 'q' }, {}, { purchase: { project: 'p' } })).toBe(free);
    expect(left('PROJECT', { project: 'q' })).toBe(counted);
  });

  test('where companies may not be split, a company’s cap is its group’s', () => {
    expect(left('COMPANY_YEAR', { companyId: 'sister' }, { antiSplitting: ['COMPANIES'] })).toBe(counted);
    expect(left('CONTRACT', { companyId: 'sister', sellerId: 'seller' }, { antiSplitting: ['COMPANIES'] })).toBe(free);
    expect(
      left(
        'CONTRACT',
        { companyId: 'sister', sellerId: 'seller', signedOn: '2026-04-01' },
        { antiSplitting: ['COMPANIES'] },
      ),
    ).toBe(counted);
  });
});

test('all caps hold: the least that one of them leaves is paid', () => {
  const caps = [cap('CONTRACT', 250_000_00n), cap('COMPANY_YEAR', 120_000_00n), cap('COMPANY_LIFETIME', 900_000_00n)];

  expect(evaluate(aRequest({ terms: { caps }, history: { grants: [aGrant()] } })).subsidy).toBe(90_000_00n);
});

test('a cap that is used up refuses, and says so', () => {
  const request = aRequest({ terms: { caps: [cap('COMPANY_YEAR', 30_000_00n)] }, history: { grants: [aGrant()] } });

  expect(checkOf(request, 'CAP')).toMatchObject({ outcome: 'FAILED', limit: 30_000_00n, remaining: 0n });
  expect(evaluate(request).eligible).toBe(false);
});

test('a cap of which the source does not say over what it is counted says how it is read', () => {
  expect(checkOf(aRequest({ terms: { caps: [cap('NOT_STATED')] } }), 'CAP').message).toContain(
    'the source does not say over what',
  );
});

describe('a cap under a condition', () => {
  const terms = (filedModel: boolean) => ({
    caps: [
      {
        ...cap('COMPANY_YEAR', 10_000_00n),
        appliesWhen: 'The model is filed.',
        conditions: { ...noConditions, filedModel },
      },
    ],
  });

  test('does not bind where the condition fails, and binds where nobody knows', () => {
    expect(evaluate(aRequest({ terms: terms(true) })).subsidy).toBe(300_000_00n);
    expect(checkOf(aRequest({ terms: terms(true) }), 'CAP').outcome).toBe('NOT_APPLICABLE');
    expect(evaluate(aRequest({ terms: terms(false) })).subsidy).toBe(10_000_00n);
    expect(evaluate(aRequest({ terms: terms(true), purchase: { filedModel: null } })).subsidy).toBe(10_000_00n);
  });
});

describe('an exception from the caps', () => {
  const caps = [cap('COMPANY_YEAR', 100_000_00n)];
  const exception = { approver: 'the mayor', reason: 'A base model.', upTo: 250_000_00n };
  const subsidy = (terms: Partial<RuleTerms>, granted: Partial<typeof exception> = {}) =>
    evaluate(aRequest({ terms: { caps, ...terms }, exception: { ...exception, ...granted } })).subsidy;
  const may = { who: 'Companies with a base model.', approver: null, upTo: null };

  test('raises them to what was decided, and no higher than the rule lets it', () => {
    expect(subsidy({ capExceptions: [may] })).toBe(250_000_00n);
    expect(subsidy({ capExceptions: [{ ...may, upTo: 200_000_00n }] })).toBe(200_000_00n);
    expect(subsidy({ capExceptions: [may] }, { upTo: 1n })).toBe(100_000_00n);
  });

  test('needs a rule that knows it, the approver who may, and a reason', () => {
    expect(subsidy({ capExceptions: null })).toBe(0n);
    expect(subsidy({ capExceptions: [{ ...may, approver: 'the bureau' }] })).toBe(0n);
    expect(subsidy({ capExceptions: [may] }, { reason: ' ' })).toBe(0n);
  });

  test('is not needed within the caps', () => {
    expect(checkOf(aRequest({ terms: { caps, capExceptions: [may] } }), 'CAP_EXCEPTION').outcome).toBe(
      'NOT_APPLICABLE',
    );
  });
});
