-- Money that turns around. What is clawed back may be a receivable first: the payee owes it, and `recover` books that it
-- came in. `return_payment` undoes a `settle` whose payment the bank sent back: the payee is owed it again.

alter table ledger.payable add column receivable bigint not null default 0,
  add constraint no_more_is_receivable_than_was_clawed_back check (receivable between 0 and clawed_back);

-- A generated column cannot be changed, only made anew; what it says of the kinds that were there stays the same.
drop view ledger.operation_view, ledger.violation;
alter table ledger.operation drop constraint operation_kind_check, add constraint operation_kind_check check (kind in (
    'open', 'top_up', 'encumber', 'hold', 'capture', 'release', 'expire', 'lapse', 'settle', 'return_payment', 'claw_back',
    'recover', 'extend', 'pay')),
  drop constraint operation_destination_check, add constraint operation_destination_check check (
    destination in ('FUND', 'TREASURY') or (destination = 'RECEIVABLE' and kind = 'claw_back')),
  drop constraint both_legs_differ, drop column debit, drop column credit,
  add column debit text not null generated always as (
    case kind when 'open' then 'treasury' when 'top_up' then 'treasury' when 'encumber' then 'fund'
              when 'release' then 'payee' when 'expire' then 'payee' when 'settle' then 'payee'
              when 'return_payment' then 'paid' when 'claw_back' then 'paid' when 'recover' then 'receivable'
              else 'voucher' end) stored,
  add column credit text not null generated always as (
    case kind when 'open' then 'fund' when 'top_up' then 'fund' when 'lapse' then 'breakage'
              when 'hold' then 'payee' when 'capture' then 'payee' when 'settle' then 'paid' when 'pay' then 'paid'
              when 'return_payment' then 'payee'
              when 'claw_back' then case destination when 'FUND' then 'fund' when 'RECEIVABLE' then 'receivable'
                                    else 'treasury' end
              when 'recover' then case destination when 'FUND' then 'fund' else 'treasury' end
              else 'voucher' end) stored,
  add constraint both_legs_differ check ((kind = 'extend') = (debit = credit));

create view ledger.operation_view as
  select book_id, seq, key, kind, outcome, at, debit, credit, amount, moved, returned, voucher_id, payee_id, hold_id,
    valid_until, expires_at, cause, destination, shares, actor, reason, rule_version, evidence_hash, request_hash
  from ledger.operation;
grant select on ledger.operation_view to programs;

create or replace view ledger.payable_balance as
  select book_id, payee_id, voucher_id, owed, paid, clawed_back, receivable from ledger.payable;

create or replace function ledger.fields_of(p_kind text) returns text[] language sql immutable parallel safe as $$
  select case p_kind
    when 'hold' then '{voucher_id,payee_id,amount,expires_in_ms}'::text[]
    when 'capture' then '{hold_id,amount}'::text[]
    when 'release' then '{hold_id}'::text[]
    when 'expire' then '{hold_id}'::text[]
    when 'encumber' then '{voucher_id,amount,valid_until_ms}'::text[]
    when 'extend' then '{voucher_id,valid_until_ms}'::text[]
    when 'settle' then '{voucher_id,payee_id,amount}'::text[]
    when 'return_payment' then '{voucher_id,payee_id,amount}'::text[]
    when 'pay' then '{voucher_id,payee_id,amount}'::text[]
    when 'lapse' then '{voucher_id,cause}'::text[]
    when 'claw_back' then '{voucher_id,payee_id,amount,destination}'::text[]
    when 'recover' then '{voucher_id,payee_id,amount,destination}'::text[]
    when 'open' then '{amount,funders}'::text[]
    when 'top_up' then '{amount}'::text[]
  end
$$;

-- 003-requests.sql once more: what is clawed back may be receivable.
create or replace function ledger.read_requests(p_book uuid, p_operations jsonb, p_dated boolean) returns ledger.request[]
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
      case when destination in ('FUND', 'TREASURY') or (kind = 'claw_back' and destination = 'RECEIVABLE')
           then destination end as destination,
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

