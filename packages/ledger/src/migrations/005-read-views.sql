-- What the programs subgraph and auditors may read. Each is one table's row by its primary key.

create view ledger.book_balance as
  select id as book_id, appropriation, available, encumbered, disbursed, seq, head as chain_head from ledger.book;

create view ledger.book_funder as select book_id, position, funder, basis_points from ledger.funder;

create view ledger.voucher_balance as
  select id as voucher_id, book_id, face, available, held, captured, expired, revoked, clawed_back, valid_until, revoked_at
  from ledger.voucher_account;

-- A PENDING hold past expires_at can no longer be captured; it counts as held until `expire` or `release` is posted.
create view ledger.hold as
  select id, book_id, voucher_id, payee_id, amount, captured, status, placed_at, expires_at, resolved_at
  from ledger.hold_account;

-- What each payee is owed and was paid on each voucher; paid is before claw-backs.
create view ledger.payable_balance as
  select book_id, payee_id, voucher_id, owed, paid, clawed_back from ledger.payable;

create view ledger.payee_balance as
  select book_id, payee_id, sum(owed)::bigint as owed, sum(paid)::bigint as paid, sum(clawed_back)::bigint as clawed_back
  from ledger.payable group by payee_id, book_id;

-- Every operation, refusals included, for an auditor to page through by (book_id, seq).
create view ledger.operation_view as
  select book_id, seq, key, kind, outcome, at, debit, credit, amount, moved, returned, voucher_id, payee_id, hold_id,
    valid_until, expires_at, cause, destination, shares, actor, reason, rule_version, evidence_hash, request_hash
  from ledger.operation;

create view ledger.block_view as select book_id, number, from_seq, to_seq, previous, hash from ledger.block;
