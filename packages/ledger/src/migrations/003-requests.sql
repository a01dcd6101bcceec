-- Reading what a caller sent. Nothing here raises: what cannot be read is `malformed`, and harms no neighbour.

create type ledger.request as (
  key uuid, kind text, voucher_id uuid, payee_id uuid, hold_id uuid, amount bigint, valid_until timestamptz,
  expires_in_ms bigint, cause text, destination text, funders jsonb, actor text, reason text, rule_version text,
  evidence_hash text, at timestamptz, malformed boolean, request_hash bytea
);

-- Exactly the fields that a kind takes, besides the ones that all take; null for an unknown kind.
create function ledger.fields_of(p_kind text) returns text[] language sql immutable parallel safe as $$
  select case p_kind
    when 'hold' then '{voucher_id,payee_id,amount,expires_in_ms}'::text[]
    when 'capture' then '{hold_id,amount}'::text[]
    when 'release' then '{hold_id}'::text[]
    when 'expire' then '{hold_id}'::text[]
    when 'encumber' then '{voucher_id,amount,valid_until_ms}'::text[]
    when 'settle' then '{voucher_id,payee_id,amount}'::text[]
    when 'lapse' then '{voucher_id,cause}'::text[]
    when 'claw_back' then '{voucher_id,payee_id,amount,destination}'::text[]
    when 'open' then '{amount,funders}'::text[]
    when 'top_up' then '{amount}'::text[]
  end
$$;

-- The readers below compare characters instead of matching regular expressions: PostgreSQL builds a regular expression's
-- automaton anew for each value, and that would cost more than all the rest of posting.
create function ledger.read_uuid(value text) returns uuid language sql immutable parallel safe as $$
  select case when value like '________-____-____-____-____________' and octet_length(replace(value, '-', '')) = 32
               and btrim(replace(value, '-', ''), '0123456789abcdefABCDEF') = '' then value::uuid end
$$;

create function ledger.is_digits(value text, most integer) returns boolean language sql immutable parallel safe as $$
  select octet_length(value) between 1 and most and btrim(value, '0123456789') = ''
$$;

-- Whole positive fen, at most 2^62, in ASCII digits: no sign, point, exponent or leading zero.
create function ledger.read_amount(value text) returns bigint language sql immutable parallel safe as $$
  select case when not ledger.is_digits(value, 19) or value like '0%' then null
              when octet_length(value) < 19 then value::bigint
              when value collate "C" <= '4611686018427387904' then value::bigint end
$$;

create function ledger.read_instant(value text) returns timestamptz language sql immutable parallel safe as $$
  select case when ledger.is_digits(value, 14) then to_timestamp(value::bigint / 1000.0::float8) end
$$;

-- At least one millisecond, at most about 31 years.
create function ledger.read_milliseconds(value text) returns bigint language sql immutable parallel safe as $$
  select case when ledger.is_digits(value, 12) and value not like '0%' then value::bigint end
$$;

create function ledger.read_sha256(value text) returns text language sql immutable parallel safe as $$
  select case when octet_length(value) = 64 and btrim(value, '0123456789abcdef') = '' then value end
$$;

create function ledger.read_text(value text) returns text language sql immutable parallel safe as $$
  select case when length(value) between 1 and 500 then value end
$$;

-- Funders as [[name, basis points], ...] summing to 10000, or null.
create function ledger.read_funders(value jsonb) returns jsonb language plpgsql immutable parallel safe as $$
declare funders jsonb;
begin
  if jsonb_typeof(value) is distinct from 'array' or jsonb_array_length(value) not between 1 and 100 then
    return null;
  end if;
  select jsonb_agg(jsonb_build_array(f ->> 'funder', basis_points) order by position) into funders
    from (select f, position, case when ledger.is_digits(f ->> 'basis_points', 5)
                                   then (f ->> 'basis_points')::integer end as basis_points
          from jsonb_array_elements(value) with ordinality e(f, position)) each
    having sum(basis_points) = 10000 and count(*) = count(*) filter (where basis_points between 1 and 10000)
       and count(distinct f ->> 'funder') = count(*) and bool_and(ledger.read_text(f ->> 'funder') is not null);
  return funders;
end $$;

create function ledger.read_requests(p_book uuid, p_operations jsonb, p_dated boolean) returns ledger.request[]
language plpgsql stable as $$
declare
  common text[] := array['kind', 'key', 'actor', 'reason', 'rule_version', 'evidence_hash']
    || case when p_dated then array['at_ms'] else array[]::text[] end;
begin return (
  with raw as materialized (
    select o, position, jsonb_typeof(o) as type, o ->> 'kind' as kind, o ->> 'key' as key, o ->> 'voucher_id' as voucher_id,
      o ->> 'payee_id' as payee_id, o ->> 'hold_id' as hold_id, o ->> 'amount' as amount,
      o ->> 'valid_until_ms' as valid_until_ms, o ->> 'expires_in_ms' as expires_in_ms, o ->> 'cause' as cause,
      o ->> 'destination' as destination, o ->> 'actor' as actor, o ->> 'reason' as reason,
      o ->> 'rule_version' as rule_version, o ->> 'evidence_hash' as evidence_hash, o ->> 'at_ms' as at_ms,
      ledger.fields_of(o ->> 'kind') as own
    from jsonb_array_elements(p_operations) with ordinality e(o, position)
  ), read as materialized (
    select o, position, type, kind, own, ledger.read_uuid(key) as key, ledger.read_uuid(voucher_id) as voucher_id,
      ledger.read_uuid(payee_id) as payee_id, ledger.read_uuid(hold_id) as hold_id,
      ledger.read_amount(amount) as amount, ledger.read_instant(valid_until_ms) as valid_until,
      ledger.read_milliseconds(expires_in_ms) as expires_in_ms,
      case when cause in ('EXPIRED', 'REVOKED') then cause end as cause,
      case when destination in ('FUND', 'TREASURY') then destination end as destination,
      case when kind = 'open' then ledger.read_funders(o -> 'funders') end as funders,
      ledger.read_text(actor) as actor, ledger.read_text(reason) as reason,
      ledger.read_text(rule_version) as rule_version, ledger.read_sha256(evidence_hash) as evidence_hash,
      case when p_dated then ledger.read_instant(at_ms) end as at
    from raw
  )
  select array_agg(row(
      key, kind, voucher_id, payee_id, hold_id, amount, valid_until, expires_in_ms, cause, destination, funders,
      actor, reason, rule_version, evidence_hash, at,
      -- Every field that the kind takes is there and readable, and there is no other.
      case when type <> 'object' or own is null then true
           when o - own - common <> '{}'::jsonb then true
           else 1 + num_nonnulls(key, voucher_id, payee_id, hold_id, amount, valid_until, expires_in_ms, cause,
                  destination, funders, actor, reason, rule_version, evidence_hash, at)
                <> cardinality(own) + cardinality(common) end,
      sha256(ledger.request_frame(p_book, key, kind, voucher_id, payee_id, hold_id, amount, valid_until,
        expires_in_ms, cause, destination, funders, actor, reason, rule_version, evidence_hash))
    )::ledger.request order by position)
  from read);
end $$;
