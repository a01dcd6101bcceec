import { fault, mustFind, type Completing } from '@voucher-graph/subgraph-kit';
import type {
  OwnershipResolvers,
  Ownership as OwnershipType,
  RelatedPartyStepResolvers,
  RelatedPartyStep as RelatedPartyStepType,
  Resolvers,
} from '../__generated__/schema.ts';
import type { Context } from '../context.ts';
import { today } from '../today.ts';
import { findRelatedParty, type RelatedPartyStep as Step } from './find-related-party.ts';
import type { OwnershipRow } from './ownership.rows.ts';

const Ownership: Completing<OwnershipResolvers, OwnershipType, OwnershipRow> = {
  owner: ({ ownerId }, _args, context) => company(context, ownerId),
  owned: ({ ownedId }, _args, context) => company(context, ownedId),
};

const RelatedPartyStep: Completing<RelatedPartyStepResolvers, RelatedPartyStepType, Step> = {
  from: ({ fromId }, _args, context) => company(context, fromId),
  to: ({ toId }, _args, context) => company(context, toId),
};

const Query: Resolvers['Query'] = {
  relatedParty: (_root, { a, b, asOf, maxDepth }, { database, now }) => {
    requireId('a', a);
    requireId('b', b);
    return findRelatedParty(database, { a, b, asOf: asOf ?? today(now()), maxDepth });
  },
};

export const ownershipResolvers: Resolvers = { Query, Ownership, RelatedPartyStep };

async function company({ loaders }: Context, id: string) {
  return mustFind(await loaders.companyById.load(id), `Company ${id}`);
}

function requireId(argument: string, id: string): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw fault('BAD_USER_INPUT', `${argument} is no company's id: give an id as Company.id answers it.`);
}
