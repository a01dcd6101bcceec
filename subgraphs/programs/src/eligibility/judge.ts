import { evaluate, type Evaluation, type HistoryFacts, type Moment, type RuleVersion } from '@voucher-graph/rules';
import type { Query } from '@voucher-graph/subgraph-kit';
import { dayInChina } from '../day-in-china.ts';
import type { CompanyFacts } from './ask-companies.ts';
import type { JudgedOn } from './judged-on.ts';
import { readHistory } from './read-history.ts';
import { readListings } from './read-listings.ts';
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
  const on = declared.signedOn ?? dayInChina(program.now);
  const whitelisted = (await readListings(query, [program.id], { sellerId, on })).get(program.id) ?? null;
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
