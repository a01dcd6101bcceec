import { fault } from './errors.ts';

const charactersAtMost = 200;

/** A short text as somebody typed it. One that says nothing, or cannot be stored or shown, is the caller's fault. */
export function readText(name: string, text: string): string {
  const isText = /[^\p{Z}\p{C}]/u.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text) && [...text].length <= charactersAtMost;
  if (isText) return text;
  throw fault(
    'BAD_USER_INPUT',
    `${name} is no text of 1 to ${charactersAtMost} characters without control characters: give one, or leave it out.`,
  );
}

/**
 * What a thing is told apart by, such as a contract's number, in one spelling: a space, a width, a dash or a case more or
 * less is no other contract, and gets no second subsidy.
 */
export function readNumber(name: string, text: string): string {
  const spelled = readText(name, text)
    .normalize('NFKC')
    .replace(/[\p{Z}\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();
  return readText(name, spelled); // a ligature may have become a word
}
