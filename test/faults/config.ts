/** Whether to run what takes minutes, too: FAULTS=long. */
export const isLong = process.env['FAULTS'] === 'long';
