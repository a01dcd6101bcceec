/** Whether a division (GB/T 2260) is another one or lies below it: 440305 lies in 440300 and in 440000. */
export function liesIn(code: string, division: string): boolean {
  const digits = division.endsWith('0000') ? 2 : division.endsWith('00') ? 4 : 6;
  return code.startsWith(division.slice(0, digits));
}
