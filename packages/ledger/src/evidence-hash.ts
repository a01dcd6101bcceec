import { createHash } from 'node:crypto';

/** The SHA-256, in hexadecimal, of the document or record that justifies an operation. */
export function evidenceHash(evidence: string | Uint8Array): string {
  return createHash('sha256').update(evidence).digest('hex');
}
