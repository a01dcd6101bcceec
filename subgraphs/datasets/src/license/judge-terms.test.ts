import { expect, test } from '@jest/globals';
import { judgeTerms, type Asked } from './judge-terms.ts';

const dataset: Asked['dataset'] = {
  grade: 'GENERAL',
  individuals: 0n,
  sensitiveIndividuals: 0n,
  exportAssessmentId: null,
  purposes: ['PRETRAINING'],
  territory: ['001'],
};
const judge = (
  about: Partial<Asked['dataset']>,
  territory: readonly string[] = ['CN'],
  purpose = 'PRETRAINING' as const,
) => judgeTerms({ dataset: { ...dataset, ...about }, territory, purpose })?.refusal.code ?? null;

test.each([
  ['general data about nobody', {}, ['CN', 'SG'], null],
  ['general data of which a contract must be filed', { individuals: 100_000n }, ['SG'], 'EXPORT_NOT_APPROVED'],
  ['general data of which a contract must be filed, at home', { individuals: 100_000n }, ['CN'], null],
  ['data about a million persons', { individuals: 1_000_000n }, ['CN', 'SG'], 'EXPORT_NOT_APPROVED'],
  ['data about a million persons, assessed', { individuals: 1_000_000n, exportAssessmentId: 'A' }, ['SG'], null],
  ['important data', { grade: 'IMPORTANT' }, ['SG'], 'EXPORT_NOT_APPROVED'],
  ['important data, in Hong Kong', { grade: 'IMPORTANT' }, ['HK'], 'EXPORT_NOT_APPROVED'],
  ['important data, all over the world', { grade: 'IMPORTANT' }, ['001'], 'EXPORT_NOT_APPROVED'],
  ['important data at home', { grade: 'IMPORTANT' }, ['CN'], null],
  ['important data with an approved assessment', { grade: 'IMPORTANT', exportAssessmentId: 'A' }, ['SG'], null],
  ['core data', { grade: 'CORE', exportAssessmentId: 'A' }, ['CN'], 'CORE_DATA'],
  ['a place beyond the terms', { territory: ['CN'] }, ['CN', 'SG'], 'TERRITORY_NOT_ALLOWED'],
  ['the world, of data for two places', { territory: ['CN', 'SG'] }, ['001'], 'TERRITORY_NOT_ALLOWED'],
  ['no place at all', {}, [], 'TERRITORY_NOT_ALLOWED'],
] as const)('%s: %o in %o is answered %s', (_what, about, territory, code) => {
  expect(judge(about, territory)).toBe(code);
});

test('a purpose that the terms do not name is not allowed', () => {
  expect(judgeTerms({ dataset, territory: ['CN'], purpose: 'RETRIEVAL' })?.refusal).toEqual({
    code: 'PURPOSE_NOT_ALLOWED',
    message: expect.stringContaining('PRETRAINING'),
  });
});
