import { evaluate, type Evaluation, type HistoryFacts, type Moment, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import type { CompanyFacts } from './ask-companies.ts';
import type { JudgedOn } from './judged-on.ts';
import { readHistory } from './read-history.ts';
import type { DeclaredPurchase, readApplicant } from './read-purchase.ts';
import type { JudgedProgram } from './read-program.ts';

/** Puts together what is declared and what is on record. */
export async function gather(
  query: Query,
  {
    id,
    program,
    declared,
    company,
    self,
  }: {
    readonly id: string;
    readonly program: JudgedProgram;
    readonly declared: DeclaredPurchase;
    readonly company: CompanyFacts;
    readonly self: ReturnType<typeof readApplicant>;
  },
): Promise<JudgedOn> {
  const { applicant, sellerId, relation } = company;
  const whitelisted = await isListed(query, program, { sellerId, on: declared.signedOn ?? dayInChina(program.now) });
  return {
    applicant: { ...applicant, ...self },
    purchase: { ...declared, id, buyerId: applicant.id, seller: { ...declared.seller, id: sellerId, whitelisted } },
    relation: { CONTRACT: relation, CLAIM: null },
  };
}

/** Evaluates the rule on what is gathered and what was granted before. */
export async function judge(
  query: Query,
  {
    program,
    rule,
    on,
    moment = 'APPLICATION',
    facts = program.facts,
  }: {
    readonly program: JudgedProgram;
    readonly rule: RuleVersion;
    readonly on: JudgedOn;
    readonly moment?: Moment;
    readonly facts?: JudgedProgram['facts'];
  },
): Promise<Evaluation> {
  const history: HistoryFacts = await readHistory(query, on, program.now);
  return evaluate({ at: program.now, moment, program: facts, rule, ...on, history, exception: null });
}

/** Whether the seller is on the program's list; null where the program has none. */
async function isListed(
  query: Query,
  { id }: JudgedProgram,
  { sellerId, on }: { readonly sellerId: string; readonly on: string },
): Promise<boolean | null> {
  const [row] = await query<{ readonly listed: boolean | null }>(
    `SELECT bool_or(company_id = $2 AND $3::date BETWEEN listed_from AND listed_to) AS listed
       FROM programs.listed_seller WHERE program_id = $1`,
    [id, sellerId, on],
  );
  return row?.listed ?? null;
}
