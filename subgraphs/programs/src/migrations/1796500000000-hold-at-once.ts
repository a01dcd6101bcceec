import { sqlMigration } from '@voucher-graph/subgraph-kit';

export const HoldAtOnce = sqlMigration({
  name: 'HoldAtOnce1796500000000',
  sql: `
    -- What later purchases of the buyer's group are judged by: a small part of what the hold itself was judged on.
    CREATE FUNCTION programs.sum_up(request jsonb, evaluation jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN jsonb_build_object(
        'request', jsonb_build_object('purchase', (request -> 'purchase') - '{costs,channel,purpose,chipKind,side}'::text[]),
        'evaluation', evaluation - '{checks,excluded,funderShares}'::text[]);
    ALTER TABLE programs.purchase_hold
      ADD COLUMN summary jsonb NOT NULL GENERATED ALWAYS AS (programs.sum_up(request, coalesce(claim, evaluation))) STORED;
    -- Few are for an installation; without this, all of a seller's holds were read to find them.
    CREATE INDEX purchase_hold_by_installation ON programs.purchase_hold ((request #>> '{purchase,installation}'))
      WHERE request #>> '{purchase,installation}' IS NOT NULL;

    -- Posts what the ledger has to accept: where it refuses any, the transaction fails, and the detail says which and why. So
    -- the COMMIT can be sent along, and nobody waits for us while the book is locked.
    CREATE FUNCTION programs.post_all(book uuid, operations jsonb) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE refused jsonb;
    BEGIN
      SELECT operations -> (each.n - 1)::int || jsonb_build_object('outcome', each.outcome) INTO refused
        FROM unnest(ledger.post(book, operations)) WITH ORDINALITY AS each (outcome, n) WHERE each.outcome <> 'OK' LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'the ledger answers % to %', refused ->> 'outcome', refused ->> 'key' USING ERRCODE = 'LG001', DETAIL = refused;
      END IF;
    END $$;
  `,
});
