-- What is hashed, and how. A record is framed as PostgreSQL's binary array of its fields' bytes: each field follows its
-- length (4 bytes, big-endian; -1 for null), so that no two different records share one frame. Text is UTF-8, a bigint
-- its 8 bytes, a UUID its 16, an instant its microseconds since 2000; none depends on a session's settings.

-- A request as its caller meant it, whatever the order of its JSON fields or the case of its UUIDs.
create function ledger.request_frame(
  p_book uuid, p_key uuid, p_kind text, p_voucher uuid, p_payee uuid, p_hold uuid, p_amount bigint,
  p_valid_until timestamptz, p_expires_in_ms bigint, p_cause text, p_destination text, p_funders jsonb,
  p_actor text, p_reason text, p_rule_version text, p_evidence_hash text
) returns bytea language sql stable parallel safe as $$
  select array_send(array[
    uuid_send(p_book), uuid_send(p_key), convert_to(p_kind, 'UTF8'), uuid_send(p_voucher), uuid_send(p_payee),
    uuid_send(p_hold), int8send(p_amount), timestamptz_send(p_valid_until), int8send(p_expires_in_ms),
    convert_to(p_cause, 'UTF8'), convert_to(p_destination, 'UTF8'), convert_to(p_funders::text, 'UTF8'),
    convert_to(p_actor, 'UTF8'), convert_to(p_reason, 'UTF8'), convert_to(p_rule_version, 'UTF8'),
    convert_to(p_evidence_hash, 'UTF8')])
$$;

-- One operation in its block: the request (by its hash) and everything that the ledger answered to it.
create function ledger.operation_frame(o ledger.operation) returns bytea language sql stable parallel safe as $$
  select array_send(array[
    int8send(o.seq), o.request_hash, uuid_send(o.key), convert_to(o.outcome, 'UTF8'), timestamptz_send(o.at),
    uuid_send(o.voucher_id), uuid_send(o.payee_id), convert_to(o.debit, 'UTF8'), convert_to(o.credit, 'UTF8'),
    int8send(o.moved), int8send(o.returned), timestamptz_send(o.expires_at), array_send(o.shares)])
$$;

create function ledger.block_hash(p_book uuid, p_from bigint, p_to bigint, p_previous bytea) returns bytea
language sql stable parallel safe as $$
  select sha256(p_previous || string_agg(ledger.operation_frame(o), '' order by o.seq))
  from ledger.operation o where o.book_id = p_book and o.seq between p_from and p_to
$$;

-- Deals an amount out by basis points so that the parts sum to it exactly (largest remainder; ties to the earlier
-- funder). Quotient and remainder are taken apart so that no product leaves bigint.
create function ledger.split(p_amount bigint, p_basis_points integer[]) returns bigint[]
language plpgsql immutable parallel safe as $$
declare
  parts bigint[];
  rest bigint;
begin
  if cardinality(p_basis_points) = 1 then return array[p_amount]; end if;
  select array_agg(p_amount / 10000 * w + p_amount % 10000 * w / 10000 order by i) into parts
    from unnest(p_basis_points) with ordinality t(w, i);
  select p_amount - sum(p) into rest from unnest(parts) p;
  if rest = 0 then return parts; end if;
  select array_agg(p + case when rank <= rest then 1 else 0 end order by i) into parts
    from (select i, p, row_number() over (order by p_amount % 10000 * w % 10000 desc, i) as rank
          from unnest(parts, p_basis_points) with ordinality t(p, w, i)) ranked;
  return parts;
end $$;

-- What each accepted operation adds to each running total. Posting and checking sum this same view.
create view ledger.movement as
  select book_id, seq, key, kind, at, voucher_id, payee_id, hold_id, cause,
    case when kind in ('open', 'top_up') then moved else 0 end as book_appropriation,
    case when kind in ('open', 'top_up', 'lapse') or (kind = 'claw_back' and destination = 'FUND') then moved
         when kind = 'encumber' then -moved else 0 end as book_available,
    case when kind = 'encumber' then moved when kind in ('lapse', 'settle') then -moved else 0 end as book_encumbered,
    case when kind = 'settle' then moved
         when kind = 'claw_back' and destination = 'FUND' then -moved else 0 end as book_disbursed,
    case when kind = 'encumber' then moved else 0 end as face,
    case when kind in ('encumber', 'release', 'expire') then moved when kind = 'capture' then returned
         when kind in ('hold', 'lapse') then -moved else 0 end as available,
    case when kind = 'hold' then moved
         when kind in ('capture', 'release', 'expire') then -moved - returned else 0 end as held,
    case when kind = 'capture' then moved else 0 end as captured,
    case when kind = 'lapse' and cause = 'EXPIRED' then moved else 0 end as expired,
    case when kind = 'lapse' and cause = 'REVOKED' then moved else 0 end as revoked,
    case when kind = 'claw_back' then moved else 0 end as clawed_back,
    case when kind = 'capture' then moved when kind = 'settle' then -moved else 0 end as owed,
    case when kind = 'settle' then moved else 0 end as paid
  from ledger.operation
  where outcome = 'OK';
