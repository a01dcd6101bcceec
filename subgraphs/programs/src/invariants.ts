import type { Invariant } from '@voucher-graph/subgraph-kit';

/** What no constraint can keep between programs and the ledger, which share no foreign key. */
export const invariants: readonly Invariant[] = [
  {
    name: "a voucher has its account in its fund's book",
    sql: `
SELECT voucher.id::text AS subject, format('the account is in book %s, the fund is %s', coalesce(account.book_id::text, 'none'), voucher.fund_id) AS detail
  FROM programs.voucher voucher
  LEFT JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
 WHERE account.book_id IS DISTINCT FROM voucher.fund_id`,
  },
  {
    name: 'an account belongs to a voucher or a claim',
    sql: `
SELECT account.voucher_id::text AS subject, format('%s fen in book %s belong to no voucher and no claim', account.face, account.book_id) AS detail
  FROM ledger.voucher_balance account
  LEFT JOIN programs.voucher voucher ON voucher.id = account.voucher_id
 WHERE voucher.id IS NULL AND NOT EXISTS (SELECT FROM programs.claim claim WHERE claim.id = account.voucher_id)`,
  },
  {
    name: 'a book belongs to a fund whose appropriation is on record',
    sql: `
SELECT book.book_id::text AS subject, format('holds %s fen, the fund is %s', book.appropriation, coalesce(fund.code, 'none')) AS detail
  FROM ledger.book_balance book
  LEFT JOIN programs.fund fund ON fund.id = book.book_id
 WHERE fund.id IS NULL OR fund.appropriation_basis = 'UNKNOWN'`,
  },
  {
    name: "a book's funders are its fund's",
    sql: `
SELECT fund.id::text AS subject, format('%s in the fund, %s in the book', shown.funders, dealt.funders) AS detail
  FROM programs.fund fund
  JOIN (SELECT book_id, jsonb_agg(jsonb_build_array(funder, basis_points) ORDER BY position) AS funders
          FROM ledger.book_funder GROUP BY book_id) dealt ON dealt.book_id = fund.id
 CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_array(funder ->> 'name', (funder ->> 'shareBasisPoints')::int) ORDER BY place) AS funders
                       FROM jsonb_array_elements(fund.funders) WITH ORDINALITY AS each (funder, place)) shown
 WHERE shown.funders IS DISTINCT FROM dealt.funders`,
  },
  {
    name: "a voucher is paid by its program's jurisdiction",
    sql: `
SELECT voucher.id::text AS subject, format('%s is paid by %s', program.code, fund.code) AS detail
  FROM programs.voucher voucher
  JOIN programs.program program ON program.id = voucher.program_id
  JOIN programs.fund fund ON fund.id = voucher.fund_id
 WHERE program.city_id IS DISTINCT FROM fund.city_id`,
  },
  {
    name: 'no voucher is granted under a draft, or before its rule began',
    sql: `
SELECT voucher.id::text AS subject, format('issued on %s under version %s of %s', voucher.issued_at::date, rule.version, program.code) AS detail
  FROM programs.voucher voucher
  JOIN programs.program program ON program.id = voucher.program_id
  JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
 WHERE rule.draft OR voucher.issued_at < rule.effective_from::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  },
  {
    name: 'what the ledger paid is a line of a settlement with who was paid, and every line was paid',
    sql: `
SELECT coalesce(line.id, operation.key)::text AS subject,
       format('%s was paid, the settlement is with %s', coalesce(operation.payee_id::text, 'nobody'), coalesce(settlement.payee_id::text, 'nobody')) AS detail
  FROM programs.settlement_line line
  JOIN programs.settlement settlement ON settlement.id = line.settlement_id
  FULL JOIN (SELECT key, payee_id FROM ledger.operation_view paid WHERE kind = 'settle' AND outcome = 'OK'
                AND NOT EXISTS (SELECT FROM programs.claim WHERE id = paid.voucher_id)) operation ON operation.key = line.id
 WHERE operation.payee_id IS DISTINCT FROM settlement.payee_id`,
  },
  {
    name: 'what came back from the bank is all of a payment that failed, line by line',
    sql: `
SELECT coalesce(line.id, operation.key)::text AS subject,
       format('%s fen were paid and %s came back, of payment %s with %s failures', paid.moved, coalesce(operation.moved::text, 'nothing'),
              line.attempt, failures.count) AS detail
  FROM programs.settlement_line line
  JOIN ledger.operation_view paid ON paid.key = line.id
 CROSS JOIN LATERAL (SELECT count(*) FROM programs.settlement_event WHERE settlement_id = line.settlement_id AND verb = 'fail') failures
  LEFT JOIN programs.settlement_reversal reversal ON reversal.line_id = line.id
  FULL JOIN (SELECT key, voucher_id, payee_id, moved FROM ledger.operation_view back
              WHERE kind = 'return_payment' AND outcome = 'OK'
                AND NOT EXISTS (SELECT FROM programs.claim WHERE id = back.voucher_id)) operation ON operation.key = reversal.id
 WHERE line.id IS NULL OR (operation.key IS NOT NULL) <> (line.attempt <= failures.count)
    OR operation.key IS NOT NULL AND (operation.voucher_id, operation.payee_id, operation.moved)
                                     IS DISTINCT FROM (paid.voucher_id, paid.payee_id, paid.moved)`,
  },
  {
    name: 'what the ledger clawed back was ordered, and what it recovered is of an order with the same payee',
    sql: `
SELECT coalesce(asked.id, operation.key)::text AS subject,
       format('%s of %s, the ledger has %s of %s', coalesce(asked.kind, 'nothing'), coalesce(asked.payee_id::text, 'nobody'),
              coalesce(operation.kind, 'nothing'), coalesce(operation.payee_id::text, 'nobody')) AS detail
  FROM (SELECT id, 'claw_back' AS kind, account_id, payee_id FROM programs.clawback
         UNION ALL
        SELECT recovery.id, 'recover', account_id, payee_id FROM programs.clawback_recovery recovery
          JOIN programs.clawback clawback ON clawback.id = recovery.clawback_id) asked
  FULL JOIN (SELECT key, kind, voucher_id, payee_id FROM ledger.operation_view
              WHERE kind IN ('claw_back', 'recover') AND outcome = 'OK') operation ON operation.key = asked.id
 WHERE (operation.kind, operation.voucher_id, operation.payee_id) IS DISTINCT FROM (asked.kind, asked.account_id, asked.payee_id)`,
  },
  {
    name: 'no more came back of a clawback than was ordered, and what was set off is what its settlement paid',
    sql: `
SELECT clawback.id::text AS subject, format('%s fen ordered, %s came back, %s of it set off where settlements paid %s', ordered.moved,
       came.total, came.set_off, came.settled) AS detail
  FROM programs.clawback clawback
  JOIN ledger.operation_view ordered ON ordered.key = clawback.id
 CROSS JOIN LATERAL (
   SELECT coalesce(sum(operation.moved), 0) AS total,
          coalesce(sum(operation.moved) FILTER (WHERE recovery.settlement_id IS NOT NULL), 0) AS set_off,
          coalesce(sum((SELECT sum(paid.moved) FROM programs.settlement_line line JOIN ledger.operation_view paid ON paid.key = line.id
                         WHERE line.settlement_id = recovery.settlement_id)), 0) AS settled
     FROM programs.clawback_recovery recovery JOIN ledger.operation_view operation ON operation.key = recovery.id
    WHERE recovery.clawback_id = clawback.id) came
 WHERE came.total > ordered.moved OR came.set_off <> came.settled`,
  },
  {
    name: 'nobody asked back what they granted, or booked what came back of their own order',
    sql: `
SELECT clawback.id::text AS subject, format('%s ordered it', ordered.actor) AS detail
  FROM programs.clawback clawback
  JOIN ledger.operation_view ordered ON ordered.key = clawback.id
 WHERE EXISTS (SELECT FROM programs.clawback_recovery recovery JOIN ledger.operation_view came ON came.key = recovery.id
                WHERE recovery.clawback_id = clawback.id AND came.actor = ordered.actor)
    OR EXISTS (SELECT FROM programs.application application
                 JOIN programs.application_event event ON event.application_id = application.id
                WHERE application.voucher_id = clawback.voucher_id AND event.actor = ordered.actor
                  AND event.verb IN ('submit', 'resubmit', 'appeal', 'check', 'review', 'reject', 'approve'))
    OR EXISTS (SELECT FROM programs.claim_event event
                WHERE event.claim_id = clawback.claim_id AND event.actor = ordered.actor
                  AND event.verb IN ('submit', 'resubmit', 'check', 'approve', 'reject'))`,
  },
  {
    name: 'a day is audited once, and as much of its payments as the rule asks for',
    sql: `
SELECT audit.id::text AS subject, format('%s to %s of %s: %s of %s payments were picked, %s of them by lot', paid_from, paid_to, program_id,
       picked.total, cardinality(population), picked.drawn) AS detail
  FROM programs.audit audit
 CROSS JOIN LATERAL (SELECT count(*) AS total, count(*) FILTER (WHERE picked = 'DRAWN') AS drawn, bool_and(id = ANY (audit.population)) AS are_of_it
                       FROM programs.audit_case WHERE audit_id = audit.id) picked
 WHERE picked.are_of_it IS NOT TRUE
    OR picked.drawn <> ceil((cardinality(population) - picked.total + picked.drawn) * sample_basis_points / 10000.0)
    OR EXISTS (SELECT FROM unnest(population) AS id LEFT JOIN ledger.operation_view paid ON paid.key = id
                WHERE paid.kind IS NULL OR paid.kind NOT IN ('settle', 'pay') OR paid.outcome <> 'OK')
    OR EXISTS (SELECT FROM programs.audit other WHERE other.program_id = audit.program_id AND other.id <> audit.id
                  AND other.paid_from <= audit.paid_to AND other.paid_to >= audit.paid_from)`,
  },
  {
    name: 'nobody judged their own finding, and nobody found or judged what they granted or paid',
    sql: `
SELECT finding.id::text AS subject, format('%s found it, %s judged it', finding.actor, coalesce(verdict.actor, 'nobody')) AS detail
  FROM programs.audit_finding finding
  LEFT JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id
  JOIN ledger.operation_view paid ON paid.key = finding.case_id
 WHERE finding.actor = verdict.actor OR paid.actor IN (finding.actor, verdict.actor)
    OR EXISTS (SELECT FROM programs.application application
                 JOIN programs.application_event event ON event.application_id = application.id
                WHERE application.voucher_id = paid.voucher_id AND event.actor IN (finding.actor, verdict.actor)
                  AND event.verb IN ('submit', 'resubmit', 'appeal', 'check', 'review', 'reject', 'approve'))
    OR EXISTS (SELECT FROM programs.claim_event event
                WHERE event.claim_id = paid.voucher_id AND event.actor IN (finding.actor, verdict.actor))`,
  },
  {
    name: 'what is found is no more than was paid, and no more is asked back because of it than it has at stake, once confirmed',
    sql: `
SELECT finding.id::text AS subject, format('%s fen at stake of %s paid; %s asked back; confirmed: %s', finding.at_stake_fen, paid.moved,
       coalesce(asked.total, 0), coalesce(verdict.confirmed::text, 'not yet')) AS detail
  FROM programs.audit_finding finding
  JOIN ledger.operation_view paid ON paid.key = finding.case_id
  LEFT JOIN programs.audit_verdict verdict ON verdict.finding_id = finding.id
  LEFT JOIN (SELECT clawback.finding_id, sum(ordered.moved) AS total, array_agg((ordered.voucher_id, ordered.payee_id)) AS of
               FROM programs.clawback clawback JOIN ledger.operation_view ordered ON ordered.key = clawback.id
              GROUP BY clawback.finding_id) asked ON asked.finding_id = finding.id
 WHERE finding.at_stake_fen > paid.moved
    OR asked.total > coalesce(finding.at_stake_fen, 0)
    OR asked.total IS NOT NULL AND (verdict.confirmed IS NOT TRUE OR (paid.voucher_id, paid.payee_id) <> ALL (asked.of))`,
  },
  {
    name: 'a claim was paid once, what was approved, to its company, and again as often as the bank sent it back; an approved one has its money set aside, no other has any',
    sql: `
SELECT coalesce(claim.id, payment.voucher_id)::text AS subject,
       format('%s, %s fen approved, %s set off, %s failures told; %s payments less %s failures left %s fen, and %s fen set aside',
              coalesce(claim.status, 'no claim'), claim.approved_fen, came.set_off, told.failures, coalesce(payment.times, 0),
              payment.failures, payment.left, account.available) AS detail
  FROM programs.claim claim
  FULL JOIN (SELECT voucher_id, count(*) FILTER (WHERE kind <> 'return_payment') AS times,
                    count(*) FILTER (WHERE kind = 'return_payment') AS failures,
                    sum(CASE kind WHEN 'return_payment' THEN -moved ELSE moved END) AS left,
                    (array_agg(key ORDER BY seq DESC))[1] AS key, min(payee_id::text)::uuid AS payee_id,
                    count(DISTINCT payee_id) AS payees, count(*) FILTER (WHERE kind = 'pay') AS first
               FROM ledger.operation_view operation
              WHERE kind IN ('pay', 'settle', 'return_payment') AND outcome = 'OK'
                AND (kind = 'pay' OR EXISTS (SELECT FROM programs.claim WHERE id = operation.voucher_id))
              GROUP BY voucher_id) payment ON payment.voucher_id = claim.id
 CROSS JOIN LATERAL (SELECT count(*) AS failures FROM programs.claim_event WHERE claim_id = claim.id AND verb = 'fail') told
 CROSS JOIN LATERAL (SELECT coalesce(sum(operation.moved), 0) AS set_off
                       FROM programs.clawback_recovery recovery JOIN ledger.operation_view operation ON operation.key = recovery.id
                      WHERE recovery.claim_id = claim.id) came
  LEFT JOIN ledger.voucher_balance account ON account.voucher_id = claim.id
 WHERE claim.id IS NULL
    OR (payment.times IS NOT NULL) <> (claim.status IN ('PAID', 'PAYMENT_FAILED'))
    OR payment.times IS NOT NULL
       AND (payment.first, payment.payees, payment.payee_id, payment.left, payment.failures, payment.times)
         IS DISTINCT FROM (1, 1, claim.company_id, CASE claim.status WHEN 'PAID' THEN claim.approved_fen ELSE came.set_off END,
                           told.failures, told.failures + CASE claim.status WHEN 'PAID' THEN 1 ELSE 0 END)
    OR came.set_off > CASE WHEN claim.status IN ('PAID', 'PAYMENT_FAILED') THEN claim.approved_fen ELSE 0 END
    OR claim.status = 'PAID' AND payment.key IS DISTINCT FROM claim.payment_key
    OR coalesce(account.available, 0) <> CASE WHEN claim.status = 'APPROVED' THEN claim.approved_fen ELSE 0 END
    OR (account.face IS NOT NULL AND account.face IS DISTINCT FROM claim.approved_fen)`,
  },
  {
    name: 'no invoice is claimed twice from one program',
    sql: `
SELECT min(claim.id::text) AS subject, format('%s is claimed %s times', invoice, count(*)) AS detail
  FROM programs.claim claim CROSS JOIN LATERAL unnest(claim.invoices) AS invoice
 WHERE claim.status NOT IN ('REJECTED', 'WITHDRAWN') GROUP BY claim.program_id, invoice HAVING count(*) > 1`,
  },
  {
    name: 'a claim stands where its last step led, and nobody decided on one that they entered, or twice',
    sql: `
SELECT claim.id::text AS subject, format('stands at %s, its steps are %s', claim.status, coalesce(walked.steps, 'none')) AS detail
  FROM programs.claim claim
  LEFT JOIN LATERAL (
    SELECT string_agg(to_status, ', ' ORDER BY number) AS steps,
           bool_and(number = place AND from_status IS NOT DISTINCT FROM before) AS is_chain,
           (array_agg(to_status ORDER BY number DESC))[1] AS last
      FROM (SELECT event.*, row_number() OVER (ORDER BY number) AS place, lag(to_status) OVER (ORDER BY number) AS before
              FROM programs.claim_event event WHERE event.claim_id = claim.id) step) walked ON true
 WHERE walked.is_chain IS NOT TRUE OR walked.last <> claim.status
UNION ALL
SELECT claim_id::text, format('%s did %s', actor, string_agg(verb, ', '))
  FROM (SELECT DISTINCT claim_id, actor, CASE verb WHEN 'resubmit' THEN 'submit' WHEN 'fail' THEN 'pay' WHEN 'retry' THEN 'pay' ELSE verb END AS verb
          FROM programs.claim_event WHERE verb NOT IN ('return', 'withdraw')) decided
 GROUP BY claim_id, actor HAVING count(*) > 1`,
  },
  {
    name: 'what was approved is what its voucher was issued with',
    sql: `
SELECT application.id::text AS subject,
       format('%s fen approved for %s, %s fen on the voucher of %s', application.approved_fen, application.company_id,
              coalesce(account.face::text, 'no'), coalesce(voucher.company_id::text, 'nobody')) AS detail
  FROM programs.application application
  LEFT JOIN programs.voucher voucher ON voucher.id = application.voucher_id
  LEFT JOIN ledger.voucher_balance account ON account.voucher_id = application.voucher_id
 WHERE application.status IN ('APPROVED', 'LAPSED')
   AND (account.face, voucher.company_id, voucher.program_id, voucher.rule_version)
       IS DISTINCT FROM (application.approved_fen, application.company_id, application.program_id, application.rule_version)`,
  },
  {
    name: 'an application stands where its last step led, and each step begins where the one before ended',
    sql: `
SELECT application.id::text AS subject, format('stands at %s, its steps are %s', application.status, coalesce(walked.steps, 'none')) AS detail
  FROM programs.application application
  LEFT JOIN LATERAL (
    SELECT string_agg(to_status, ', ' ORDER BY number) AS steps,
           bool_and(number = place AND from_status IS NOT DISTINCT FROM before) AS is_chain,
           (array_agg(to_status ORDER BY number DESC))[1] AS last
      FROM (SELECT event.*, row_number() OVER (ORDER BY number) AS place, lag(to_status) OVER (ORDER BY number) AS before
              FROM programs.application_event event WHERE event.application_id = application.id) step) walked ON true
 WHERE walked.is_chain IS NOT TRUE OR walked.last <> application.status`,
  },
  {
    name: 'nobody decided on an application that they entered, or twice',
    sql: `
SELECT id::text AS subject, format('%s did %s', actor, string_agg(verb, ', ')) AS detail
  FROM (SELECT DISTINCT coalesce(application.appeal_of, application.id) AS id, application.id AS own, event.actor, event.verb
          FROM programs.application application
          JOIN programs.application_event event ON event.application_id = application.id
         WHERE event.verb IN ('submit', 'resubmit', 'appeal', 'check', 'review', 'reject', 'approve')) decided
 GROUP BY id, actor
HAVING count(*) FILTER (WHERE verb NOT IN ('submit', 'resubmit', 'appeal')) > 1
    OR bool_or(verb IN ('submit', 'resubmit', 'appeal')) AND bool_or(verb NOT IN ('submit', 'resubmit', 'appeal'))`,
  },
  {
    name: "what a company was granted is within its program's yearly cap",
    sql: `
SELECT granted.company_id::text AS subject, format('%s fen of %s in %s, the cap is %s', granted.total, granted.program, granted.year, granted.cap) AS detail
  FROM (SELECT application.company_id, program.code AS program,
               extract(year FROM voucher.issued_at AT TIME ZONE 'Asia/Shanghai') AS year,
               sum(account.face - account.expired - account.revoked) AS total,
               min((cap #>> '{amount,fen}')::bigint) AS cap
          FROM programs.application application
          JOIN programs.voucher voucher ON voucher.id = application.voucher_id
          JOIN ledger.voucher_balance account ON account.voucher_id = voucher.id
          JOIN programs.program program ON program.id = application.program_id
          JOIN programs.rule_version rule ON rule.program_id = program.id AND rule.version = application.rule_version
         CROSS JOIN LATERAL (SELECT each AS cap FROM jsonb_array_elements(CASE jsonb_typeof(rule.terms -> 'caps') WHEN 'array' THEN rule.terms -> 'caps' ELSE '[]' END) each
                              WHERE each ->> 'scope' = 'COMPANY_YEAR' AND jsonb_typeof(each -> 'conditions') = 'null'
                              ORDER BY (each #>> '{amount,fen}')::bigint LIMIT 1) capped
         GROUP BY 1, 2, 3) granted
 WHERE granted.total > granted.cap`,
  },
  {
    name: "a purchase's hold is in the ledger, on a voucher of its buyer's, for its payee",
    sql: `
SELECT held.hold_id::text AS subject,
       format('purchase %s of %s for %s; the ledger has %s for %s', held.purchase_id, purchase.company_id, purchase.payee_id,
              coalesce(hold.status, 'none'), coalesce(hold.payee_id::text, 'nobody')) AS detail
  FROM programs.purchase_hold held
  JOIN programs.purchase purchase ON purchase.id = held.purchase_id
  JOIN programs.voucher voucher ON voucher.id = held.voucher_id
  LEFT JOIN ledger.hold hold ON hold.id = held.hold_id
 WHERE (hold.voucher_id, hold.payee_id, voucher.company_id)
       IS DISTINCT FROM (held.voucher_id, purchase.payee_id, purchase.company_id)`,
  },
  {
    name: 'what is closed holds nothing, what is not captured paid nothing, and a claim says why',
    sql: `
SELECT held.hold_id::text AS subject, format('the purchase is %s, the hold is %s', purchase.state, hold.status) AS detail
  FROM programs.purchase_hold held
  JOIN programs.purchase purchase ON purchase.id = held.purchase_id
  JOIN ledger.hold hold ON hold.id = held.hold_id
 WHERE hold.status = 'PENDING' AND purchase.state <> 'HELD'
    OR hold.status = 'CAPTURED' AND purchase.state <> 'CAPTURED'
    OR (held.reason IS NOT NULL) <> (purchase.state = 'CAPTURED')`,
  },
  {
    name: 'what all programs pay of a purchase is within its price and the lowest ceiling',
    sql: `
SELECT paid.id::text AS subject, format('%s fen of %s, the ceiling is %s basis points', paid.total, paid.price, paid.ceiling) AS detail
  FROM (SELECT purchase.id, coalesce(purchase.billed_fen, purchase.amount_fen) AS price,
               sum(CASE hold.status WHEN 'PENDING' THEN hold.amount ELSE hold.captured END) AS total,
               min(coalesce((rule.terms ->> 'aidCeilingBasisPoints')::int, 8000)) AS ceiling
          FROM programs.purchase purchase
          JOIN programs.purchase_hold held ON held.purchase_id = purchase.id
          JOIN ledger.hold hold ON hold.id = held.hold_id AND hold.status IN ('PENDING', 'CAPTURED')
          JOIN programs.voucher voucher ON voucher.id = held.voucher_id
          JOIN programs.rule_version rule ON rule.program_id = voucher.program_id AND rule.version = voucher.rule_version
         GROUP BY purchase.id) paid
 WHERE paid.total * 10000 > paid.price::numeric * paid.ceiling`,
  },
  {
    name: "what a company's vouchers pay is within their program's yearly cap",
    sql: `
SELECT used.company_id::text AS subject, format('%s fen of %s in %s, the cap is %s', used.total, used.program, used.year, used.cap) AS detail
  FROM (SELECT voucher.company_id, program.code AS program, extract(year FROM hold.placed_at AT TIME ZONE 'Asia/Shanghai') AS year,
               sum(CASE hold.status WHEN 'PENDING' THEN hold.amount ELSE hold.captured END) AS total,
               max((cap #>> '{amount,fen}')::bigint) AS cap
          FROM programs.purchase_hold held
          JOIN ledger.hold hold ON hold.id = held.hold_id AND hold.status IN ('PENDING', 'CAPTURED')
          JOIN programs.voucher voucher ON voucher.id = held.voucher_id
          JOIN programs.program program ON program.id = voucher.program_id
          JOIN programs.rule_version rule ON rule.program_id = program.id AND rule.version = voucher.rule_version
         CROSS JOIN LATERAL (SELECT each AS cap FROM jsonb_array_elements(CASE jsonb_typeof(rule.terms -> 'caps') WHEN 'array' THEN rule.terms -> 'caps' ELSE '[]' END) each
                              WHERE each ->> 'scope' = 'COMPANY_YEAR' AND jsonb_typeof(each -> 'conditions') = 'null'
                              ORDER BY (each #>> '{amount,fen}')::bigint LIMIT 1) capped
         GROUP BY 1, 2, 3) used
 WHERE used.total > used.cap`,
  },
];
