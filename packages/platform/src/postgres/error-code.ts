/**
 * The code of an error of Node ('ENOSPC') or of PostgreSQL ('57P03'); empty when it has none. Asks no `instanceof`:
 * Node's errors are of another realm than the code that a test runner loads.
 */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
