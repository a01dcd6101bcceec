import { mustFind } from '@voucher-graph/subgraph-kit';
import type { AuditCaseResolvers, AuditFindingResolvers, AuditResolvers, Resolvers } from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import type { Refusal } from '../refusal.ts';
import { drawAudit } from './draw-audit.ts';
import { judgeFinding } from './judge-finding.ts';
import { recordFinding } from './record-finding.ts';

const Audit: AuditResolvers = {
  program: async ({ programId }, _args, { loaders }) =>
    mustFind(await loaders.programById.load(programId), 'The program of an audit'),
  cases: ({ id }, page, { loaders }) => loaders.casePageOfAudit.load({ parent: id, ...page }),
};

const AuditCase: AuditCaseResolvers = {
  voucher: ({ voucherId }, _args, { loaders }) => (voucherId === null ? null : loaders.voucherById.load(voucherId)),
  claim: ({ claimId }, _args, { loaders }) => (claimId === null ? null : loaders.claimById.load(claimId)),
  findings: ({ id }, _args, { loaders }) => loaders.findingsOfCase.load(id),
};

const AuditFinding: AuditFindingResolvers = {
  clawbacks: ({ id }, _args, { loaders }) => loaders.clawbacksOfFinding.load(id),
};

const Query: Resolvers['Query'] = {
  audit: (_root, { id }, { loaders }) => loaders.auditById.load(id),
  audits: (_root, page, { loaders }) => loaders.auditPage.load(page),
};

const Mutation: Resolvers['Mutation'] = {
  drawAudit: async (_root, { input }, context) => {
    const outcome = await drawAudit(context, input);
    return 'refusal' in outcome
      ? { __typename: 'DrawAuditRefusal', ...outcome.refusal }
      : {
          __typename: 'DrawAuditSuccess',
          audit: mustFind(await context.loaders.auditById.load(outcome.auditId), 'An audit'),
        };
  },
  recordFinding: async (_root, { input }, context) =>
    answer('RecordFinding', await recordFinding(context, input), context),
  judgeFinding: async (_root, { input }, context) =>
    answer('JudgeFinding', await judgeFinding(context, input), context),
};

/** The finding as it stands now, or why not. */
async function answer<TName extends string, TCode extends string>(
  name: TName,
  outcome: { readonly findingId: string } | Refusal<TCode>,
  { loaders }: Pick<Context, 'loaders'>,
) {
  if ('refusal' in outcome) return { __typename: `${name}Refusal`, ...outcome.refusal } as const;
  const finding = mustFind(await loaders.findingById.clear(outcome.findingId).load(outcome.findingId), 'A finding');
  return { __typename: `${name}Success`, finding } as const;
}

export const auditResolvers: Resolvers = { Query, Mutation, Audit, AuditCase, AuditFinding };
