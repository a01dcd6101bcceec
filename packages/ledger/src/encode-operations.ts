import type { DatedOperation, Operation } from './operation.ts';

/**
 * Writes operations as the JSON that `ledger.post` reads: snake_case names, amounts as decimal strings, instants as
 * milliseconds since 1970. It judges nothing: the database does, so that no caller can skip it.
 */
export function encodeOperations(operations: readonly (Operation | DatedOperation)[]): string {
  return `[${operations.map((operation) => JSON.stringify(fields(operation))).join(',')}]`;
}

function fields(operation: Operation | DatedOperation): Readonly<Record<string, unknown>> {
  const { key, actor, reason } = operation;
  const said = {
    key,
    actor,
    reason,
    kind: operation.kind,
    rule_version: operation.ruleVersion,
    evidence_hash: operation.evidenceHash,
    ...('at' in operation && { at_ms: milliseconds(operation.at) }),
  };
  switch (operation.kind) {
    case 'open':
      return {
        ...said,
        amount: String(operation.amount),
        funders: operation.funders.map(({ funder, basisPoints }) => ({ funder, basis_points: basisPoints })),
      };
    case 'top_up':
      return { ...said, amount: String(operation.amount) };
    case 'encumber':
      return {
        ...said,
        voucher_id: operation.voucherId,
        amount: String(operation.amount),
        valid_until_ms: milliseconds(operation.validUntil),
      };
    case 'extend':
      return { ...said, voucher_id: operation.voucherId, valid_until_ms: milliseconds(operation.validUntil) };
    case 'hold':
      return {
        ...said,
        voucher_id: operation.voucherId,
        payee_id: operation.payeeId,
        amount: String(operation.amount),
        expires_in_ms: operation.expiresInMs,
      };
    case 'capture':
      return { ...said, hold_id: operation.holdId, amount: String(operation.amount) };
    case 'release':
    case 'expire':
      return { ...said, hold_id: operation.holdId };
    case 'lapse':
      return { ...said, voucher_id: operation.voucherId, cause: operation.cause };
    case 'settle':
    case 'pay':
    case 'return_payment':
      return {
        ...said,
        voucher_id: operation.voucherId,
        payee_id: operation.payeeId,
        amount: String(operation.amount),
      };
    case 'claw_back':
    case 'recover':
      return {
        ...said,
        voucher_id: operation.voucherId,
        payee_id: operation.payeeId,
        amount: String(operation.amount),
        destination: operation.destination,
      };
  }
}

/** An invalid Date becomes text that the ledger refuses as MALFORMED, rather than JSON's silent null. */
function milliseconds(date: Date): string {
  return String(date.getTime());
}
