import type { DatedOperation } from '@voucher-graph/ledger';
import { columns, mustFind, uuidv7, type Query } from '@voucher-graph/subgraph-kit';
import type { ClaimStatus } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { readProgram, versionNow } from '../eligibility/read-program.ts';
import { neverEnds } from './approve-claim.ts';
import { claimEvidence } from './claim-evidence.ts';
import { ClaimEntity, type Claim } from './claim.entity.ts';
import { judgePapers } from './judge-papers.ts';
import { moveClaim } from './move-claim.ts';
import { prepareClaim } from './prepare-claim.ts';
import type { Papers } from './read-claim.ts';
import { storeClaim } from './store-claim.ts';
import type { ClaimVerb } from './transitions.ts';

/** A claim that was made before there was this graph. */
export type ImportedClaim = {
  readonly id: string;
  readonly companyId: string;
  readonly programCode: string;
  readonly rentalId: string;
  readonly papers: Papers;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  /** Where it went from there, the first first. What is approved is all that is claimed. */
  readonly steps: readonly {
    readonly verb: ClaimVerb;
    readonly through: readonly ClaimStatus[];
    readonly actor: string;
    readonly at: Date;
    readonly reason: string;
  }[];
};

/** What the ledger is to post for imported claims, to the book of their program's fund, in order of time. */
export type ImportedMoney = { readonly fundId: string; readonly operations: readonly DatedOperation[] };

/** Stores a claim as if it had been submitted and decided on then. Null, and nothing stored, where its rule gives it nothing. */
export async function importClaim(
  { query, peers }: { readonly query: Query; readonly peers: Context['peers'] },
  { id, companyId, programCode, rentalId, papers, submittedBy, submittedAt, steps }: ImportedClaim,
): Promise<ImportedMoney | null> {
  const prepared = await prepareClaim({ database: { query }, peers }, { companyId, rentalId }, papers);
  if ('refusal' in prepared) throw new Error(`Claim ${id}: ${prepared.refusal.message}`);
  const program = { ...mustFind(await readProgram(query, { code: programCode }), programCode), now: submittedAt };
  const fundId = mustFind(program.fundId, 'The fund of a claim');
  const rule = mustFind(versionNow(program), `A rule of ${programCode}`);
  const judged = await judgePapers(query, { claimId: id, rentalId, program, rule, papers, prepared });
  if ('refusal' in judged) return null;
  const { stated, evidence } = prepared;
  const viewer = { subject: submittedBy, scopes: [] };
  const { version: ruleVersion } = rule;
  const at = submittedAt;
  await storeClaim(query, {
    id,
    programId: program.id,
    ruleVersion,
    rentalId,
    stated,
    evidence,
    ...judged,
    viewer,
    at,
  });
  const [claim] = await query<Claim>(
    `SELECT ${columns(ClaimEntity, 'claim').join(', ')} FROM programs.claim WHERE id = $1`,
    [id],
  );
  const stored = mustFind(claim, 'The claim');
  const operations: DatedOperation[] = [];
  let { status } = stored;
  for (const { verb, through, actor, at, reason } of steps) {
    const key = uuidv7();
    const amount = judged.requested;
    const said = { key, actor, reason, ruleVersion: `${ruleVersion}`, evidenceHash: claimEvidence(stored), at };
    if (verb === 'approve')
      operations.push({ ...said, kind: 'encumber', voucherId: id, amount, validUntil: neverEnds });
    if (verb === 'pay') operations.push({ ...said, kind: 'pay', voucherId: id, payeeId: companyId, amount });
    const wrong = await moveClaim(query, {
      claim: { id, status },
      verb,
      through,
      viewer: { subject: actor, scopes: [] },
      reason,
      ...(verb === 'approve' && { approved: amount }),
      ...(verb === 'pay' && { payment: { key, reference: `SYNTHETIC-${id.slice(-8)}` } }),
      at,
    });
    if (wrong) throw new Error(`Claim ${id}: ${wrong.refusal.message}`);
    status = mustFind(through.at(-1), 'A status');
  }
  return { fundId, operations };
}
