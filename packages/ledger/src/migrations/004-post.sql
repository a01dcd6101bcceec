-- The one function that moves money. Its lock is the book's row; its order is the order of the operations given.
--
-- The loop decides (it keeps in arrays only what a later operation of the same batch may depend on); the sums post:
-- the accepted operations are inserted, and the running totals move by what ledger.movement says of them.
create function ledger.apply(p_book uuid, p_operations jsonb, p_dated boolean) returns text[]
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
  p_met boolean[]; p_owed bigint[]; p_paid bigint[];
  h_met boolean[]; h_exists boolean[]; h_pending boolean[]; h_amount bigint[]; h_expires timestamptz[];
  h_vi integer[]; h_pi integer[]; h_voucher uuid[]; h_payee uuid[];
  -- the answers, by position
  answer text; first_of_key integer[];
  outcomes text[]; seqs bigint[]; instants timestamptz[]; moveds bigint[]; returneds bigint[];
  expiries timestamptz[]; vouchers uuid[]; payees uuid[];
  moved bigint; returned bigint; now_at timestamptz; at timestamptz;
  counts integer[] := array_fill(0, array[5]);   -- accepted: encumber, hold, resolution, capture, settle or claw_back
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
  v_available := array_fill(0::bigint, array[size]); p_owed := v_available; p_paid := v_available;
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
      h.expires_at as h_expires, p.owed as p_owed, p.paid - p.clawed_back as p_paid,
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
      select owed, paid, clawed_back from ledger.payable
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
    when 'settle' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_owed[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_owed[pi] := p_owed[pi] - moved; p_paid[pi] := p_paid[pi] + moved;
        counts[5] := counts[5] + 1;
      end if;
    when 'claw_back' then
      if not v_exists[vi] then answer := 'VOUCHER_NOT_FOUND';
      elsif moved > p_paid[pi] then answer := 'AMOUNT_TOO_LARGE';
      else
        p_paid[pi] := p_paid[pi] - moved;
        fund := fund + case r.destination when 'FUND' then moved else 0 end;
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
  return outcomes;
end $$;

-- Stores every operation that got a sequence number, refusals included.
create function ledger.record(
  p_book uuid, requests ledger.request[], outcomes text[], seqs bigint[], instants timestamptz[], moveds bigint[],
  returneds bigint[], expiries timestamptz[], vouchers uuid[], payees uuid[], basis_points integer[]
) returns void language plpgsql as $$
begin
  insert into ledger.operation (key, book_id, seq, kind, outcome, at, voucher_id, payee_id, hold_id, amount, moved,
      returned, valid_until, expires_in_ms, expires_at, cause, destination, funders, shares, actor, reason,
      rule_version, evidence_hash, request_hash)
    select q.key, p_book, q.seq, q.kind, q.outcome, q.instant, q.voucher, q.payee, q.hold_id, q.amount, q.moved,
      q.returned, q.valid_until, q.expires_in_ms, q.expiry, q.cause, q.destination, q.funders,
      case when q.outcome = 'OK' and q.kind in ('capture', 'settle', 'claw_back')
           then ledger.split(q.moved, basis_points) end,
      q.actor, q.reason, q.rule_version, q.evidence_hash, q.request_hash
    from unnest(requests, outcomes, seqs, instants, moveds, returneds, expiries, vouchers, payees)
      as q(key, kind, voucher_id, payee_id, hold_id, amount, valid_until, expires_in_ms, cause, destination, funders,
           actor, reason, rule_version, evidence_hash, given_at, malformed, request_hash,
           outcome, seq, instant, moved, returned, expiry, voucher, payee)
    where q.seq is not null
    order by q.seq;
end $$;

-- Moves the running totals by operations p_from .. p_to, and chains them.
create function ledger.total(
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

  -- Captures first, so that a settlement of the same batch finds what it pays.
  if counts[4] > 0 then
    insert into ledger.payable as p (voucher_id, payee_id, book_id, owed, paid, clawed_back)
      select voucher_id, payee_id, p_book, sum(moved), 0, 0 from ledger.operation
      where book_id = p_book and seq between p_from and p_to and kind = 'capture' and outcome = 'OK'
      group by voucher_id, payee_id
      on conflict (voucher_id, payee_id) do update set owed = p.owed + excluded.owed;
  end if;
  if counts[5] > 0 then
    update ledger.payable p set owed = p.owed - d.settled, paid = p.paid + d.settled, clawed_back = p.clawed_back + d.clawed_back
      from (select voucher_id, payee_id, sum(paid)::bigint as settled, sum(clawed_back)::bigint as clawed_back
            from ledger.movement
            where book_id = p_book and seq between p_from and p_to and kind in ('settle', 'claw_back')
            group by voucher_id, payee_id) d
      where p.voucher_id = d.voucher_id and p.payee_id = d.payee_id;
  end if;
end $$;

-- A key or voucher id that another book took a moment ago shows as a unique violation: that book's transaction has
-- committed, so a second look answers IDEMPOTENCY_KEY_REUSED or VOUCHER_EXISTS like any other.
create function ledger.apply_again(p_book uuid, p_operations jsonb, p_dated boolean) returns text[]
language plpgsql as $$
begin
  for attempt in 1..3 loop
    begin
      return ledger.apply(p_book, p_operations, p_dated);
    exception when unique_violation then
      if attempt = 3 then raise; end if;
    end;
  end loop;
end $$;

-- The planner is told to plan once and to go by the indexes: a batch touches few rows of tables that only grow, and
-- whatever the statistics say today, a scan of the whole history under the book's lock is never right.

-- Posts operations to a book, in order, and answers one outcome for each: 'OK' or a refusal code.
create function ledger.post(book uuid, operations jsonb) returns text[]
language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$ begin return ledger.apply_again(book, operations, false); end $$;

-- The same with each operation's own `at_ms` in the past, for bulk seeds and imports. Not for the subgraph's role.
create function ledger.post_at(book uuid, operations jsonb) returns text[]
language plpgsql security definer set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$ begin return ledger.apply_again(book, operations, true); end $$;
