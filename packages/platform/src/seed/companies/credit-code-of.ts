import type { CompanyKind } from '@voucher-graph/companies';

/**
 * A valid unified social credit code (GB 32100-2015) that is nobody's, and of one index only: organization codes are
 * issued as digits or with M in front, ours begin with Y. The rest of it is the index, scattered.
 */
export function creditCodeOf(index: number, kind: CompanyKind, regionCode: string): string {
  const organization = `Y${digits((BigInt(index) * stride + offset) % space)}`;
  const body = `${registers[kind]}${regionCode}${organization}${organizationCodeCheck(organization)}`;
  return body + creditCodeCheck(body);
}

/**
 * The check character of an organization code (GB 11714-1997), the ninth of the nine in a credit code: 11 − Σ value ×
 * weight mod 11, where 10 is written X and 11 is written 0. Letters count from A = 10.
 */
export function organizationCodeCheck(organization: string): string {
  const sum = organizationWeights.reduce(
    (total, weight, i) => total + parseInt(organization.charAt(i), 36) * weight,
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}

/** GB 32100-2015, from its table of weights; the kit computes the same from powers of three, and tests compare the two. */
function creditCodeCheck(body: string): string {
  const sum = creditCodeWeights.reduce((total, weight, i) => total + alphabet.indexOf(body.charAt(i)) * weight, 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const creditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const space = 31n ** 7n;
// Prime to 31, so that no two indices meet.
const stride = 9_999_991_357n;
const offset = 4_152_024n;

/** Registering authority and category: 9 the market regulator, 1 the office of public institutions. */
const registers: Readonly<Record<CompanyKind, string>> = {
  ENTERPRISE: '91',
  SOLE_TRADER: '92',
  UNIVERSITY: '12',
  RESEARCH_INSTITUTE: '12',
  PUBLIC_INSTITUTION: '12',
  INTERMEDIARY: '91',
};

function digits(value: bigint): string {
  let text = '';
  for (let i = 0, rest = value; i < 7; i++, rest /= 31n) text = alphabet.charAt(Number(rest % 31n)) + text;
  return text;
}
