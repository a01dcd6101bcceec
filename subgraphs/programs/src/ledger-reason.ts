/** As much of a reason as the ledger keeps. In whole characters: JSON would take half of one, and PostgreSQL not. */
export function ledgerReason(reason: string): string {
  return [...reason].slice(0, 500).join('');
}
