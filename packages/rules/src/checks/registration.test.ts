import { expect, test } from '@jest/globals';
import { aRequest } from '../testing/build-request.ts';
import { checkOf, outcomeOf } from '../testing/outcome-of.ts';

test('a division takes what lies below it, down to the district', () => {
  const judged = (registeredIn: string, regionCode: string) =>
    outcomeOf(aRequest({ terms: { registeredIn: [registeredIn] }, applicant: { regionCode } }), 'REGISTRATION');

  expect(judged('370000', '370211')).toBe('PASSED');
  expect(judged('370200', '370211')).toBe('PASSED');
  expect(judged('370211', '370211')).toBe('PASSED');
  expect(judged('370211', '370212')).toBe('FAILED');
  expect(judged('370200', '370100')).toBe('FAILED');
});

test('where no source says that outsiders may apply, they may not, and no source is given for it', () => {
  expect(checkOf(aRequest({ applicant: { regionCode: '320100' } }), 'REGISTRATION')).toMatchObject({
    outcome: 'FAILED',
    sources: [],
  });
  expect(outcomeOf(aRequest({ applicant: { regionCode: '310115' } }), 'REGISTRATION')).toBe('PASSED');
});

test('outsiders are let in where the rule lets them in, and everyone by a program of the nation', () => {
  const applicant = { regionCode: '320100' };

  expect(outcomeOf(aRequest({ applicant, terms: { openToOutsiders: true } }), 'REGISTRATION')).toBe('PASSED');
  expect(outcomeOf(aRequest({ applicant, terms: { openToOutsiders: false } }), 'REGISTRATION')).toBe('FAILED');
  expect(outcomeOf(aRequest({ applicant, program: { regionCode: null } }), 'REGISTRATION')).toBe('PASSED');
});
