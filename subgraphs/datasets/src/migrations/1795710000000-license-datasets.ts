import { commandTableSql, sqlMigration } from '@voucher-graph/subgraph-kit';

export const LicenseDatasets1795710000000 = sqlMigration({
  name: 'LicenseDatasets1795710000000',
  sql: `
    ${commandTableSql('datasets')}

    CREATE FUNCTION datasets.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'datasets.% is append-only: write what happened next instead of this %', tg_table_name, lower(tg_op)
        USING ERRCODE = '42501';
    END $$;

    -- Where a vendor hands data over: a license's place below it is named by the license's id.
    ALTER TABLE datasets.vendor ADD COLUMN delivery_url text;
    ALTER TABLE datasets.vendor ADD CONSTRAINT vendor_delivers_over_https CHECK (delivery_url ~ '^https://[^/]+(/.*[^/])?$');
    UPDATE datasets.vendor SET delivery_url = 'https://delivery.example/' || id WHERE synthetic;

    -- src/license/transitions.ts, once more: no code may step around it.
    CREATE FUNCTION datasets.judge_step() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF tg_op = 'INSERT' THEN
        IF NOT new.synthetic AND new.status <> 'REQUESTED' THEN
          RAISE EXCEPTION 'a license does not begin as %', new.status USING ERRCODE = '23514';
        END IF;
        RETURN new;
      END IF;
      IF new.status <> old.status AND (old.status || ' ' || new.status) NOT IN (
        'REQUESTED COMPLIANCE_CHECK', 'REQUESTED DECLINED',
        'COMPLIANCE_CHECK OFFERED', 'COMPLIANCE_CHECK DECLINED',
        'OFFERED SIGNED', 'OFFERED DECLINED',
        'SIGNED ACTIVE', 'SIGNED TERMINATED', 'SIGNED REVOKED',
        'ACTIVE SUSPENDED', 'ACTIVE EXPIRED', 'ACTIVE TERMINATED', 'ACTIVE REVOKED',
        'SUSPENDED ACTIVE', 'SUSPENDED EXPIRED', 'SUSPENDED TERMINATED', 'SUSPENDED REVOKED'
      ) THEN
        RAISE EXCEPTION 'a license does not go from % to %', old.status, new.status USING ERRCODE = '23514';
      END IF;
      IF (new.id, new.company_id, new.dataset_id, new.purpose, new.territory, new.price_fen, new.requested_at, new.synthetic)
           IS DISTINCT FROM
         (old.id, old.company_id, old.dataset_id, old.purpose, old.territory, old.price_fen, old.requested_at, old.synthetic)
         OR old.signed_at IS NOT NULL AND new.signed_at IS DISTINCT FROM old.signed_at
         OR old.delivered_at IS NOT NULL
            AND (new.delivery_sha256, new.delivery_url, new.delivered_at, new.valid_from, new.valid_until) IS DISTINCT FROM
                (old.delivery_sha256, old.delivery_url, old.delivered_at, old.valid_from, old.valid_until) THEN
        RAISE EXCEPTION 'what was asked for, signed or delivered stays as it is' USING ERRCODE = '23514';
      END IF;
      IF new.subsidy_fen > old.subsidy_fen AND old.status <> 'OFFERED' THEN
        RAISE EXCEPTION 'what vouchers pay of a license does not grow once it is signed' USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_license_moves_as_drawn BEFORE INSERT OR UPDATE ON datasets.license
      FOR EACH ROW EXECUTE FUNCTION datasets.judge_step();

    CREATE TABLE datasets.license_event (
      license_id  uuid NOT NULL CONSTRAINT license_event_license_exists REFERENCES datasets.license,
      number      int NOT NULL,
      verb        text NOT NULL,
      from_status text,
      to_status   text NOT NULL,
      role        text NOT NULL,
      actor       text NOT NULL,
      reason      text NOT NULL,
      at          timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT license_event_pkey PRIMARY KEY (license_id, number)
    );
    CREATE TRIGGER license_event_is_history BEFORE UPDATE OR DELETE ON datasets.license_event
      FOR EACH ROW EXECUTE FUNCTION datasets.keep_history();

    -- What vouchers were to pay, as it was planned when the license was asked for.
    CREATE TABLE datasets.license_plan_line (
      license_id uuid NOT NULL CONSTRAINT license_plan_line_license_exists REFERENCES datasets.license,
      number     int NOT NULL,
      voucher_id uuid NOT NULL,
      amount_fen bigint NOT NULL CONSTRAINT a_plan_line_is_positive CHECK (amount_fen > 0),
      reason     text NOT NULL,
      CONSTRAINT license_plan_line_pkey PRIMARY KEY (license_id, number),
      CONSTRAINT a_voucher_stands_in_one_line UNIQUE (license_id, voucher_id)
    );
    CREATE TRIGGER license_plan_line_is_history BEFORE UPDATE OR DELETE ON datasets.license_plan_line
      FOR EACH ROW EXECUTE FUNCTION datasets.keep_history();

    -- A try to sign with vouchers: written before programs is asked, so that no hold is ever nobody's.
    CREATE TABLE datasets.signing (
      -- Also the key under which holds are asked for.
      id              uuid CONSTRAINT signing_pkey PRIMARY KEY,
      license_id      uuid NOT NULL CONSTRAINT signing_license_exists REFERENCES datasets.license,
      actor           text NOT NULL,
      command_key     uuid NOT NULL,
      state           text NOT NULL CONSTRAINT signing_state_is_known
                        CHECK (state IN ('PENDING', 'REFUSED', 'HELD', 'CAPTURED', 'GIVEN_UP', 'RELEASED')),
      -- How often holds were asked for without it being known that nothing came of it.
      asks            int NOT NULL DEFAULT 1 CONSTRAINT asks_are_counted CHECK (asks >= 0),
      -- What is bought, as it was first asked about: asked again under the same key, it must be the same.
      purchase        jsonb NOT NULL,
      evidence_sha256 text NOT NULL CONSTRAINT signing_evidence_is_a_sha256 CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
      capture_key     uuid NOT NULL DEFAULT gen_random_uuid(),
      release_key     uuid NOT NULL DEFAULT gen_random_uuid(),
      begun_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT a_command_signs_once UNIQUE (actor, command_key)
    );
    CREATE UNIQUE INDEX a_license_is_signed_once ON datasets.signing (license_id)
      WHERE state IN ('PENDING', 'HELD', 'CAPTURED');
    CREATE INDEX signing_license_idx ON datasets.signing (license_id);

    CREATE FUNCTION datasets.judge_signing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF new.state <> old.state AND (old.state || '/' || new.state) NOT IN (
        'PENDING/REFUSED', 'PENDING/HELD', 'PENDING/GIVEN_UP', 'HELD/CAPTURED', 'HELD/GIVEN_UP', 'GIVEN_UP/RELEASED',
        'GIVEN_UP/CAPTURED') THEN
        RAISE EXCEPTION 'a signing does not go from % to %', old.state, new.state USING ERRCODE = '23514';
      END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER a_signing_resolves_once BEFORE UPDATE ON datasets.signing
      FOR EACH ROW EXECUTE FUNCTION datasets.judge_signing();
    CREATE TRIGGER signings_are_kept BEFORE DELETE ON datasets.signing
      FOR EACH ROW EXECUTE FUNCTION datasets.keep_history();

    REVOKE UPDATE, DELETE ON datasets.license_event, datasets.license_plan_line FROM datasets;
    REVOKE DELETE ON datasets.signing, datasets.license FROM datasets;
  `,
});
