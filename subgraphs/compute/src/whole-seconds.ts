/** The seconds of hours that are written as an exact decimal, or null where they are not whole. */
export function wholeSeconds(hours: string): bigint | null {
  const [whole = '', fraction = ''] = hours.split('.');
  const seconds = BigInt(whole + fraction) * 3600n;
  const unit = 10n ** BigInt(fraction.length);
  return seconds % unit === 0n ? seconds / unit : null;
}
