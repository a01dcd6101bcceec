-- Every broken invariant as a row (invariant, key, detail). Always empty, on any database, at any moment.

create view ledger.chain_violation as
  select 'seq gap' as invariant, b.id as book_id, b.id::text as key,
      format('book says %s operations, %s are stored up to %s', b.seq, o.count, o.last) as detail
    from ledger.book b
    cross join lateral (select count(*), coalesce(max(seq), 0) as last from ledger.operation where book_id = b.id) o
    where b.seq <> o.count or b.seq <> o.last
  union all
  select 'operation without book', o.book_id, o.key::text, format('operation %s', o.seq)
    from ledger.operation o left join ledger.book b on b.id = o.book_id where b.id is null
  union all
  select 'bad request hash', o.book_id, o.key::text, format('operation %s is not the request that was hashed', o.seq)
    from ledger.operation o
    where o.request_hash is distinct from sha256(ledger.request_frame(o.book_id, o.key, o.kind,
      case when o.hold_id is null then o.voucher_id end, case when o.hold_id is null then o.payee_id end, o.hold_id,
      o.amount, o.valid_until, o.expires_in_ms, o.cause, o.destination, o.funders, o.actor, o.reason,
      o.rule_version, o.evidence_hash))
  union all
  select 'bad hash', b.book_id, format('%s/%s', b.book_id, b.number), format('operations %s to %s', b.from_seq, b.to_seq)
    from ledger.block b
    where b.hash is distinct from ledger.block_hash(b.book_id, b.from_seq, b.to_seq, b.previous)
  union all
  select 'broken link', b.book_id, format('%s/%s', b.book_id, b.number), 'does not follow the block before it'
    from ledger.block b left join ledger.block p on p.book_id = b.book_id and p.number = b.number - 1
    where b.previous is distinct from case when b.number = 1 then sha256(convert_to(b.book_id::text, 'UTF8')) else p.hash end
       or b.from_seq is distinct from case when b.number = 1 then 1 else p.to_seq + 1 end
  union all
  select 'wrong head', b.id, b.id::text, format('book says block %s and operation %s', b.block, b.seq)
    from ledger.book b
    left join lateral (select number, to_seq, hash from ledger.block where book_id = b.id order by number desc limit 1) l on true
    where (b.block, b.seq, b.head) is distinct from (l.number, l.to_seq, l.hash);

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
  select 'voucher validity', v.id::text, 'book or valid_until differs from the encumbrance'
    from ledger.voucher_account v
    left join ledger.operation o on o.voucher_id = v.id and o.kind = 'encumber' and o.outcome = 'OK'
    where (v.book_id, v.valid_until) is distinct from (o.book_id, o.valid_until)
  union all
  select 'payee balance', format('%s/%s', coalesce(p.payee_id, m.payee_id), coalesce(p.voucher_id, m.voucher_id)),
      'totals differ from the operations'
    from ledger.payable p
    full join (select voucher_id, payee_id, book_id, sum(owed) as owed, sum(paid) as paid, sum(clawed_back) as clawed_back
               from ledger.movement where kind in ('capture', 'settle', 'claw_back')
               group by voucher_id, payee_id, book_id) m
      on m.voucher_id = p.voucher_id and m.payee_id = p.payee_id
    where (p.book_id, p.owed, p.paid, p.clawed_back) is distinct from (m.book_id, m.owed, m.paid, m.clawed_back)
       or least(p.owed, p.paid, p.clawed_back) < 0 or p.clawed_back > p.paid
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
    where o.outcome = 'OK' and o.kind in ('capture', 'settle', 'claw_back')
      and (o.shares is null or o.moved <> (select sum(s) from unnest(o.shares) s)
           or cardinality(o.shares) <> (select count(*) from ledger.funder f where f.book_id = o.book_id));
