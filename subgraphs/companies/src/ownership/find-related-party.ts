import { fault, loadTogether, type Database } from '@voucher-graph/subgraph-kit';
import { holdsOn, ownershipColumns, type OwnershipRow } from './ownership.rows.ts';

export type RelatedPartyAsk = {
  readonly a: string;
  readonly b: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** How many ties a path may have. */
  readonly maxDepth: number;
};

const deepest = 8;

/** All shares of a company, in basis points. */
const allShares = 10_000;

export type RelatedPartyRelationship = 'SAME' | 'PARENT' | 'SUBSIDIARY' | 'SISTER' | 'JOINT_VENTURE' | 'ASSOCIATE';

export type RelatedPartyVerdict = {
  readonly related: boolean;
  readonly relationship: RelatedPartyRelationship | null;
  readonly path: readonly RelatedPartyStep[];
  readonly strongerPaths: readonly { readonly steps: readonly RelatedPartyStep[] }[];
  readonly asOf: string;
  readonly maxDepth: number;
  readonly explanation: string;
};

export type RelatedPartyStep = { readonly fromId: string; readonly toId: string; readonly tie: OwnershipRow };

/**
 * Whether two companies are related parties on a day, by Accounting Standard for Business Enterprises No. 36 with
 * Interpretation No. 13, and the shortest path that proves it; beside it those of larger shares, for whoever counts only
 * these. Null when one of the companies is not on record.
 *
 * A path climbs from `a` along owners to a company on top, which may be `a` itself, and descends along holdings to `b`.
 * Control carries on: of the ties on one side at most one may be weaker, so an associate's subsidiary is related to the
 * investor, and an associate's associate is not. Two companies that one investor merely influences are not related to
 * each other; a joint venture and an associate of one are. Co-owners of one company are not related by that. One statement
 * for all who ask at once for paths of this depth.
 */
export async function findRelatedParty(database: Database, ask: RelatedPartyAsk): Promise<RelatedPartyVerdict | null> {
  const { a, b, asOf, maxDepth } = ask;
  if (maxDepth < 1 || maxDepth > deepest)
    throw fault('BAD_USER_INPUT', `maxDepth is ${maxDepth}: ask for paths of 1 to ${deepest} ties.`);
  const rows = await loadTogether(database, `related parties, ${maxDepth}`, JSON.stringify([a, b, asOf]), (keys) =>
    loadFound(database, keys, maxDepth),
  );
  const [{ known, found } = { known: 0, found: false }] = rows;
  if (known < new Set([a.toLowerCase(), b.toLowerCase()]).size) return null;
  const paths: Step[][] = [];
  for (const row of rows) if (row.id !== null) (paths[row.path] ??= []).push({ upward: row.upward, tie: row });
  const [shortest = [], ...stronger] = paths;
  const relationship = found ? relationshipOf(shortest) : null;
  return {
    related: found,
    relationship,
    path: shortest.map(walk),
    strongerPaths: stronger.map((steps) => ({ steps: steps.map(walk) })),
    asOf,
    maxDepth,
    explanation: explain(relationship, shortest.length, ask),
  };
}

/** The rows of each key's answer, in the order of the keys. */
async function loadFound(database: Database, keys: readonly string[], maxDepth: number) {
  const asks = keys.map((key) => JSON.parse(key) as [a: string, b: string, asOf: string]);
  const columns = [0, 1, 2].map((column) => asks.map((ask) => ask[column]));
  const found = asks.map((): Found[] => []);
  for (const { ask, ...row } of await database.query<Found & { readonly ask: number }>(sql, [...columns, maxDepth]))
    found[ask - 1]?.push(row);
  return found;
}

/** A row of the answer: a tie of the how-manieth path; without a tie when there is no path, or one without ties. */
type Found = { readonly known: number; readonly found: boolean; readonly path: number; readonly upward: boolean } & (
  OwnershipRow | { readonly id: null }
);

type Step = { readonly upward: boolean; readonly tie: OwnershipRow };

function walk({ upward, tie }: Step): RelatedPartyStep {
  const { ownerId, ownedId } = tie;
  return upward ? { fromId: ownedId, toId: ownerId, tie } : { fromId: ownerId, toId: ownedId, tie };
}

function relationshipOf(steps: readonly Step[]): RelatedPartyRelationship {
  if (steps.length === 0) return 'SAME';
  if (steps.some(({ tie }) => tie.influence === 'SIGNIFICANT_INFLUENCE')) return 'ASSOCIATE';
  if (steps.some(({ tie }) => tie.influence === 'JOINT_CONTROL')) return 'JOINT_VENTURE';
  if (steps.every(({ upward }) => !upward)) return 'PARENT';
  return steps.every(({ upward }) => upward) ? 'SUBSIDIARY' : 'SISTER';
}

