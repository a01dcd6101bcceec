import type { Resolvers } from '../__generated__/schema.ts';
import { previewEligibility } from './preview-eligibility.ts';

const Query: Resolvers['Query'] = {
  eligibility: (_root, { input }, context) => previewEligibility(context, input),
};

export const eligibilityResolvers: Resolvers = { Query };
