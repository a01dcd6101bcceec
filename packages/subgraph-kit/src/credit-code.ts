/**
 * What a well-formed code is worth. A mismatch is no refusal: codes handed out in the pilot years fail their own check
 * digit and are legal all the same, so a mismatch asks for other evidence.
 */
export type CreditCodeVerdict = 'VALID' | 'CHECKSUM_MISMATCH';

export type CreditCode = { readonly code: string; readonly verdict: CreditCodeVerdict };

/**
 * Reads a unified social credit code (GB 32100-2015): registering authority, category, six digits of region, nine
 * characters of organization code, check character. Spaces around it and small letters are forgiven.
 *
 * Answers null for a malformed code: not 18 characters, a character outside the alphabet (I, O, S, V and Z among
 * them), or a region that is not six digits.
 */
export function parseCreditCode(text: string): CreditCode | null {
  const code = text.trim().toUpperCase();
  if (!wellFormed.test(code)) return null;
  return { code, verdict: code.endsWith(creditCodeCheck(code.slice(0, 17))) ? 'VALID' : 'CHECKSUM_MISMATCH' };
}

/** The check character over the first 17 characters: (31 − Σ value × 3^position mod 31) mod 31. */
export function creditCodeCheck(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const wellFormed = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
