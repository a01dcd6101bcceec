-- The subgraph's role may call one function and read the views; nothing else, and no one else anything.
revoke all on all tables in schema ledger from public;
revoke all on all functions in schema ledger from public;
grant usage on schema ledger to programs;
grant execute on function ledger.post(uuid, jsonb) to programs;
grant select on ledger.book_balance, ledger.book_funder, ledger.voucher_balance, ledger.hold, ledger.payable_balance,
  ledger.payee_balance, ledger.operation_view, ledger.block_view to programs;
