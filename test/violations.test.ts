import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminUrls, findViolations } from '@voucher-graph/platform';
import { createTestGraph, type TestGraph } from '@voucher-graph/testing';
import pg from 'pg';
import { storeClaims } from './store-claims.ts';

// The seed breaks no invariant, and whatever is broken by hand, past all constraints and triggers, is named.

let graph: TestGraph;
let admin: pg.Client;

beforeAll(async () => {
  graph = await createTestGraph();
  admin = new pg.Client({ connectionString: graph.databaseUrl });
  await admin.connect();
  await admin.query('SET session_replication_role = replica'); // as whoever owns the server could
});

afterAll(async () => {
  await admin.end();
  await graph.close();
});

const invariantsBroken = async () =>
  [...new Set((await findViolations(adminUrls(graph.databaseUrl))).map(({ invariant }) => invariant))].sort();

test('the seed, written through the ledger, breaks nothing', async () => {
  expect(await findViolations(adminUrls(graph.databaseUrl))).toEqual([]);
});

test('claims of which no money moved, no step is written down, or one invoice is claimed twice, are found', async () => {
  await storeClaims(graph.databases);

  expect(await invariantsBroken()).toEqual([
    'a claim stands where its last step led, and nobody decided on one that they entered, or twice',
    'a claim was paid once, what was approved, to its company, and again as often as the bank sent it back; an approved one has its money set aside, no other has any',
    'no invoice is claimed twice from one program',
  ]);
});

test.each([
  [
    'a rental that claims more than its hold captured',
    'UPDATE compute.rental_voucher SET amount_fen = amount_fen + 1',
    ["a rental's subsidy is what its vouchers pay", 'what vouchers pay is what the ledger holds or captured'],
  ],
  [
    'a license that forgets who paid',
    'DELETE FROM datasets.license_voucher',
    ["a license's subsidy is what its vouchers pay", 'what vouchers pay is what the ledger holds or captured'],
  ],
  [
    'a license that stands where no step led it',
    `INSERT INTO datasets.license_event (license_id, number, verb, to_status, role, actor, reason)
     SELECT id, 1, 'request', 'REQUESTED', 'COMPANY_MEMBER', 'a member', 'Requested.'
       FROM datasets.license WHERE status = 'ACTIVE' ORDER BY id LIMIT 1`,
    ['a license stands where its last step led it'],
  ],
  [
    'a signing whose license is long over',
    `INSERT INTO datasets.signing (id, license_id, actor, command_key, state, purchase, evidence_sha256)
     SELECT gen_random_uuid(), id, 'a member', gen_random_uuid(), 'HELD', '{}', repeat('0', 64)
       FROM datasets.license WHERE status = 'EXPIRED' ORDER BY id LIMIT 1`,
    ['what is asked of vouchers belongs to a license that waits for it'],
  ],
  [
    'data about a million persons that is licensed abroad',
    `WITH abroad AS (
       UPDATE datasets.license SET territory = '{CN,SG}' WHERE id =
         (SELECT id FROM datasets.license WHERE status = 'ACTIVE' AND export_assessment_id IS NULL AND dataset_grade = 'GENERAL'
           ORDER BY id DESC LIMIT 1) RETURNING dataset_id)
     UPDATE datasets.dataset SET individuals = 1000000 WHERE id IN (SELECT dataset_id FROM abroad)`,
    ['data leaves the mainland only where that is approved'],
  ],
  [
    'a meter reading that vanished',
    'DELETE FROM compute.usage_reading WHERE id IN (SELECT id FROM compute.usage_reading LIMIT 1)',
    ["a rental's metered time is the sum of its readings"],
  ],
  [
    'an invoice that bills more than was metered',
    `WITH line AS (UPDATE compute.invoice_line SET amount_fen = amount_fen + 1 WHERE id IN (
       SELECT id FROM compute.invoice_line WHERE category = 'USAGE' LIMIT 1) RETURNING invoice_id)
     UPDATE compute.invoice SET total_fen = total_fen + 1, payable_fen = payable_fen + 1 WHERE id IN (SELECT invoice_id FROM line)`,
    ['an invoice bills what its rental metered, beside its adjustments'],
  ],
  [
    'a rental that stands where no step led',
    `INSERT INTO compute.rental_event SELECT id, 1, 'start', 'PROVISIONING', 'CANCELLED', 'SERVICE', 'nobody', 'None.', now()
       FROM compute.rental WHERE status = 'ACTIVE' LIMIT 1`,
    ["a rental's steps follow each other, and the last leads to where it stands"],
  ],
  [
    'holds that were placed for a rental that nobody contracted',
    `INSERT INTO compute.hold_intent SELECT gen_random_uuid(), id, 'nobody', gen_random_uuid(), 'PLACED', 1, now()
       FROM compute.rental WHERE status = 'QUOTED' LIMIT 1`,
    ['a rental that vouchers pay asked for its holds, and was answered'],
  ],
  [
    'a payment that was picked for an audit and vanished from it',
    'DELETE FROM programs.audit_case WHERE id IN (SELECT id FROM programs.audit_case ORDER BY id LIMIT 1)',
    ['a day is audited once, and as much of its payments as the rule asks for'],
  ],
  [
    'a finding that its finder judged',
    'UPDATE programs.audit_verdict verdict SET actor = finding.actor FROM programs.audit_finding finding WHERE finding.id = finding_id',
    ['nobody judged their own finding, and nobody found or judged what they granted or paid'],
  ],
  [
    'a finding with more at stake than was paid',
    "UPDATE programs.audit_finding SET at_stake_fen = 1000000000000 WHERE kind <> 'IN_ORDER'",
    [
      'what is found is no more than was paid, and no more is asked back because of it than it has at stake, once confirmed',
    ],
  ],
  [
    'a voucher that vanished',
    'DELETE FROM programs.voucher WHERE id IN (SELECT id FROM programs.voucher LIMIT 1)',
    ['an account belongs to a voucher or a claim'],
  ],
  [
    'a company that calls itself smaller',
    "UPDATE companies.company SET size = CASE size WHEN 'MICRO' THEN 'SMALL' ELSE 'MICRO' END WHERE size IS NOT NULL",
    ["a company's size is that of its latest accounts"],
  ],
  [
    'money that was added to a fund past the ledger',
    'UPDATE ledger.book SET appropriation = appropriation + 100, available = available + 100',
    ['book balance'],
  ],
  [
    "a settlement's amount that was changed",
    "UPDATE ledger.operation SET moved = moved + 1 WHERE kind = 'settle'",
    ['bad hash'],
  ],
])('%s is found', async (_what, sql, expected) => {
  await admin.query('BEGIN');
  await admin.query(sql);
  await admin.query('COMMIT');

  expect(await invariantsBroken()).toEqual(expect.arrayContaining(expected));
});
