import { evidenceHash, openBook, post, postAt, type Operation } from '@voucher-graph/ledger';
import { nothingKnown, ruleTermsToJson, type PolicySource } from '@voucher-graph/rules';
import { uuidv7, type Database } from '@voucher-graph/subgraph-kit';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { CityEntity, type City } from '../city/city.entity.ts';
import { FundEntity, type Fund } from '../fund/fund.entity.ts';
import { PressClaimEntity, type PressClaim } from '../program/press-claim.entity.ts';
import { ProgramEntity, type Program } from '../program/program.entity.ts';
import { RuleVersionEntity, type StoredRuleVersion } from '../program/rule-version.entity.ts';
import { VoucherEntity, type Voucher } from '../voucher/voucher.entity.ts';

// Rows for tests: whole and lawful, save for what a test says about them. Each is stored and answered.

export const aSource: PolicySource = {
  url: 'https://example.org/notice',
  title: '关于发放算力券的通知',
  publishedOn: '2025-07-28',
  confidence: 'OFFICIAL',
  quote: '给予最高30%补贴',
};

let cities = 0;

export function aCity(database: Database, given: Partial<City> = {}): Promise<City> {
  return insert(database, CityEntity, {
    id: uuidv7(),
    code: `32${String(++cities).padStart(4, '0')}`,
    name: '上海市',
    nameEn: 'Shanghai',
    level: 'PREFECTURE',
    parentId: null,
    ...given,
  });
}

/** A fund whose book is open with `appropriation` fen; null opens none. */
export async function aFund(
  database: Database,
  { appropriation = 1_000_000_00n, ...given }: Partial<Fund> & { readonly appropriation?: bigint | null } = {},
): Promise<Fund> {
  const fund = await insert<Fund>(database, FundEntity, {
    id: uuidv7(),
    code: aCode('fund'),
    cityId: given.cityId ?? (await aCity(database)).id,
    name: '上海市算力券资金',
    nameEn: 'Shanghai Compute Voucher Fund',
    fiscalYear: 2025,
    funders: [{ name: '上海市财政', nameEn: 'Shanghai municipal budget', shareBasisPoints: 10_000 }],
    appropriationBasis: 'TOTAL',
    sources: [aSource],
    ...given,
  });
  if (appropriation !== null) {
    expectOk([
      await openBook(ledgerOf(database), fund.id, {
        ...said(),
        amount: appropriation,
        funders: [{ funder: '上海市财政', basisPoints: 10_000 }],
      }),
    ]);
  }
  return fund;
}

/** A program with one version of its rule, unless `rules` says otherwise. */
export async function aProgram(
  database: Database,
  {
    rules = [{}],
    claims = [],
    ...given
  }: Partial<Program> & {
    readonly rules?: readonly Partial<StoredRuleVersion>[];
    readonly claims?: readonly Partial<PressClaim>[];
  } = {},
): Promise<Program> {
  const program = await insert<Program>(database, ProgramEntity, {
    id: uuidv7(),
    code: aCode('program'),
    cityId: null,
    fundId: null,
    name: '上海市算力券',
    nameEn: 'Shanghai Compute Vouchers',
    issuer: '上海市经济和信息化委员会',
    issuerEn: null,
    kind: 'COMPUTE',
    intakeOpensAt: null,
    intakeClosesAt: null,
    ...given,
  });
  for (const [i, rule] of rules.entries()) {
    await insert<StoredRuleVersion>(database, RuleVersionEntity, {
      id: uuidv7(),
      programId: program.id,
      version: i + 1,
      draft: false,
      effectiveFrom: '2025-07-28',
      effectiveTo: null,
      notes: [],
      sources: [aSource],
      terms: ruleTermsToJson({ ...nothingKnown, spendableOn: ['COMPUTE'] }),
      publishedBy: null,
      publishedAt: null,
      ...rule,
    });
  }
  for (const claim of claims) {
    await insert<PressClaim>(database, PressClaimEntity, {
      id: uuidv7(),
      programId: program.id,
      statement: 'Up to 80 %.',
      url: null,
      confidence: 'PRESS',
      publishedOn: null,
      ...claim,
    });
  }
  return program;
}

