/** Goes on with what may be there at once, without a promise where it is. */
export function whenSettled<T, TRead>(
  value: T | Promise<T>,
  then: (settled: T) => TRead | Promise<TRead>,
): TRead | Promise<TRead> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** Tells what is thrown at once like what fails later. */
export function rejectThrown<T>(work: () => T): T | Promise<never> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}
