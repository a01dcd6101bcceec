-- The ledger's tables. Run as ledger_owner, in a schema `ledger` that ledger_owner owns.
--
-- `operation` is the truth: append-only, one row carries both legs. Everything in `book`, `voucher_account`,
-- `hold_account` and `payable` is a running total of it, kept so that a decision reads one row instead of a history.
-- ledger.violation re-sums them.

-- A book is one fund's money of one fiscal year. Its row is the only contended row, and the only lock.
create table ledger.book (
  id uuid primary key,
  appropriation bigint not null default 0,
  available bigint not null default 0,
  encumbered bigint not null default 0,
  disbursed bigint not null default 0,
  seq bigint not null default 0,
  block bigint not null default 0,
  head bytea not null default '\x',
  constraint every_fen_is_somewhere check (appropriation = available + encumbered + disbursed),
  constraint a_book_never_overspends check (available >= 0 and encumbered >= 0 and disbursed >= 0)
) with (fillfactor = 50);

-- Who puts the money into a book, in the order in which a fen that cannot be divided is dealt out.
create table ledger.funder (
  book_id uuid not null references ledger.book,
  position integer not null,
  funder text not null,
  basis_points integer not null check (basis_points between 1 and 10000),
  primary key (book_id, position),
  unique (book_id, funder)
);

create table ledger.operation (
  key uuid primary key,
  book_id uuid not null,
  seq bigint not null,
  kind text not null check (kind in (
    'open', 'top_up', 'encumber', 'hold', 'capture', 'release', 'expire', 'lapse', 'settle', 'claw_back')),
  outcome text not null,
  at timestamptz not null,
  voucher_id uuid,
  payee_id uuid,
  hold_id uuid,
  amount bigint check (amount > 0),           -- as asked; null where the ledger knows it (release, expire, lapse)
  moved bigint not null default 0,            -- what went from debit to credit
  returned bigint not null default 0,         -- a capture's rest, back on the voucher
  valid_until timestamptz,
  expires_in_ms bigint,
  expires_at timestamptz,                     -- of a hold that was placed; never after its voucher's valid_until
  cause text check (cause in ('EXPIRED', 'REVOKED')),
  destination text check (destination in ('FUND', 'TREASURY')),
  funders jsonb,
  shares bigint[],                            -- what moved, by funder, in the funders' order
  actor text not null,
  reason text not null,
  rule_version text not null,
  evidence_hash text not null,
  request_hash bytea not null,
  debit text not null generated always as (
    case kind when 'open' then 'treasury' when 'top_up' then 'treasury' when 'encumber' then 'fund'
              when 'release' then 'payee' when 'expire' then 'payee' when 'settle' then 'payee'
              when 'claw_back' then 'paid' else 'voucher' end) stored,
  credit text not null generated always as (
    case kind when 'open' then 'fund' when 'top_up' then 'fund' when 'lapse' then 'breakage'
              when 'hold' then 'payee' when 'capture' then 'payee' when 'settle' then 'paid'
              when 'claw_back' then case destination when 'FUND' then 'fund' else 'treasury' end
              else 'voucher' end) stored,
  constraint the_sequence_of_a_book_is_unique unique (book_id, seq),
  constraint a_refusal_moves_nothing check (moved >= 0 and returned >= 0 and (outcome = 'OK' or moved + returned = 0)),
  constraint both_legs_differ check (debit <> credit)
);
create unique index a_hold_resolves_once on ledger.operation (hold_id)
  where outcome = 'OK' and kind in ('capture', 'release', 'expire');
create index operation_by_voucher on ledger.operation (voucher_id, seq) where voucher_id is not null;

-- One block per batch. hash = sha256(previous || the text of operations from_seq .. to_seq).
create table ledger.block (
  book_id uuid not null,
  number bigint not null,
  from_seq bigint not null,
  to_seq bigint not null check (to_seq >= from_seq),
  previous bytea not null,
  hash bytea not null,
  primary key (book_id, number)
);

create table ledger.voucher_account (
  id uuid primary key,
  book_id uuid not null,
  face bigint not null,
  available bigint not null,
  held bigint not null,
  captured bigint not null,
  expired bigint not null,
  revoked bigint not null,
  clawed_back bigint not null,
  valid_until timestamptz not null,
  revoked_at timestamptz,
  constraint a_voucher_adds_up check (face = available + held + captured + expired + revoked),
  constraint a_voucher_never_overspends check (
    available >= 0 and held >= 0 and captured >= 0 and expired >= 0 and revoked >= 0
    and clawed_back between 0 and captured)
) with (fillfactor = 70);
create index voucher_account_by_book on ledger.voucher_account (book_id);

create table ledger.hold_account (
  id uuid primary key,
  book_id uuid not null,
  voucher_id uuid not null,
  payee_id uuid not null,
  amount bigint not null check (amount > 0),
  captured bigint not null default 0 check (captured between 0 and amount),
  status text not null default 'PENDING' check (status in ('PENDING', 'CAPTURED', 'RELEASED', 'EXPIRED')),
  placed_at timestamptz not null,
  expires_at timestamptz not null,
  resolved_at timestamptz,
  constraint only_a_pending_hold_is_unresolved check ((status = 'PENDING') = (resolved_at is null)),
  constraint only_a_captured_hold_paid check ((status = 'CAPTURED') = (captured > 0))
) with (fillfactor = 80);
create index hold_account_by_voucher on ledger.hold_account (voucher_id, id);
create index hold_account_due on ledger.hold_account (expires_at) where status = 'PENDING';

-- What a payee earned on a voucher, and what it has been paid. A payee's balance is the sum of its rows.
create table ledger.payable (
  voucher_id uuid not null,
  payee_id uuid not null,
  book_id uuid not null,
  owed bigint not null check (owed >= 0),
  paid bigint not null,
  clawed_back bigint not null,
  primary key (voucher_id, payee_id),
  constraint no_more_is_clawed_back_than_was_paid check (clawed_back between 0 and paid)
) with (fillfactor = 70);
create index payable_by_payee on ledger.payable (payee_id, book_id);

-- History is append-only for everyone, its owner included; totals may change but never disappear.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ledger.% is append-only: post a correcting operation instead of this %', tg_table_name, lower(tg_op)
    using errcode = '42501';
end $$;

do $$
declare t text;
begin
  foreach t in array array['operation', 'block', 'funder'] loop
    execute format('create trigger %I before update or delete on ledger.%I for each row
                    execute function ledger.refuse_change()', t || '_keeps_its_rows', t);
  end loop;
  foreach t in array array['book', 'voucher_account', 'hold_account', 'payable'] loop
    execute format('create trigger %I before delete on ledger.%I for each row
                    execute function ledger.refuse_change()', t || '_keeps_its_rows', t);
  end loop;
  foreach t in array array['operation', 'block', 'funder', 'book', 'voucher_account', 'hold_account', 'payable'] loop
    execute format('create trigger %I before truncate on ledger.%I for each statement
                    execute function ledger.refuse_change()', t || '_is_never_emptied', t);
  end loop;
end $$;
