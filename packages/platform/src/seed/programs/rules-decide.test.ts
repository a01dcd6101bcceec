import { describe, expect, test } from '@jest/globals';
import { evaluate, type EvaluationRequest, type RuleName } from '@voucher-graph/rules';
import { programs } from './index.ts';
import { fittingRequest } from './testing/fitting-request.ts';
import { flips } from './testing/flips.ts';

const outcomes = (request: EvaluationRequest, rule: RuleName) =>
  evaluate(request)
    .checks.filter((check) => check.rule === rule)
    .map(({ outcome }) => outcome);
const blocked = (request: EvaluationRequest) =>
  new Set(
    evaluate(request)
      .checks.filter(({ outcome }) => outcome === 'FAILED' || outcome === 'UNKNOWN')
      .map(({ rule }) => rule),
  );

/** What keeps even the best application out of a program: its terms, or its day, were not found. */
const closed: Readonly<Record<string, readonly RuleName[]>> = {
  'beijing-shijingshan-compute-draft': ['RULE_VERSION'],
  'chengdu-hightech-compute-2025': ['RATE'],
  'chengdu-hightech-model-2025': ['RATE'],
  'chengdu-hightech-scenario-2025': ['RATE'],
  'guizhou-compute-2024': ['RATE'],
  'national-intelligence': ['RULE_VERSION', 'RATE'],
  'ningbo-compute-2025': ['RULE_VERSION', 'RATE'],
  'qingyang-capacity-2024': ['RULE_VERSION', 'RATE'],
  'shenzhen-model-2025': ['RULE_VERSION'],
  'yangzhou-compute-2024': ['RATE'],
};

describe.each(programs.map((program) => [program.code, program] as const))('%s', (code, program) => {
  const request = fittingRequest(program);
  const { terms } = request.rule;
  const stated = Object.entries(flips).filter(([term]) => terms[term as keyof typeof terms] !== null);
  const table = stated.flatMap(([term, of]) =>
    of(terms, request).map((flip) => [`${term}: ${flip.what}`, flip] as const),
  );

  test('takes a purchase that meets all it asks, unless its terms or its day were not found', () => {
    const { eligible, subsidy } = evaluate(request);

    expect([...blocked(request)]).toEqual(closed[code] ?? []);
    expect(eligible).toBe(!(code in closed));
    expect(subsidy > 0n).toBe(eligible);
  });

  test.each(table)('%s flips the verdict', (_what, { rule, change }) => {
    const changed = change(request);

    expect(outcomes(request, rule)).toEqual(['PASSED']);
    expect(outcomes(changed, rule)).toEqual(['FAILED']);
    expect(evaluate(changed).eligible).toBe(false);
    expect([...blocked(changed)].filter((each) => !blocked(request).has(each))).toEqual([rule]);
  });
});

test('Ningbo’s terms were not found: it takes no applications, and the check says so', () => {
  const { eligible, checks } = evaluate(fittingRequest(programs.find(({ code }) => code === 'ningbo-compute-2025')!));

  expect(eligible).toBe(false);
  expect(checks.find(({ rule }) => rule === 'RATE')?.message).toContain('No rate was found in the sources');
  expect(checks.find(({ rule }) => rule === 'RATE')?.sources[0]?.url).toContain('ciiabd.org.cn');
});

test.each(programs.flatMap(({ code, rules }) => rules.map(({ terms }) => [code, terms] as const)))(
  '%s lets outsiders in only where its rule says so',
  (code, { openToOutsiders }) => {
    const request = fittingRequest(programs.find((each) => each.code === code)!);
    const outsider = { ...request, applicant: { ...request.applicant, regionCode: '659001' } };

    expect(outcomes(request, 'REGISTRATION')).toEqual(['PASSED']);
    expect(outcomes(outsider, 'REGISTRATION')).toEqual([
      openToOutsiders === true || request.program.regionCode === null ? 'PASSED' : 'FAILED',
    ]);
  },
);
