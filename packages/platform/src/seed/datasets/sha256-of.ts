import type { Random } from '../random.ts';

/** What looks like the SHA-256 of a file that nobody has, in hexadecimal. */
export function sha256Of(random: Random): string {
  return Array.from({ length: 8 }, () => random.int(0, 0xffff_ffff).toString(16).padStart(8, '0')).join('');
}
