import { versionInForce } from '@voucher-graph/rules';
import { mustFind, nameIn, type Completing } from '@voucher-graph/subgraph-kit';
import type { Program as ProgramType, ProgramResolvers, Resolvers } from '../__generated__/schema.ts';
import { byIdOrCode } from '../by-id-or-code.ts';
import { dayInChina } from '../day-in-china.ts';
import type { Loaders } from '../loaders.ts';
import type { Program as ProgramParent } from '../mappers.ts';
import { announceIntake } from './announce-intake.ts';
import { listSeller } from './list-seller.ts';
import type { WholeProgramRow } from './program.loaders.ts';
import { publishRuleVersion } from './publish-rule-version.ts';
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
  claims: ({ id }, page, { loaders }) => loaders.claimPageOfProgram.load({ parent: id, ...page }),
  applications: ({ id }, page, { loaders }) => loaders.applicationPageOfProgram.load({ parent: id, ...page }),
};

const Query: Resolvers['Query'] = {
  program: (_root, args, { loaders }) => findProgram(args, loaders),
  programs: (_root, page, { loaders }) => loaders.programPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  announceIntake: async (_root, { input }, context) => {
    const outcome = await announceIntake(context, input);
    return 'refusal' in outcome
      ? { __typename: 'AnnounceIntakeRefusal', ...outcome.refusal }
      : { __typename: 'AnnounceIntakeSuccess', program: await reload(outcome, context.loaders) };
  },
  publishRuleVersion: async (_root, { input }, context) => {
    const outcome = await publishRuleVersion(context, input);
    return 'refusal' in outcome
      ? { __typename: 'PublishRuleVersionRefusal', ...outcome.refusal }
      : { __typename: 'PublishRuleVersionSuccess', program: await reload(outcome, context.loaders) };
  },
  listSeller: async (_root, { input }, context) => {
    const outcome = await listSeller(context, input);
    return 'refusal' in outcome
      ? { __typename: 'ListSellerRefusal', ...outcome.refusal }
      : { __typename: 'ListSellerSuccess', program: await reload(outcome, context.loaders) };
  },
};

/** As it stands now, though it was read before in the same request. */
async function reload(
  { programId }: { readonly programId: string },
  { programById }: Loaders,
): Promise<WholeProgramRow> {
  return mustFind(await programById.clear(programId).load(programId), 'A program');
}

function findProgram(
  by: { readonly id?: string | null | undefined; readonly code?: string | null | undefined },
  { programById, programByCode }: Loaders,
): Promise<WholeProgramRow | null> {
  return byIdOrCode('program', by, { byId: (id) => programById.load(id), byCode: (code) => programByCode.load(code) });
}

export const programResolvers: Resolvers = { Query, Mutation, Program };
