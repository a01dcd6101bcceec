import type { Evaluation } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { JudgedOn } from '../eligibility/judged-on.ts';
import { toFenJson } from '../fen-json.ts';
import type { Claim, Stated } from './claim.entity.ts';
import { noteClaimEvent } from './move-claim.ts';

/** Stores a new claim with what it is judged on and what the rule gave, and its first event. */
export async function storeClaim(
  query: Query,
  {
    id,
    programId,
    ruleVersion,
    rentalId,
    stated,
    evidence,
    on,
    evaluation,
    requested,
    viewer,
  }: {
    readonly id: string;
    readonly programId: string;
    readonly ruleVersion: number;
    readonly rentalId: string;
    readonly stated: Stated;
    readonly evidence: Claim['evidence'];
    readonly on: JudgedOn;
    readonly evaluation: Evaluation;
    readonly requested: bigint;
    readonly viewer: Context['viewer'];
  },
): Promise<void> {
  await query(
    `INSERT INTO programs.claim
       (id, company_id, seller_id, program_id, rule_version, rental_id, status, contract, invoices, billed_fen, stated,
        evidence, request, evaluation, requested_fen, submitted_by, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'SUBMITTED', $7, $8, $9, $10, $11, $12, $13, $14, $15, now(), clock_timestamp())`,
    [
      id,
      on.applicant.id,
      on.purchase.seller.id,
      programId,
      ruleVersion,
      rentalId,
      stated.contract,
      on.purchase.invoices,
      stated.invoices.reduce((sum, { total }) => sum + BigInt(total), 0n),
      JSON.stringify(stated),
      JSON.stringify(evidence),
      toFenJson(on),
      toFenJson(evaluation),
      requested,
      actorOf(viewer),
    ],
  );
  await noteClaimEvent(query, { id, verb: 'submit', from: null, to: 'SUBMITTED', viewer, reason: 'Submitted.' });
}
