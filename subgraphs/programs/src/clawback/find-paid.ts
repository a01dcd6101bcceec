import type { RuleTermsJson } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { decidingVerbs } from '../application/transitions.ts';
import { decidingClaimVerbs } from '../claim/transitions.ts';

/** What a voucher or a claim paid to somebody. Amounts are fen. */
export type Paid = {
  readonly fundId: string;
  readonly cityCode: string;
  readonly ruleVersion: number;
  readonly terms: RuleTermsJson;
  readonly paid: bigint;
  readonly takenBack: bigint;
  /** Whether the actor entered what it was granted on, or decided on that. */
  readonly decidedByActor: boolean;
  /** By the database's clock. */
  readonly now: Date;
};

/** What the account of a voucher or claim paid to a payee. */
export async function findPaid(
  query: Query,
  { accountId, payeeId, actor }: { readonly accountId: string; readonly payeeId: string; readonly actor: string },
): Promise<Paid | undefined> {
  const [paid] = await query<Paid>(
    `SELECT account.fund_id AS "fundId", city.code AS "cityCode", account.rule_version AS "ruleVersion", rule.terms,
            coalesce(payable.paid, 0)::bigint AS paid, coalesce(payable.clawed_back, 0)::bigint AS "takenBack",
            EXISTS (SELECT FROM programs.application application
                      JOIN programs.application_event event ON event.application_id = application.id
                     WHERE application.voucher_id = account.id AND event.actor = $3 AND event.verb = ANY ($4::text[]))
            OR EXISTS (SELECT FROM programs.claim_event event
                        WHERE event.claim_id = account.id AND event.actor = $3 AND event.verb = ANY ($5::text[]))
              AS "decidedByActor",
            now() AS now
       FROM programs.account account
       JOIN programs.fund fund ON fund.id = account.fund_id
       JOIN programs.city city ON city.id = fund.city_id
       JOIN programs.rule_version rule ON rule.program_id = account.program_id AND rule.version = account.rule_version
       LEFT JOIN ledger.payable_balance payable ON payable.voucher_id = account.id AND payable.payee_id = $2
      WHERE account.id = $1`,
    [accountId, payeeId, actor, decidingVerbs, decidingClaimVerbs],
  );
  return paid;
}
