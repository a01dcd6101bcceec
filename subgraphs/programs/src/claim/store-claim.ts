import type { Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { toFenJson } from '../fen-json.ts';
import type { Claim } from './claim.entity.ts';
import type { JudgedClaim } from './judge-papers.ts';
import { noteClaimEvent } from './move-claim.ts';

/** What is handed in, and what it comes to. */
type Judged = JudgedClaim & Pick<Claim, 'stated' | 'evidence'>;

/** Stores a new claim with what it is judged on and what the rule gave, and its first event. */
export async function storeClaim(
  query: Query,
  {
    id,
    programId,
    ruleVersion,
    rentalId,
    viewer,
    at = null,
    ...judged
  }: Judged &
    Pick<Claim, 'id' | 'programId' | 'ruleVersion' | 'rentalId'> & {
      readonly viewer: Context['viewer'];
      /** Now, where it is not said. */
      readonly at?: Date | null;
    },
): Promise<void> {
  const { applicant, purchase } = judged.on;
  await query(
    `INSERT INTO programs.claim
       (id, contract, invoices, billed_fen, stated, evidence, request, evaluation, requested_fen,
        company_id, seller_id, program_id, rule_version, rental_id, submitted_by, status, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'SUBMITTED', coalesce($16, now()),
       coalesce($16, clock_timestamp()))`,
    [...columnsOf(id, judged), applicant.id, purchase.seller.id, programId, ruleVersion, rentalId, actorOf(viewer), at],
  );
  await noteClaimEvent(query, { id, verb: 'submit', from: null, to: 'SUBMITTED', viewer, reason: 'Submitted.', at });
}

/** Puts what is corrected into the place of what was returned. */
export async function correctClaim(query: Query, id: string, judged: Judged): Promise<void> {
  await query(
    `UPDATE programs.claim SET contract = $2, invoices = $3, billed_fen = $4, stated = $5, evidence = $6, request = $7,
            evaluation = $8, requested_fen = $9
      WHERE id = $1`,
    columnsOf(id, judged),
  );
}

function columnsOf(id: string, { stated, evidence, on, evaluation, requested }: Judged): readonly unknown[] {
  const billed = stated.invoices.reduce((sum, { total }) => sum + BigInt(total), 0n);
  return [
    id,
    stated.contract,
    on.purchase.invoices,
    billed,
    JSON.stringify(stated),
    JSON.stringify(evidence),
    toFenJson(on),
    toFenJson(evaluation),
    requested,
  ];
}
