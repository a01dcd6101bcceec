import { expect, test } from '@jest/globals';
import { anyProvider, type RuleTerms, type SellerFacts } from '../index.ts';
import { aRequest } from '../testing/build-request.ts';
import { outcomeOf } from '../testing/outcome-of.ts';

const judged = (asked: Partial<RuleTerms['provider']>, seller: Partial<SellerFacts>) =>
  outcomeOf(aRequest({ terms: { provider: { ...anyProvider, ...asked } }, seller }), 'PROVIDER');

test.each<[what: string, asked: Partial<RuleTerms['provider']>, yes: Partial<SellerFacts>, no: Partial<SellerFacts>]>([
  ['on the list', { whitelisted: true }, { whitelisted: true }, { whitelisted: false }],
  ['one of the named', { named: ['A', 'B'] }, { knownAs: ['B'] }, { knownAs: ['C'] }],
  ['computing power', { minPetaflops: 100 }, { petaflops: 100 }, { petaflops: 99 }],
  ['racks', { minRacks: 1000 }, { racks: 1000 }, { racks: 999 }],
  ['place', { locatedIn: '370000' }, { facilityRegionCode: '370211' }, { facilityRegionCode: '110105' }],
])('%s', (_what, asked, yes, no) => {
  expect(judged(asked, yes)).toBe('PASSED');
  expect(judged(asked, no)).toBe('FAILED');
});

test('what is rented must have the chips that count', () => {
  const terms = { provider: { ...anyProvider, chips: ['GPU', 'NPU'] } };

  expect(outcomeOf(aRequest({ terms, purchase: { chipKind: 'NPU' } }), 'PROVIDER')).toBe('PASSED');
  expect(outcomeOf(aRequest({ terms, purchase: { chipKind: 'CPU' } }), 'PROVIDER')).toBe('FAILED');
  expect(outcomeOf(aRequest({ terms, purchase: { chipKind: null } }), 'PROVIDER')).toBe('UNKNOWN');
});

test('all that is asked must hold; where one is enough, one does, and nothing stands in for the place', () => {
  const asked = { named: ['supercomputing center'], minPetaflops: 100, minRacks: 1000 };
  const center = { knownAs: [], petaflops: 120, racks: 10, facilityRegionCode: '410100' };

  expect(judged(asked, center)).toBe('FAILED');
  expect(judged({ ...asked, oneIsEnough: true }, center)).toBe('PASSED');
  expect(judged({ ...asked, oneIsEnough: true }, { ...center, petaflops: 99 })).toBe('FAILED');
  expect(judged({ ...asked, oneIsEnough: true }, { ...center, petaflops: null })).toBe('UNKNOWN');
  expect(judged({ ...asked, oneIsEnough: true, locatedIn: '110000' }, center)).toBe('FAILED');
});

test('where the seller is on the list, its name is the list’s', () => {
  expect(judged({ whitelisted: true, named: ['The list of 2026'] }, { whitelisted: true, knownAs: [] })).toBe('PASSED');
});