-- 009-pay.sql once more, with what payees owe.
create or replace view ledger.movement as
  select book_id, seq, key, kind, at, voucher_id, payee_id, hold_id, cause,
    case when kind in ('open', 'top_up') then moved else 0 end as book_appropriation,
    case when kind in ('open', 'top_up', 'lapse') or (kind in ('claw_back', 'recover') and destination = 'FUND') then moved
         when kind = 'encumber' then -moved else 0 end as book_available,
    case when kind = 'encumber' then moved when kind in ('lapse', 'settle', 'pay') then -moved
         when kind = 'return_payment' then moved else 0 end as book_encumbered,
    case when kind in ('settle', 'pay') then moved
         when kind = 'return_payment' or (kind in ('claw_back', 'recover') and destination = 'FUND') then -moved
         else 0 end as book_disbursed,
    case when kind = 'encumber' then moved else 0 end as face,
    case when kind in ('encumber', 'release', 'expire') then moved when kind = 'capture' then returned
         when kind in ('hold', 'lapse', 'pay') then -moved else 0 end as available,
    case when kind = 'hold' then moved
         when kind in ('capture', 'release', 'expire') then -moved - returned else 0 end as held,
    case when kind in ('capture', 'pay') then moved else 0 end as captured,
    case when kind = 'lapse' and cause = 'EXPIRED' then moved else 0 end as expired,
    case when kind = 'lapse' and cause = 'REVOKED' then moved else 0 end as revoked,
    case when kind = 'claw_back' then moved else 0 end as clawed_back,
    case when kind in ('capture', 'return_payment') then moved when kind = 'settle' then -moved else 0 end as owed,
    case when kind in ('settle', 'pay') then moved when kind = 'return_payment' then -moved else 0 end as paid,
    case when kind = 'claw_back' and destination = 'RECEIVABLE' then moved
         when kind = 'recover' then -moved else 0 end as receivable
  from ledger.operation
  where outcome = 'OK';

-- 009-pay.sql once more, with `recover` and `return_payment`.
create or replace function ledger.apply(p_book uuid, p_operations jsonb, p_dated boolean) returns text[]
language plpgsql as $$
declare
  requests ledger.request[];
  size integer;
  r record;
  vi integer; pi integer; hi integer;            -- this request's voucher, payable and hold in the arrays below
  -- the book
  is_new boolean := false;
  basis_points integer[];
  appropriation bigint := 0; fund bigint := 0;
  first_seq bigint; last_seq bigint := 0; block_number bigint := 0; chain_head bytea := sha256(convert_to(p_book::text, 'UTF8'));
  -- what the batch knows of each voucher, payable and hold it has met
  v_met boolean[]; v_available bigint[]; v_until timestamptz[]; v_revoked boolean[]; v_exists boolean[];
  p_met boolean[]; p_owed bigint[]; p_paid bigint[]; p_due bigint[];
  h_met boolean[]; h_exists boolean[]; h_pending boolean[]; h_amount bigint[]; h_expires timestamptz[];
  h_vi integer[]; h_pi integer[]; h_voucher uuid[]; h_payee uuid[];
  -- the answers, by position
  answer text; first_of_key integer[];
  outcomes text[]; seqs bigint[]; instants timestamptz[]; moveds bigint[]; returneds bigint[];
  expiries timestamptz[]; vouchers uuid[]; payees uuid[];
  moved bigint; returned bigint; now_at timestamptz; at timestamptz;
  counts integer[] := array_fill(0, array[6]);   -- accepted: encumber, hold, resolution, capture, what a payee is paid or owes, extend
