import { isUuid, malformed, type Query } from '@voucher-graph/subgraph-kit';
import { decidingVerbs } from '../application/transitions.ts';
import { actorOf } from '../command.ts';
import type { Context } from '../context.ts';
import { covers } from '../covers.ts';

export type FoundCase = {
  readonly id: string;
  /** Fen. */
  readonly paid: bigint;
  /** Whether the viewer granted or paid it, or had a part in that. */
  readonly tookPart: boolean;
};

/** An audited payment that is the viewer's to look into: an auditor's, or one of their city's. */
export async function findCase(query: Query, viewer: Context['viewer'], id: string): Promise<FoundCase | null> {
  if (!isUuid(id)) throw malformed(id);
  const [row] = await query<FoundCase & { readonly cityCode: string | null }>(
    `SELECT each.id, paid.moved AS paid, city.code AS "cityCode",
            paid.actor = $2
            OR EXISTS (SELECT FROM programs.application application
                         JOIN programs.application_event event ON event.application_id = application.id
                        WHERE application.voucher_id = paid.voucher_id AND event.actor = $2 AND event.verb = ANY ($3::text[]))
            OR EXISTS (SELECT FROM programs.claim_event event WHERE event.claim_id = paid.voucher_id AND event.actor = $2)
              AS "tookPart"
       FROM programs.audit_case each
       JOIN programs.audit audit ON audit.id = each.audit_id
       JOIN programs.program program ON program.id = audit.program_id
       LEFT JOIN programs.city city ON city.id = program.city_id
       JOIN ledger.operation_view paid ON paid.key = each.id
      WHERE each.id = $1`,
    [id, actorOf(viewer), decidingVerbs],
  );
  if (!row || !(viewer.scopes.includes('auditor') || covers(viewer.cityCode, row.cityCode))) return null;
  return row;
}
