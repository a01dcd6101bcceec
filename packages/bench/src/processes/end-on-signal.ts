/** Ends at once, and in good order for Node: what watches it (a CPU profile) still writes what it saw. */
export function endOnSignal(): void {
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
}