begin
  requests := ledger.read_requests(p_book, p_operations, p_dated);
  size := coalesce(cardinality(requests), 0);
  if size = 0 then return '{}'; end if;

  select b.appropriation, b.available, b.seq, b.block, b.head into appropriation, fund, last_seq, block_number, chain_head
    from ledger.book b where b.id = p_book for update;
  if not found then
    -- Two who open one book at once take turns; the second finds the first one's row.
    perform pg_advisory_xact_lock(hashtextextended('ledger.book ' || p_book, 0));
    select b.appropriation, b.available, b.seq, b.block, b.head into appropriation, fund, last_seq, block_number, chain_head
      from ledger.book b where b.id = p_book for update;
    if not found then
      is_new := true;
      appropriation := 0; fund := 0; last_seq := 0; block_number := 0; chain_head := sha256(convert_to(p_book::text, 'UTF8'));
    end if;
  end if;
  if not is_new then
    select array_agg(f.basis_points order by f.position) into basis_points from ledger.funder f where f.book_id = p_book;
  end if;
  first_seq := last_seq + 1;
  now_at := clock_timestamp();

  v_met := array_fill(false, array[size]); p_met := v_met; h_met := v_met; v_exists := v_met; h_exists := v_met;
  v_revoked := v_met; h_pending := v_met;
  v_available := array_fill(0::bigint, array[size]); p_owed := v_available; p_paid := v_available; p_due := v_available;
  h_amount := v_available; moveds := v_available; returneds := v_available;
  seqs := array_fill(null::bigint, array[size]);
  first_of_key := array_fill(null::integer, array[size]); h_vi := first_of_key; h_pi := first_of_key;
  v_until := array_fill(null::timestamptz, array[size]); h_expires := v_until; instants := v_until; expiries := v_until;
  outcomes := array_fill(null::text, array[size]);
  vouchers := array_fill(null::uuid, array[size]); payees := vouchers; h_voucher := vouchers; h_payee := vouchers;

  for r in
    select q.ordinality::integer as position, q.*,
      past.outcome as past_outcome, past.request_hash as past_hash,
      v.book_id as v_book, v.available as v_available, v.valid_until as v_until, v.revoked_at as v_revoked_at,
      h.voucher_id as h_voucher, h.payee_id as h_payee, h.status as h_status, h.amount as h_amount,
      h.expires_at as h_expires, p.owed as p_owed, p.paid - p.clawed_back as p_paid, p.receivable as p_due,
      dense_rank() over (order by q.key)::integer as key_rank,
      dense_rank() over (order by coalesce(q.hold_id, q.key))::integer as hi,
      dense_rank() over (order by coalesce(q.voucher_id, h.voucher_id))::integer as vi,
      dense_rank() over (order by coalesce(q.voucher_id, h.voucher_id), coalesce(q.payee_id, h.payee_id))::integer as pi
    from unnest(requests) with ordinality q
    -- Each lateral with offset 0 is a lookup by the whole primary key, whatever the planner thinks of an empty table.
    left join lateral (
      select outcome, request_hash from ledger.operation where key = q.key offset 0) past on true
    left join lateral (
      select voucher_id, payee_id, status, amount, expires_at from ledger.hold_account
      where id = q.hold_id and book_id = p_book offset 0) h on true
    left join lateral (
      select id, book_id, available, valid_until, revoked_at from ledger.voucher_account
      where id = coalesce(q.voucher_id, h.voucher_id) offset 0) v on true
    left join lateral (
      select owed, paid, clawed_back, receivable from ledger.payable
      where voucher_id = v.id and payee_id = coalesce(q.payee_id, h.payee_id) offset 0) p on true
    order by q.ordinality
  loop
    at := case when p_dated then r.at else now_at end;
    if r.malformed or at > now_at then
      outcomes[r.position] := 'MALFORMED';
      continue;
    end if;
    if r.past_outcome is not null then
      outcomes[r.position] := case when r.past_hash = r.request_hash then r.past_outcome else 'IDEMPOTENCY_KEY_REUSED' end;
      continue;
    end if;
    if first_of_key[r.key_rank] is not null then
      outcomes[r.position] := case when (requests[first_of_key[r.key_rank]]).request_hash = r.request_hash
        then outcomes[first_of_key[r.key_rank]] else 'IDEMPOTENCY_KEY_REUSED' end;
      continue;
    end if;
    if basis_points is null and r.kind <> 'open' then
      outcomes[r.position] := 'BOOK_NOT_FOUND';
      continue;
    end if;

    vi := r.vi; pi := r.pi; hi := r.hi;
    if r.hold_id is not null then
      if not h_met[hi] then
        h_met[hi] := true;
        if r.h_status is not null then
          h_exists[hi] := true; h_pending[hi] := r.h_status = 'PENDING'; h_amount[hi] := r.h_amount;
          h_expires[hi] := r.h_expires; h_vi[hi] := vi; h_pi[hi] := pi;
          h_voucher[hi] := r.h_voucher; h_payee[hi] := r.h_payee;
        end if;
      end if;
      if h_exists[hi] then
        vi := h_vi[hi]; pi := h_pi[hi];
        vouchers[r.position] := h_voucher[hi]; payees[r.position] := h_payee[hi];
      end if;
    else
      vouchers[r.position] := r.voucher_id; payees[r.position] := r.payee_id;
    end if;
    if not v_met[vi] then
      v_met[vi] := true; v_exists[vi] := r.v_book is not null and r.v_book = p_book;
      v_available[vi] := r.v_available; v_until[vi] := r.v_until; v_revoked[vi] := r.v_revoked_at is not null;
    end if;
    if not p_met[pi] then
      p_met[pi] := true; p_owed[pi] := coalesce(r.p_owed, 0); p_paid[pi] := coalesce(r.p_paid, 0);
      p_due[pi] := coalesce(r.p_due, 0);
    end if;

    answer := 'OK'; moved := r.amount; returned := 0;
    case r.kind
    when 'hold' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif v_revoked[vi] then answer := 'VOUCHER_REVOKED';
      elsif at >= v_until[vi] then answer := 'VOUCHER_EXPIRED';
      elsif moved > v_available[vi] then answer := 'INSUFFICIENT_FUNDS';
      else
        v_available[vi] := v_available[vi] - moved;
        h_met[hi] := true; h_exists[hi] := true; h_pending[hi] := true; h_amount[hi] := moved;
        h_expires[hi] := least(at + r.expires_in_ms * interval '1 millisecond', v_until[vi]);
        h_vi[hi] := vi; h_pi[hi] := pi; h_voucher[hi] := r.voucher_id; h_payee[hi] := r.payee_id;
        expiries[r.position] := h_expires[hi];
        counts[2] := counts[2] + 1;
      end if;
    when 'capture' then
      if not h_exists[hi] then answer := 'HOLD_NOT_FOUND';
      elsif not h_pending[hi] then answer := 'HOLD_ALREADY_RESOLVED';
      elsif at >= h_expires[hi] then answer := 'HOLD_EXPIRED';
      elsif moved > h_amount[hi] then answer := 'AMOUNT_TOO_LARGE';
      else
        h_pending[hi] := false;
        returned := h_amount[hi] - moved;
        v_available[vi] := v_available[vi] + returned;
        p_owed[pi] := p_owed[pi] + moved;
        counts[3] := counts[3] + 1; counts[4] := counts[4] + 1;
      end if;
    when 'release', 'expire' then
      if not h_exists[hi] then answer := 'HOLD_NOT_FOUND';
      elsif not h_pending[hi] then answer := 'HOLD_ALREADY_RESOLVED';
      elsif r.kind = 'expire' and at < h_expires[hi] then answer := 'HOLD_NOT_EXPIRED';
      else
        h_pending[hi] := false;
        moved := h_amount[hi];
        v_available[vi] := v_available[vi] + moved;
        counts[3] := counts[3] + 1;
      end if;
    when 'encumber' then
      if r.v_book is not null or v_exists[vi] then answer := 'VOUCHER_EXISTS';
      elsif at >= r.valid_until then answer := 'VOUCHER_EXPIRED';
      elsif moved > fund then answer := 'INSUFFICIENT_FUNDS';
      else
        fund := fund - moved;
        v_exists[vi] := true; v_available[vi] := moved; v_until[vi] := r.valid_until;
        counts[1] := counts[1] + 1;
      end if;
    when 'lapse' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif r.cause = 'EXPIRED' and at < v_until[vi] then answer := 'VOUCHER_NOT_EXPIRED';
      else
        moved := v_available[vi];
        v_available[vi] := 0;
        v_revoked[vi] := v_revoked[vi] or r.cause = 'REVOKED';
        fund := fund + moved;
      end if;
    when 'extend' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif v_revoked[vi] then answer := 'VOUCHER_REVOKED';
      elsif at >= v_until[vi] then answer := 'VOUCHER_EXPIRED';
      elsif r.valid_until <= v_until[vi] then answer := 'VALIDITY_NOT_LATER';
      else
        moved := 0;
        v_until[vi] := r.valid_until;
        counts[6] := counts[6] + 1;
      end if;
    when 'settle' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_owed[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_owed[pi] := p_owed[pi] - moved; p_paid[pi] := p_paid[pi] + moved;
        counts[5] := counts[5] + 1;
      end if;
    when 'pay' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif v_revoked[vi] then answer := 'VOUCHER_REVOKED';
      elsif at >= v_until[vi] then answer := 'VOUCHER_EXPIRED';
      elsif moved > v_available[vi] then answer := 'INSUFFICIENT_FUNDS';
      else
        v_available[vi] := v_available[vi] - moved;
        p_paid[pi] := p_paid[pi] + moved;
        counts[4] := counts[4] + 1; counts[5] := counts[5] + 1;
      end if;
    when 'claw_back' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_paid[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_paid[pi] := p_paid[pi] - moved;
        p_due[pi] := p_due[pi] + case r.destination when 'RECEIVABLE' then moved else 0 end;
        fund := fund + case r.destination when 'FUND' then moved else 0 end;
        counts[5] := counts[5] + 1;
      end if;
    when 'recover' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_due[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_due[pi] := p_due[pi] - moved;
        fund := fund + case r.destination when 'FUND' then moved else 0 end;
        counts[5] := counts[5] + 1;
      end if;
    when 'return_payment' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_paid[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_paid[pi] := p_paid[pi] - moved; p_owed[pi] := p_owed[pi] + moved;
        counts[5] := counts[5] + 1;
      end if;
    when 'open' then
      if basis_points is not null then answer := 'BOOK_ALREADY_OPEN';
      else
        select array_agg((f ->> 1)::integer order by i) into basis_points
          from jsonb_array_elements(r.funders) with ordinality e(f, i);
        appropriation := moved; fund := moved;
        if is_new then insert into ledger.book (id) values (p_book); end if;
        insert into ledger.funder select p_book, i, f ->> 0, (f ->> 1)::integer
          from jsonb_array_elements(r.funders) with ordinality e(f, i);
      end if;
    when 'top_up' then
      if moved > 4611686018427387904 - appropriation then answer := 'AMOUNT_TOO_LARGE';
      else appropriation := appropriation + moved; fund := fund + moved;
      end if;
    end case;

    outcomes[r.position] := answer;
    first_of_key[r.key_rank] := r.position;
    last_seq := last_seq + 1;
    seqs[r.position] := last_seq;
    instants[r.position] := at;
    if answer = 'OK' then moveds[r.position] := moved; returneds[r.position] := returned; end if;
  end loop;

  if last_seq < first_seq then return outcomes; end if;
  perform ledger.record(p_book, requests, outcomes, seqs, instants, moveds, returneds, expiries, vouchers, payees, basis_points);
  perform ledger.total(p_book, first_seq, last_seq, block_number + 1, chain_head, counts);
  if counts[6] > 0 then perform ledger.extend(p_book, first_seq, last_seq); end if;
  return outcomes;
end $$;

-- 009-pay.sql once more: what comes back is shared out among the funders as what went out.
create or replace function ledger.record(
  p_book uuid, requests ledger.request[], outcomes text[], seqs bigint[], instants timestamptz[], moveds bigint[],
  returneds bigint[], expiries timestamptz[], vouchers uuid[], payees uuid[], basis_points integer[]
) returns void language plpgsql as $$
begin
  insert into ledger.operation (key, book_id, seq, kind, outcome, at, voucher_id, payee_id, hold_id, amount, moved,
      returned, valid_until, expires_in_ms, expires_at, cause, destination, funders, shares, actor, reason,
      rule_version, evidence_hash, request_hash)
    select q.key, p_book, q.seq, q.kind, q.outcome, q.instant, q.voucher, q.payee, q.hold_id, q.amount, q.moved,
      q.returned, q.valid_until, q.expires_in_ms, q.expiry, q.cause, q.destination, q.funders,
      case when q.outcome = 'OK' and q.kind in ('capture', 'settle', 'return_payment', 'claw_back', 'recover', 'pay')
           then ledger.split(q.moved, basis_points) end,
      q.actor, q.reason, q.rule_version, q.evidence_hash, q.request_hash
    from unnest(requests, outcomes, seqs, instants, moveds, returneds, expiries, vouchers, payees)
      as q(key, kind, voucher_id, payee_id, hold_id, amount, valid_until, expires_in_ms, cause, destination, funders,
           actor, reason, rule_version, evidence_hash, given_at, malformed, request_hash,
           outcome, seq, instant, moved, returned, expiry, voucher, payee)
    where q.seq is not null
    order by q.seq;
end $$;

-- 009-pay.sql once more, with what payees owe.
create or replace function ledger.total(
  p_book uuid, p_from bigint, p_to bigint, p_block bigint, p_previous bytea, counts integer[]
) returns void language plpgsql as $$
declare
  chained bytea := ledger.block_hash(p_book, p_from, p_to, p_previous);
begin
  insert into ledger.block values (p_book, p_block, p_from, p_to, p_previous, chained);

  update ledger.book b set appropriation = b.appropriation + d.appropriation, available = b.available + d.available,
      encumbered = b.encumbered + d.encumbered, disbursed = b.disbursed + d.disbursed,
      seq = p_to, block = p_block, head = chained
    from (select coalesce(sum(book_appropriation), 0)::bigint as appropriation,
            coalesce(sum(book_available), 0)::bigint as available,
            coalesce(sum(book_encumbered), 0)::bigint as encumbered,
            coalesce(sum(book_disbursed), 0)::bigint as disbursed
          from ledger.movement where book_id = p_book and seq between p_from and p_to) d
    where b.id = p_book;

  if counts[1] > 0 then
    insert into ledger.voucher_account (id, book_id, face, available, held, captured, expired, revoked, clawed_back, valid_until)
      select voucher_id, p_book, 0, 0, 0, 0, 0, 0, 0, valid_until from ledger.operation
      where book_id = p_book and seq between p_from and p_to and kind = 'encumber' and outcome = 'OK';
  end if;
  update ledger.voucher_account v set face = v.face + d.face, available = v.available + d.available,
      held = v.held + d.held, captured = v.captured + d.captured, expired = v.expired + d.expired,
      revoked = v.revoked + d.revoked, clawed_back = v.clawed_back + d.clawed_back,
      revoked_at = coalesce(v.revoked_at, d.revoked_at)
    from (select voucher_id, sum(face)::bigint as face, sum(available)::bigint as available, sum(held)::bigint as held,
            sum(captured)::bigint as captured, sum(expired)::bigint as expired, sum(revoked)::bigint as revoked,
            sum(clawed_back)::bigint as clawed_back,
            min(at) filter (where kind = 'lapse' and cause = 'REVOKED') as revoked_at
          from ledger.movement
          where book_id = p_book and seq between p_from and p_to and voucher_id is not null
          group by voucher_id) d
    where v.id = d.voucher_id;

  if counts[2] > 0 then
    insert into ledger.hold_account (id, book_id, voucher_id, payee_id, amount, placed_at, expires_at)
      select key, p_book, voucher_id, payee_id, moved, at, expires_at from ledger.operation
      where book_id = p_book and seq between p_from and p_to and kind = 'hold' and outcome = 'OK';
  end if;
  if counts[3] > 0 then
    update ledger.hold_account h set resolved_at = o.at, captured = case o.kind when 'capture' then o.moved else 0 end,
        status = case o.kind when 'capture' then 'CAPTURED' when 'release' then 'RELEASED' else 'EXPIRED' end
      from ledger.operation o
      where o.book_id = p_book and o.seq between p_from and p_to and o.kind in ('capture', 'release', 'expire')
        and o.outcome = 'OK' and h.id = o.hold_id;
  end if;

  -- Captures first, so that a settlement of the same batch finds what it pays; what is paid at once is owed for an instant.
  if counts[4] > 0 then
    insert into ledger.payable as p (voucher_id, payee_id, book_id, owed, paid, clawed_back)
      select voucher_id, payee_id, p_book, sum(moved), 0, 0 from ledger.operation
      where book_id = p_book and seq between p_from and p_to and kind in ('capture', 'pay') and outcome = 'OK'
      group by voucher_id, payee_id
      on conflict (voucher_id, payee_id) do update set owed = p.owed + excluded.owed;
  end if;
  if counts[5] > 0 then
    update ledger.payable p set owed = p.owed - d.settled, paid = p.paid + d.settled, clawed_back = p.clawed_back + d.clawed_back,
        receivable = p.receivable + d.receivable
      from (select voucher_id, payee_id, sum(paid)::bigint as settled, sum(clawed_back)::bigint as clawed_back,
              sum(receivable)::bigint as receivable
            from ledger.movement
            where book_id = p_book and seq between p_from and p_to
              and kind in ('settle', 'return_payment', 'claw_back', 'recover', 'pay')
            group by voucher_id, payee_id) d
      where p.voucher_id = d.voucher_id and p.payee_id = d.payee_id;
  end if;
end $$;

-- 009-pay.sql once more, with what payees owe.
create view ledger.violation as
  select invariant, key, detail from ledger.chain_violation
  union all
  select 'overspend', id::text, format('%s available, %s encumbered, %s disbursed of %s', available, encumbered, disbursed, appropriation)
    from ledger.book
    where least(available, encumbered, disbursed) < 0 or appropriation <> available + encumbered + disbursed
  union all
  select 'book balance', b.id::text, 'totals differ from the operations'
    from ledger.book b
    left join (select book_id, sum(book_appropriation) as appropriation, sum(book_available) as available,
                 sum(book_encumbered) as encumbered, sum(book_disbursed) as disbursed
               from ledger.movement group by book_id) m on m.book_id = b.id
    where (b.appropriation, b.available, b.encumbered, b.disbursed)
      is distinct from (m.appropriation, m.available, m.encumbered, m.disbursed)
  union all
  select 'book encumbrance', b.id::text, 'encumbered money differs from what its vouchers and payees have'
    from ledger.book b
    left join (select book_id, sum(available + held) as unspent from ledger.voucher_account group by book_id) v on v.book_id = b.id
    left join (select book_id, sum(owed) as owed from ledger.payable group by book_id) p on p.book_id = b.id
    where b.encumbered <> coalesce(v.unspent, 0) + coalesce(p.owed, 0)
  union all
  select 'funders', coalesce(f.book_id, o.book_id)::text, 'funders differ from the opening operation, or do not sum to 10000'
    from (select book_id, jsonb_agg(jsonb_build_array(funder, basis_points) order by position) as funders,
            sum(basis_points) as total from ledger.funder group by book_id) f
    full join (select book_id, funders from ledger.operation where kind = 'open' and outcome = 'OK') o using (book_id)
    where f.funders is distinct from o.funders or f.total is distinct from 10000
  union all
  select 'voucher equation', id::text, format('face %s, %s + %s + %s + %s + %s', face, available, held, captured, expired, revoked)
    from ledger.voucher_account
    where face <> available + held + captured + expired + revoked
       or least(available, held, captured, expired, revoked, clawed_back) < 0 or clawed_back > captured
  union all
  select 'voucher balance', coalesce(v.id, m.id)::text, 'totals differ from the operations'
    from ledger.voucher_account v
    full join (select voucher_id as id, sum(face) as face, sum(available) as available, sum(held) as held,
                 sum(captured) as captured, sum(expired) as expired, sum(revoked) as revoked, sum(clawed_back) as clawed_back,
                 min(at) filter (where kind = 'lapse' and cause = 'REVOKED') as revoked_at
               from ledger.movement where voucher_id is not null group by voucher_id) m on m.id = v.id
    where (v.face, v.available, v.held, v.captured, v.expired, v.revoked, v.clawed_back, v.revoked_at) is distinct from
          (m.face, m.available, m.held, m.captured, m.expired, m.revoked, m.clawed_back, m.revoked_at)
  union all
  select 'voucher validity', v.id::text, 'book or valid_until differs from the encumbrance and what extended it'
    from ledger.voucher_account v
    left join lateral (
      select book_id, valid_until from ledger.operation
      where voucher_id = v.id and kind in ('encumber', 'extend') and outcome = 'OK' order by seq desc limit 1) o on true
    where (v.book_id, v.valid_until) is distinct from (o.book_id, o.valid_until)
  union all
  select 'payee balance', format('%s/%s', coalesce(p.payee_id, m.payee_id), coalesce(p.voucher_id, m.voucher_id)),
      'totals differ from the operations'
    from ledger.payable p
    full join (select voucher_id, payee_id, book_id, sum(owed) as owed, sum(paid) as paid, sum(clawed_back) as clawed_back,
                 sum(receivable) as receivable
               from ledger.movement where kind in ('capture', 'settle', 'return_payment', 'claw_back', 'recover', 'pay')
               group by voucher_id, payee_id, book_id) m
      on m.voucher_id = p.voucher_id and m.payee_id = p.payee_id
    where (p.book_id, p.owed, p.paid, p.clawed_back, p.receivable) is distinct from
          (m.book_id, m.owed, m.paid, m.clawed_back, m.receivable)
       or least(p.owed, p.paid, p.clawed_back, p.receivable) < 0 or p.clawed_back > p.paid or p.receivable > p.clawed_back
  union all
  select 'hold', coalesce(h.id, o.key)::text, 'differs from the operation that placed it'
    from ledger.hold_account h
    full join (select * from ledger.operation where kind = 'hold' and outcome = 'OK') o on o.key = h.id
    where (h.book_id, h.voucher_id, h.payee_id, h.amount, h.placed_at, h.expires_at) is distinct from
          (o.book_id, o.voucher_id, o.payee_id, o.moved, o.at, o.expires_at)
  union all
  select 'hold resolution', coalesce(h.id, o.hold_id)::text, 'status differs from the operation that resolved it'
    from ledger.hold_account h
    full join (select * from ledger.operation where kind in ('capture', 'release', 'expire') and outcome = 'OK') o
      on o.hold_id = h.id
    where (h.status, h.captured, h.resolved_at) is distinct from
      (case o.kind when 'capture' then 'CAPTURED' when 'release' then 'RELEASED' when 'expire' then 'EXPIRED' else 'PENDING' end,
       case o.kind when 'capture' then o.moved else 0 end, o.at)
      or o.moved + o.returned is distinct from case when o.key is not null then h.amount end
      or (o.kind = 'capture' and o.at >= h.expires_at) or (o.kind = 'expire' and o.at < h.expires_at)
  union all
  select 'resolved twice', hold_id::text, format('%s resolutions', count(*))
    from ledger.operation where kind in ('capture', 'release', 'expire') and outcome = 'OK'
    group by hold_id having count(*) > 1
  union all
  select 'shares', o.key::text, 'funders'' shares do not sum to what moved'
    from ledger.operation o
    where o.outcome = 'OK' and o.kind in ('capture', 'settle', 'return_payment', 'claw_back', 'recover', 'pay')
      and (o.shares is null or o.moved <> (select sum(s) from unnest(o.shares) s)
           or cardinality(o.shares) <> (select count(*) from ledger.funder f where f.book_id = o.book_id));