function explain(
  relationship: RelatedPartyRelationship | null,
  ties: number,
  { asOf, maxDepth }: RelatedPartyAsk,
): string {
  if (relationship === null)
    return `Not related on ${asOf}: no path of up to ${maxDepth} ties of control, joint control or significant influence.`;
  return `Related on ${asOf}${ties > 0 ? ` through ${ties} ${ties === 1 ? 'tie' : 'ties'}` : ''}: ${reasons[relationship]}.`;
}

const reasons: Readonly<Record<RelatedPartyRelationship, string>> = {
  SAME: 'a and b are one company',
  PARENT: 'a controls b',
  SUBSIDIARY: 'b controls a',
  SISTER: 'one company controls both',
  JOINT_VENTURE: 'the ties are control and joint control',
  ASSOCIATE: 'the ties include significant influence of 20 % or more, or by other means',
};

// Strength: 3 control, 2 joint control, 1 significant influence. A side that has a weaker tie may only go on by control.
// Share: the least on the path; ties other than shares count whatever threshold a rule sets. The list of companies passed
// ends rings; both sides climb, and meet at the top.
const sql = `
SELECT ask.n::int AS "ask", answer.*
  FROM unnest($1::uuid[], $2::uuid[], $3::date[]) WITH ORDINALITY AS ask (a, b, as_of, n)
 CROSS JOIN LATERAL (
  WITH RECURSIVE climb AS (
    SELECT side.name AS side, company.id AS company_id, ARRAY[company.id] AS passed, ARRAY[]::uuid[] AS ties, 3 AS strength,
           ${allShares} AS share
      FROM (VALUES ('a', ask.a), ('b', ask.b)) AS side (name, id)
      JOIN companies.company company ON company.id = side.id
    UNION ALL
    SELECT climb.side, tie.owner_id, climb.passed || tie.owner_id, climb.ties || tie.id, least(climb.strength, tie.strength),
           least(climb.share, tie.share)
      FROM climb
     CROSS JOIN LATERAL (
           SELECT ownership.id, ownership.owner_id, coalesce(ownership.share_basis_points, ${allShares}) AS share,
                  CASE companies.influence(ownership.kind, ownership.share_basis_points)
                    WHEN 'CONTROL' THEN 3 WHEN 'JOINT_CONTROL' THEN 2 WHEN 'SIGNIFICANT_INFLUENCE' THEN 1 END AS strength
             FROM companies.ownership ownership
            WHERE ownership.owned_id = climb.company_id AND ${holdsOn('ask.as_of')}) AS tie
     WHERE cardinality(climb.ties) < $4::int
       AND tie.strength >= CASE WHEN climb.strength = 3 THEN 1 ELSE 3 END
       AND tie.owner_id <> ALL (climb.passed)
  ), proof AS MATERIALIZED (
    SELECT up.ties AS up, down.ties AS down, cardinality(up.ties) + cardinality(down.ties) AS length,
           least(up.strength, down.strength) AS strength, least(up.share, down.share) AS share
      FROM climb up
      JOIN climb down ON down.company_id = up.company_id
     WHERE up.side = 'a' AND down.side = 'b'
       AND cardinality(up.ties) + cardinality(down.ties) <= $4::int
       AND NOT (up.strength = 1 AND down.strength = 1)
  ), candidate AS (
    (SELECT *, true AS first FROM proof ORDER BY length, strength DESC, up, down LIMIT 1)
     UNION ALL
    (SELECT DISTINCT ON (length) *, false FROM proof ORDER BY length, share DESC, strength DESC, up, down)
  ), path AS (
    SELECT up, down, row_number() OVER (ORDER BY first DESC, length)::int - 1 AS number
      FROM (SELECT *, max(share) OVER (ORDER BY first DESC, length ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
              FROM candidate) compared
     WHERE first OR share > before
  )
  SELECT step.place AS "place", known.total AS "known", path.number IS NOT NULL AS "found", path.number AS "path", step.upward AS "upward", ${ownershipColumns.join(', ')}
    FROM (SELECT count(*)::int AS total FROM companies.company WHERE id IN (ask.a, ask.b)) AS known
    LEFT JOIN path ON true
    LEFT JOIN LATERAL (
         SELECT tie.id, tie.n AS place, true AS upward FROM unnest(path.up) WITH ORDINALITY AS tie (id, n)
          UNION ALL
         SELECT tie.id, 1000 - tie.n, false FROM unnest(path.down) WITH ORDINALITY AS tie (id, n)) AS step ON true
    LEFT JOIN companies.ownership ownership ON ownership.id = step.id) AS answer
 ORDER BY ask.n, answer.path, answer.place`;
