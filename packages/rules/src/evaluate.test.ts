import { expect, test } from '@jest/globals';
import { evaluate, ruleNumbers, type Check } from './index.ts';
import { aRequest, source } from './testing/build-request.ts';
import { everyRule } from './testing/every-rule.ts';

test('the reasoning is one line a rule, in the order applied, each with its outcome and its sources', () => {
  const { checks } = evaluate(everyRule());

  expect(checks.map(({ rule }) => rule)).toEqual([
    'RULE_VERSION',
    'INTAKE',
    'VOUCHER_KIND',
    'APPLICANT_CLASS',
    'REGISTRATION',
    'COMPANY_SIZE',
    'INDUSTRY',
    'STANDING',
    'ISSUE_MODE',
    'CLAIMANT',
    'PROVIDER',
    'RELATED_PARTY',
    'SELF_SUPPLY',
    'PURPOSE',
    'FILED_MODEL',
    'CHANNEL',
    'CONTRACT_DATE',
    'SERVICE_WINDOW',
    'DURATION',
    'PAID_ONCE',
    'SUBSIDY_BASE',
    'COST_CATEGORIES',
    'DAY_COUNT',
    'MINIMUM_SPEND',
    'RATE',
    'ROUNDING',
    'STACKING',
    'AID_CEILING',
    'ANTI_SPLITTING',
    'CAP_EXCEPTION',
    'CAP',
    'CAP',
    'CAP',
    'CAP',
    'FUND_BUDGET',
    'MINIMUM_SPEND',
    'FUNDER_SHARES',
  ]);
  expect(checks.every(({ sources }) => sources[0] === source)).toBe(true);
});

test('every message is one line that begins with a capital and ends with a stop', () => {
  const messages = [everyRule(), aRequest(), aRequest({ terms: { rateTiers: null } })]
    .flatMap((request) => evaluate(request).checks)
    .map(({ message }) => message);

  for (const message of messages) expect(message).toMatch(/^[A-Z\d][^\n]*[.:]?$/u);
  expect(messages.filter((message) => !message.endsWith('.'))).toEqual([]);
});

test('where the sources are silent a check says so and names none; where they speak it names them', () => {
  const checks = evaluate(aRequest()).checks;
  const silent = (check: Check) => check.sources.length === 0;

  expect(checks.filter((check) => check.outcome === 'NOT_STATED' && !silent(check))).toEqual([]);
  expect(checks.find(({ rule }) => rule === 'RATE')?.sources).toEqual([source]);
});

test('a rule that says hardly anything is silent on the rest, and the rest keeps nobody out', () => {
  const { eligible, checks } = evaluate(aRequest());
  const silent = checks.filter(({ outcome }) => outcome === 'NOT_STATED').map(({ rule }) => rule);

  expect(eligible).toBe(true);
  expect(silent).toEqual([
    'INTAKE',
    'APPLICANT_CLASS',
    'COMPANY_SIZE',
    'INDUSTRY',
    'STANDING',
    'ISSUE_MODE',
    'CLAIMANT',
    'PROVIDER',
    'SELF_SUPPLY',
    'PURPOSE',
    'FILED_MODEL',
    'CHANNEL',
    'CONTRACT_DATE',
    'SERVICE_WINDOW',
    'DURATION',
    'SUBSIDY_BASE',
    'COST_CATEGORIES',
    'DAY_COUNT',
    'MINIMUM_SPEND',
    'ROUNDING',
    'STACKING',
    'CAP_EXCEPTION',
    'CAP',
  ]);
});

test('every rule is heard even when an earlier one failed', () => {
  const failing = everyRule({
    rule: { draft: true },
    applicant: { classes: ['MAKER'] },
    seller: { whitelisted: false },
  });

  const { checks } = evaluate(failing);

  expect(checks).toHaveLength(evaluate(everyRule()).checks.length);
  expect(checks.filter(({ outcome }) => outcome === 'FAILED').map(({ rule }) => rule)).toEqual([
    'RULE_VERSION',
    'APPLICANT_CLASS',
    'PROVIDER',
  ]);
});

test('the rules have the numbers of the catalog, from 1 to 40', () => {
  expect([...new Set(Object.values(ruleNumbers))].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_each, i) => i + 1),
  );
});
