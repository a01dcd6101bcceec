-- What is receivable and never comes in is given up: `recover` to nobody, as a loss. The book stays as it is.

-- 010-recover.sql once more, with that destination: a generated column cannot be changed, only made anew.
drop view ledger.operation_view, ledger.violation;
alter table ledger.operation
  drop constraint operation_destination_check, add constraint operation_destination_check check (
    destination in ('FUND', 'TREASURY') or (destination = 'RECEIVABLE' and kind = 'claw_back')
    or (destination = 'WRITTEN_OFF' and kind = 'recover')),
  drop constraint both_legs_differ, drop column credit,
  add column credit text not null generated always as (
    case kind when 'open' then 'fund' when 'top_up' then 'fund' when 'lapse' then 'breakage'
              when 'hold' then 'payee' when 'capture' then 'payee' when 'settle' then 'paid' when 'pay' then 'paid'
              when 'return_payment' then 'payee'
              when 'claw_back' then case destination when 'FUND' then 'fund' when 'RECEIVABLE' then 'receivable'
                                    else 'treasury' end
              when 'recover' then case destination when 'FUND' then 'fund' when 'WRITTEN_OFF' then 'loss' else 'treasury' end
              else 'voucher' end) stored,
  add constraint both_legs_differ check ((kind = 'extend') = (debit = credit));

create view ledger.operation_view as
  select book_id, seq, key, kind, outcome, at, debit, credit, amount, moved, returned, voucher_id, payee_id, hold_id,
    valid_until, expires_at, cause, destination, shares, actor, reason, rule_version, evidence_hash, request_hash
  from ledger.operation;
grant select on ledger.operation_view to programs;

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
      case when destination in ('FUND', 'TREASURY') or (kind, destination) in (('claw_back', 'RECEIVABLE'), ('recover', 'WRITTEN_OFF'))
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
