/** A mistake that somebody could make, as an exact search and replace, and the tests that must notice it. */
export type Bug = {
  readonly name: string;
  /** A file, or what the newest ledger migration defines, since a later one replaces what an earlier one said. */
  readonly in: { readonly file: string } | { readonly sqlFunction: string };
  readonly search: string;
  readonly replace: string;
  /** How often the search must be found; all are replaced. */
  readonly times?: number;
  readonly tests: readonly string[];
  /** The tests of those files that are run: a pattern of their names. */
  readonly named?: string;
};

const ledger = 'packages/ledger/src';
const kit = 'packages/subgraph-kit/src';
const purchase = 'subgraphs/programs/src/purchase';

export const bugs: readonly Bug[] = [
  {
    name: "drop the lock of a fund's book",
    in: { sqlFunction: 'ledger.apply(' },
    search: 'from ledger.book b where b.id = p_book for update;',
    replace: 'from ledger.book b where b.id = p_book;',
    times: 2,
    tests: [`${ledger}/post.test.ts`],
    named: 'of forty who post',
  },
  {
    name: 'drop the CHECK that a book never overspends',
    in: { file: `${ledger}/migrations/001-tables.sql` },
    search: 'constraint a_book_never_overspends check (available >= 0 and encumbered >= 0 and disbursed >= 0)',
    replace: 'constraint a_book_never_overspends check (true)',
    tests: [`${ledger}/violations.test.ts`],
    named: 'table itself',
  },
  {
    name: 'forget the key of a command',
    in: { file: `${kit}/once.ts` },
    search: 'inserted.some(({ actor, key }) => actor === command.actor && key === command.key);',
    replace: 'inserted.every(({ actor, key }) => actor === command.actor && key === command.key);',
    tests: [`${kit}/once.test.ts`],
  },
  {
    name: 'do together what belongs to one voucher',
    in: { file: `${purchase}/place-holds.ts` },
    search: '...namesOf(asked),\n    ...asked.wanted.map(({ voucherId }) => `voucher ${voucherId}`),',
    replace: '',
    tests: [`${purchase}/place-holds.test.ts`],
    named: 'of fifty rivals|rivals on a cap',
  },
  {
    name: 'acknowledge before the commit',
    in: { file: `${kit}/run-transaction.ts` },
    search: '      await commit(client, last);',
    replace: '      void commit(client, last).catch(() => undefined);',
    tests: [`${kit}/database.test.ts`],
    named: 'answer to a COMMIT is lost',
  },
  {
    name: 'skip the expiry of a hold at its use',
    in: { sqlFunction: 'ledger.apply(' },
    search: "      elsif at >= h_expires[hi] then answer := 'HOLD_EXPIRED';\n",
    replace: '',
    tests: [`${ledger}/post.test.ts`],
    named: 'a hold expires by',
  },
  {
    name: 'capture above the hold',
    in: { file: `${purchase}/pay-in-order.ts` },
    search: 'const least = [evaluation.subsidy, most, open]',
    replace: 'const least = [evaluation.subsidy, open]',
    tests: [`${purchase}/capture-holds.test.ts`],
    named: 'no more than was held',
  },
  {
    name: 'do not count pending holds against caps',
    in: { file: `${purchase}/read-use.ts` },
    search:
      "WHERE (hold.status = 'CAPTURED' AND hold.captured > 0 OR hold.status = 'PENDING' AND hold.expires_at > now())",
    replace: "WHERE (hold.status = 'CAPTURED' AND hold.captured > 0)",
    tests: [`${purchase}/place-holds.test.ts`],
    named: 'rivals on a cap|used up the cap',
  },
  {
    name: 'skip the related-party check at capture',
    in: { file: `${purchase}/judge-claim.ts` },
    search: 'relation: { ...on.relation, CLAIM: relation },',
    replace: 'relation: { ...on.relation, CLAIM: on.relation.CONTRACT },',
    tests: [`${purchase}/capture-holds.test.ts`],
    named: 'related on the day of the claim',
  },
  {
    name: 'add the job of a capture outside the transaction of its cause',
    in: { file: 'subgraphs/compute/src/rental/close-rental.ts' },
    search: 'await invoiceLater(query, rental.id);',
    replace: 'await invoiceLater(context.database.query, rental.id);',
    tests: ['test/proofs/jobs-with-their-cause.test.ts'],
  },
  {
    name: 'ask for the same holds under another key',
    in: { file: 'subgraphs/compute/src/rental/begin-contract.ts' },
    search: "return { what: 'HOLD_AGAIN', asked: holdsAsked(own, quote, rental.endsAt) };",
    replace: "return { what: 'HOLD_AGAIN', asked: holdsAsked({ ...own, holdKey: uuidv7() }, quote, rental.endsAt) };",
    tests: ['test/journeys/rental-without-programs.test.ts'],
    named: 'a lost answer',
  },
  {
    name: 'chain a block to the wrong predecessor',
    in: { sqlFunction: 'ledger.total(' },
    search: 'chained bytea := ledger.block_hash(p_book, p_from, p_to, p_previous);',
    replace: "chained bytea := ledger.block_hash(p_book, p_from, p_to, sha256(convert_to(p_book::text, 'UTF8')));",
    tests: [`${ledger}/violations.test.ts`],
    named: 'untouched ledger',
  },
];
