import type { Databases } from '@voucher-graph/platform';

// The money of all funds, vouchers and claims once more, in memory; a claim has an account as a voucher has. It knows what was answered to whom, and nothing of the ledger.

type Voucher = {
  readonly fundId: string;
  readonly face: bigint;
  available: bigint;
  held: bigint;
  captured: bigint;
  expired: bigint;
  revoked: bigint;
  clawedBack: bigint;
};
type Fund = { readonly appropriation: bigint; available: bigint; encumbered: bigint; disbursed: bigint };

export type Books = {
  readonly funds: Map<string, Fund>;
  readonly vouchers: Map<string, Voucher>;
  /** What is owed, by voucher and payee. */
  readonly owed: Map<string, bigint>;
  /** What payees owe back. */
  readonly due: Map<string, bigint>;
};

/** What the database says that there is. */
export async function readBooks({ programs }: Pick<Databases, 'programs'>): Promise<Books> {
  const funds = await programs.query<Fund & { readonly id: string }>(
    'SELECT book_id AS id, appropriation, available, encumbered, disbursed FROM ledger.book_balance',
  );
  const vouchers = await programs.query<Voucher & { readonly id: string }>(
    `SELECT voucher_id AS id, book_id AS "fundId", face, available, held, captured, expired, revoked, clawed_back AS "clawedBack" FROM ledger.voucher_balance`,
  );
  const owed = await programs.query<{ readonly key: string; readonly owed: bigint }>(
    `SELECT voucher_id || ' ' || payee_id AS key, owed FROM ledger.payable_balance WHERE owed > 0`,
  );
  const due = await programs.query<{ readonly key: string; readonly due: bigint }>(
    `SELECT payee_id AS key, sum(receivable)::bigint AS due FROM ledger.payable_balance WHERE receivable > 0 GROUP BY 1`,
  );
  return {
    funds: new Map(funds.map(({ id, ...fund }) => [id, fund])),
    vouchers: new Map(vouchers.map(({ id, ...voucher }) => [id, voucher])),
    owed: new Map(owed.map((row) => [row.key, row.owed])),
    due: new Map(due.map((row) => [row.key, row.due])),
  };
}

/** In the order of their keys, so that two of them differ in money only. */
export function inOrder({ funds, vouchers, owed, due }: Books): Books {
  const order = <T>(books: ReadonlyMap<string, T>) =>
    new Map([...books].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { funds: order(funds), vouchers: order(vouchers), owed: order(owed), due: order(due) };
}

/** The holds that wait for their end. */
export async function pendingHolds({ programs }: Pick<Databases, 'programs'>): Promise<readonly string[]> {
  const rows = await programs.query<{ readonly id: string }>(
    `SELECT id FROM ledger.hold WHERE status = 'PENDING' ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

export type MoneyModel = {
  readonly books: Books;
  readonly approve: (voucherId: string, fundId: string, face: bigint) => void;
  readonly hold: (voucherId: string, amount: bigint) => void;
  /** Ends a hold: so much of it is owed to the payee, the rest is back. */
  readonly resolve: (voucherId: string, held: bigint, paid: bigint, payeeId: string) => void;
  /** What it has, and what comes back to it, is the fund's again. */
  readonly revoke: (voucherId: string) => void;
  readonly settle: (voucherId: string, payeeId: string, amount: bigint) => void;
  /** Straight from what was approved. */
  readonly pay: (claimId: string, amount: bigint) => void;
  /** The bank sent it back. */
  readonly sendBack: (voucherId: string, payeeId: string, amount: bigint) => void;
  readonly clawBack: (voucherId: string, payeeId: string, amount: bigint) => void;
  /** It came back, or was given up. Of a year that is over, no fund gets it. */
  readonly recover: (payeeId: string, amount: bigint) => void;
  /** When nothing is under way any more. */
  readonly close: () => void;
};

/** @param books as they were before, which it goes on with */
export function createMoneyModel(books: Books): MoneyModel {
  const { funds, vouchers, owed, due } = books;
  const revoked = new Set<string>();
  const find = <T>(from: ReadonlyMap<string, T>, id: string): T => {
    const found = from.get(id);
    if (found === undefined) throw new Error(`The model knows no ${id}.`);
    return found;
  };
  const add = (to: Map<string, bigint>, key: string, amount: bigint) => {
    const sum = (to.get(key) ?? 0n) + amount;
    if (sum === 0n) to.delete(key);
    else to.set(key, sum);
  };
  const owe = (voucherId: string, payeeId: string, amount: bigint) => add(owed, `${voucherId} ${payeeId}`, amount);
  const disburse = (voucherId: string, amount: bigint) => {
    const fund = find(funds, find(vouchers, voucherId).fundId);
    fund.encumbered -= amount;
    fund.disbursed += amount;
  };
  return {
    books,
    approve: (voucherId, fundId, face) => {
      const fund = find(funds, fundId);
      fund.available -= face;
      fund.encumbered += face;
      const none = { held: 0n, captured: 0n, expired: 0n, revoked: 0n, clawedBack: 0n };
      vouchers.set(voucherId, { fundId, face, available: face, ...none });
    },
    hold: (voucherId, amount) => {
      const voucher = find(vouchers, voucherId);
      voucher.available -= amount;
      voucher.held += amount;
    },
    resolve: (voucherId, held, paid, payeeId) => {
      const voucher = find(vouchers, voucherId);
      voucher.held -= held;
      voucher.captured += paid;
      voucher.available += held - paid;
      owe(voucherId, payeeId, paid);
    },
    revoke: (voucherId) => revoked.add(voucherId),
    settle: (voucherId, payeeId, amount) => {
      owe(voucherId, payeeId, -amount);
      disburse(voucherId, amount);
    },
    pay: (claimId, amount) => {
      const account = find(vouchers, claimId);
      account.available -= amount;
      account.captured += amount;
      disburse(claimId, amount);
    },
    sendBack: (voucherId, payeeId, amount) => {
      owe(voucherId, payeeId, amount);
      disburse(voucherId, -amount);
    },
    clawBack: (voucherId, payeeId, amount) => {
      find(vouchers, voucherId).clawedBack += amount;
      add(due, payeeId, amount);
    },
    recover: (payeeId, amount) => add(due, payeeId, -amount),
    close: () => {
      for (const id of revoked) {
        const voucher = find(vouchers, id);
        const fund = find(funds, voucher.fundId);
        fund.encumbered -= voucher.available;
        fund.available += voucher.available;
        voucher.revoked += voucher.available;
        voucher.available = 0n;
      }
    },
  };
}

/** As the graph writes money, in fen. */
export function fenOf({ amount }: { readonly amount: string }): bigint {
  return BigInt(amount.replace('.', ''));
}