/** An active voucher of the program, encumbered with `face` fen until `validUntil`. */
export async function aVoucher(
  database: Database,
  program: Program,
  {
    face = 1000_00n,
    validUntil = new Date('2099-01-01T00:00:00Z'),
    ...given
  }: Partial<Voucher> & { readonly face?: bigint; readonly validUntil?: Date } = {},
): Promise<Voucher> {
  const voucher = await insert<Voucher>(database, VoucherEntity, {
    id: uuidv7(),
    companyId: uuidv7(),
    programId: program.id,
    fundId: given.fundId ?? program.fundId ?? (await aFund(database)).id,
    ruleVersion: 1,
    state: 'ACTIVE',
    issuedAt: new Date('2026-01-05T01:00:00Z'),
    synthetic: true,
    ...given,
  });
  await move(database, voucher.fundId, { kind: 'encumber', voucherId: voucher.id, amount: face, validUntil });
  return voucher;
}

/** The application by which a voucher was granted, to pay for an installation at a seller. */
export async function anApplication(
  database: Database,
  voucher: Voucher,
  { sellerId, installation }: { readonly sellerId: string; readonly installation: string },
): Promise<void> {
  const id = uuidv7();
  const request = JSON.stringify({ applicant: {}, purchase: { installation, seller: { id: sellerId } } });
  await database.query(
    `INSERT INTO programs.application (id, company_id, seller_id, program_id, rule_version, status, request, evaluation,
       requested_fen, submitted_by, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, 1, 'SUBMITTED', $5, '{}', 100000, 'a test', now(), now())`,
    [id, voucher.companyId, sellerId, voucher.programId, request],
  );
  const steps = ['SUBMITTED', 'DESK_CHECK', 'IN_REVIEW', 'SCORED', 'RECOMMENDED', 'APPROVED'];
  for (const [i, status] of steps.entries()) {
    const granted = status === 'APPROVED' ? [100_000n, voucher.id] : [null, null];
    await database.query(
      'UPDATE programs.application SET status = $2, approved_fen = $3, voucher_id = $4 WHERE id = $1 AND status <> $2',
      [id, status, ...granted],
    );
    await database.query(
      `INSERT INTO programs.application_event (application_id, number, verb, from_status, to_status, actor, role, reason, rule_version)
       VALUES ($1, $2, 'test', $3, $4, 'a test', 'a test', 'a test', 1)`,
      [id, i + 1, steps[i - 1] ?? null, status],
    );
  }
}

type Movement = Operation extends infer TOperation
  ? TOperation extends Operation
    ? Omit<TOperation, 'key' | 'actor' | 'reason' | 'ruleVersion' | 'evidenceHash'>
    : never
  : never;

/** Moves money now, and answers the operation's key: a hold's id. */
export async function move(database: Database, bookId: string, movement: Movement): Promise<string> {
  const operation = { ...said(), ...movement };
  expectOk(await post(ledgerOf(database), bookId, [operation]));
  return operation.key;
}

/** Moves money at a past instant, which only an administrator may. */
export async function moveAt(admin: Database, bookId: string, at: Date, movement: Movement): Promise<void> {
  expectOk(await postAt(ledgerOf(admin), bookId, [{ ...said(), ...movement, at }]));
}

function said() {
  return {
    key: uuidv7(),
    actor: 'a test',
    reason: 'a test',
    ruleVersion: '1',
    evidenceHash: evidenceHash('a test'),
  };
}

function ledgerOf(database: Database) {
  return { query: async (sql: string, values?: unknown[]) => ({ rows: await database.query(sql, values) }) };
}

function expectOk(outcomes: readonly string[]): void {
  if (outcomes.some((outcome) => outcome !== 'OK')) throw new Error(`The ledger said ${outcomes.join(', ')}.`);
}

function aCode(noun: string): string {
  return `${noun}-${uuidv7().slice(-12)}`;
}

async function insert<TRow extends ObjectLiteral>(
  { orm }: Database,
  entity: EntitySchema<TRow>,
  row: TRow,
): Promise<TRow> {
  await orm.createQueryBuilder().insert().into(entity).values(row).execute();
  return row;
}
