import { versionInForce } from '@voucher-graph/rules';
import { nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { Program as ProgramType, ProgramResolvers, Resolvers } from '../__generated__/schema.ts';
import { byIdOrCode } from '../by-id-or-code.ts';
import type { Loaders } from '../loaders.ts';
import type { Program as ProgramParent } from '../mappers.ts';
import type { WholeProgramRow } from './program.loaders.ts';
import { ruleOf, wholeOf } from './rule-of.ts';

const Program: Completing<ProgramResolvers, ProgramType, ProgramParent> = {
  __resolveReference: (reference, { loaders }) => findProgram(reference, loaders),
  name: (program, { language }) => nameIn(program, language),
  issuer: ({ issuer, issuerEn }, { language }) =>
    issuer === null ? null : nameIn({ name: issuer, nameEn: issuerEn }, language),
  intake: ({ intakeOpensAt, intakeClosesAt, intakeStatus }) => ({
    opensAt: intakeOpensAt,
    closesAt: intakeClosesAt,
    status: intakeStatus,
  }),
  rules: (program, _args, { loaders }) => ruleOf(program, loaders),
  ruleInForce: async (program, { on }, { loaders, now }) =>
    versionInForce(await ruleOf(program, loaders), on ?? dayInChina(now())),
  settlementMode: async (program, _args, { loaders }) =>
    (await ruleOf(program, loaders)).at(-1)?.settlementMode ?? null,
  termsKnown: async (program, _args, { loaders }) => Boolean((await ruleOf(program, loaders)).at(-1)?.rateTiers),
  pressClaims: async (program, _args, { loaders }) => (await wholeOf(program, loaders)).pressClaims,
  vouchers: ({ id }, page, { loaders }) => loaders.voucherPageOfProgram.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  program: (_root, args, { loaders }) => findProgram(args, loaders),
  programs: (_root, page, { loaders }) => loaders.programPage.load(page),
};

function findProgram(
  by: { readonly id?: string | null | undefined; readonly code?: string | null | undefined },
  { programById, programByCode }: Loaders,
): Promise<WholeProgramRow | null> {
  return byIdOrCode('program', by, { byId: (id) => programById.load(id), byCode: (code) => programByCode.load(code) });
}

/** The calendar date in China, which has one time zone and no summer time. */
function dayInChina(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

export const programResolvers: Resolvers = { Query, Program };
