/** Where incidents go. One JSON line each on standard error by default. */
export type Log = { readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void };

export const standardErrorLog: Log = {
  error: (fields, message) => {
    const plain = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        value instanceof Error ? (value.stack ?? value.message) : value,
      ]),
    );
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level: 'error', message, ...plain })}\n`);
  },
};
