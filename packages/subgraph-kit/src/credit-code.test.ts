import { expect, test } from '@jest/globals';
import { creditCodeCheck, parseCreditCode } from './credit-code.ts';

// Made up: authority 9, category 1, in Shanghai's Pudong, organization code 00000001 with its check digit 9.
const body = '91310115000000019';
const validCode = body + creditCodeCheck(body);

test('a code whose check character fits is VALID', () => {
  expect(parseCreditCode(validCode)).toEqual({ code: validCode, verdict: 'VALID' });
});

test.each(['91350100M0001TGQXM', '91350211M0000XUF46', '91350203M0001FUE2P'])(
  'the pilot-year code %s is accepted, and its mismatch is said',
  (code) => {
    expect(parseCreditCode(code)).toEqual({ code, verdict: 'CHECKSUM_MISMATCH' });
  },
);

test.each([
  ['91350100M0001TGQXM', '1'],
  ['91350211M0000XUF46', 'R'],
  ['91350203M0001FUE2P', 'J'],
])('the check character of %s would be %s', (code, check) => {
  expect(creditCodeCheck(code.slice(0, 17))).toBe(check);
});

test('exactly one of the 31 check characters makes a code VALID', () => {
  const verdicts = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map(
    (check) => parseCreditCode(validCode.slice(0, 17) + check)?.verdict,
  );

  expect(verdicts.filter((verdict) => verdict === 'VALID')).toHaveLength(1);
  expect(verdicts.filter((verdict) => verdict === 'CHECKSUM_MISMATCH')).toHaveLength(30);
});

test('every change of one character is noticed', () => {
  for (let position = 0; position < 17; position++) {
    const other = validCode.charAt(position) === '3' ? '4' : '3';
    const changed = validCode.slice(0, position) + other + validCode.slice(position + 1);
    expect(parseCreditCode(changed)?.verdict).toBe('CHECKSUM_MISMATCH');
  }
});

test.each([...'IOSVZ'])('the letter %s is in no code, at no position', (letter) => {
  for (let position = 0; position < 18; position++) {
    expect(parseCreditCode(validCode.slice(0, position) + letter + validCode.slice(position + 1))).toBeNull();
  }
});

test.each([
  '',
  '9131',
  validCode + '0',
  validCode.slice(1),
  '91-10115000000015X',
  '9131011A000000015X',
  '９１３１０１１５',
])('malformed text is refused: %j', (text) => {
  expect(parseCreditCode(text)).toBeNull();
});

test('small letters and spaces around a code are forgiven', () => {
  expect(parseCreditCode(' 91350100m0001tgqxm\n')?.code).toBe('91350100M0001TGQXM');
});
