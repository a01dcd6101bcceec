import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import { createTestDatabase } from '@voucher-graph/testing';
import { invariants } from './invariants.ts';
import { aCity, aFund, aProgram, aVoucher, move } from './testing/build-rows.ts';
import { empty, openPrograms } from './testing/open-programs.ts';

let database: Database;
let admin: Database;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, admin, close } = await openPrograms(await createTestDatabase(empty)));
});
afterAll(() => close());

describe('the database keeps', () => {
  test('versions of a rule from being changed or removed, by their owner too', async () => {
    await aProgram(database);

    await expect(database.query('UPDATE programs.rule_version SET draft = true')).rejects.toThrow(/permission denied/);
    await expect(admin.query('UPDATE programs.rule_version SET draft = true')).rejects.toThrow(/append-only/);
    await expect(admin.query('DELETE FROM programs.rule_version')).rejects.toThrow(/append-only/);
    await expect(admin.query('TRUNCATE programs.rule_version CASCADE')).rejects.toThrow(/append-only/);
  });

  test('rules without a source out, and funds whose shares are not the whole', async () => {
    await expect(aProgram(database, { rules: [{ sources: [] }] })).rejects.toThrow(/a_rule_has_sources/);
    await expect(aFund(database, { funders: [{ name: '省', nameEn: null, shareBasisPoints: 5000 }] })).rejects.toThrow(
      /funders_carry_the_whole/,
    );
  });

  test('vouchers under a version that does not exist out', async () => {
    const program = await aProgram(database);

    await expect(aVoucher(database, program, { ruleVersion: 2 })).rejects.toThrow(/voucher_rule_version_fk/);
  });
});

describe('a violation is found where', () => {
  const found = async (name: string) =>
    (await admin.query<{ subject: string }>(invariants.find((each) => each.name === name)!.sql)).map(
      ({ subject }) => subject,
    );

  test('a voucher has no account', async () => {
    const promise = "a voucher has its account in its fund's book";
    const fund = await aFund(database);
    const program = await aProgram(database, { fundId: fund.id });
    const sound = await aVoucher(database, program);
    const id = uuidv7();

    await database.query(
      `INSERT INTO programs.voucher (id, company_id, program_id, fund_id, rule_version, state, issued_at, synthetic)
       VALUES ($1, $2, $3, $4, 1, 'ACTIVE', '2026-01-01', true)`,
      [id, uuidv7(), program.id, fund.id],
    );

    expect(await found(promise)).toContain(id);
    expect(await found(promise)).not.toContain(sound.id);
    await database.query('DELETE FROM programs.voucher WHERE id = $1', [id]);
  });

  test('an account has no voucher', async () => {
    const fund = await aFund(database);
    const voucherId = uuidv7();

    await move(database, fund.id, { kind: 'encumber', voucherId, amount: 1n, validUntil: new Date('2099-01-01') });

    expect(await found('an account belongs to a voucher or a claim')).toEqual([voucherId]);
  });

  test('a book is open for a fund of unknown appropriation', async () => {
    const fund = await aFund(database, { appropriationBasis: 'UNKNOWN' });

    expect(await found('a book belongs to a fund whose appropriation is on record')).toEqual([fund.id]);
  });

  test('a book has other funders than its fund', async () => {
    const fund = await aFund(database, { funders: [{ name: '别人', nameEn: null, shareBasisPoints: 10_000 }] });

    expect(await found("a book's funders are its fund's")).toEqual([fund.id]);
  });

  test('another jurisdiction pays', async () => {
    const fund = await aFund(database);
    const program = await aProgram(database, { cityId: (await aCity(database)).id });
    const { id } = await aVoucher(database, program, { fundId: fund.id });

    expect(await found("a voucher is paid by its program's jurisdiction")).toContain(id);
  });

  test('a voucher stands under a draft, or was issued before its rule began', async () => {
    const promise = 'no voucher is granted under a draft, or before its rule began';
    const fund = await aFund(database);
    const draft = await aVoucher(database, await aProgram(database, { fundId: fund.id, rules: [{ draft: true }] }));
    const early = await aVoucher(
      database,
      await aProgram(database, { fundId: fund.id, rules: [{ effectiveFrom: '2026-01-06' }] }),
    );
    const sound = await aVoucher(
      database,
      await aProgram(database, { fundId: fund.id, rules: [{ effectiveFrom: '2026-01-05' }] }),
    );

    expect(await found(promise)).toEqual(expect.arrayContaining([draft.id, early.id]));
    expect(await found(promise)).not.toContain(sound.id);
  });
});
