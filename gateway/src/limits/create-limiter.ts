import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler, Response } from 'express';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Log, Viewer } from '@voucher-graph/subgraph-kit';
import { viewerOf } from '../identity/identify.ts';
import type { Admission, LimitedContext } from './admission.ts';
import { admit } from './admit.ts';
import type { BucketSize } from './buckets.ts';
import { clientOf } from './client-of.ts';
import { findDocument } from './find-document.ts';
import { judgeDocuments } from './judge-documents.ts';
import { createMemoryBuckets } from './memory-buckets.ts';
import { asApolloCache, createOperationStore } from './operation-store.ts';
import { readBody } from './read-body.ts';
import type { Limits } from './read-limits.ts';
import { readRequest, type Asked } from './read-request.ts';
import { answerRefusal, type Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';
import { readSafelist } from './safelist.ts';
import { settleCosts } from './settle-costs.ts';
import { createSharedBuckets } from './shared-buckets.ts';
import { openSharedStore, type SharedStore } from './shared-store.ts';
import { hideNames } from './hide-names.ts';

/** What stands between clients and the planner. */
export type Limiter = {
  /** Reads a request's body, of so many bytes at most. */
  readonly readBody: RequestHandler;
  readonly bodyBytes: number;
  /** Lets a request of this viewer in, or says why not. */
  readonly admit: (asked: Asked | Refusal, viewer: Viewer, address: string | undefined) => Promise<Admission | Refusal>;
  /** Lets requests through to Apollo Server, after their body was read; refuses the others. */
  readonly guard: RequestHandler;
  /** The limits that Apollo Server itself holds to. */
  readonly apolloOptions: ApolloOptions;
  readonly plugin: ApolloServerPlugin<LimitedContext>;
  /** Takes the names of the schema that a client did not send out of an error, where the schema is not shown. */
  readonly hideNames: (error: GraphQLFormattedError) => GraphQLFormattedError;
  readonly close: () => Promise<void>;
};

type ApolloOptions = Pick<
  ApolloServerOptionsWithGateway<LimitedContext>,
  | 'introspection'
  | 'hideSchemaDetailsFromClientErrors'
  | 'parseOptions'
  | 'validationOptions'
  | 'persistedQueries'
  | 'csrfPrevention'
  | 'allowBatchedHttpRequests'
>;

/** How many errors of one document are reported: whoever sent it mends the first ones first. */
const errorsAtMost = 10;

/**
 * Sets the limits up: opens the shared store, reads the safelist.
 * @param schema the public schema, as it is when a request comes
 * @throws StartupFault when the store or the list cannot be used
 */
export async function createLimiter(limits: Limits, schema: () => GraphQLSchema, log: Log): Promise<Limiter> {
  const safelist = limits.safelist && (await readSafelist(limits.safelist));
  const store = limits.storeUrl === undefined ? undefined : await openSharedStore(limits.storeUrl, log);
  const operations = createOperationStore(store);
  const rulebook: Rulebook = {
    limits,
    judge: judgeDocuments(limits, schema),
    operations,
    safelist,
    buckets: createBuckets(limits, store),
    log,
  };
  const admitClient: Limiter['admit'] = (asked, viewer, address) => admit(asked, clientOf(viewer, address), rulebook);
  return {
    readBody: readBody(limits),
    bodyBytes: limits.bodyBytes,
    admit: admitClient,
    guard: async (request, response, next) => {
      const admitted = await admitClient(readRequest(request), viewerOf(response), request.ip);
      if ('code' in admitted) {
        answerRefusal(request, response, admitted);
        return;
      }
      response.locals['admission'] = admitted;
      next();
    },
    apolloOptions: {
      introspection: limits.showsSchema,
      hideSchemaDetailsFromClientErrors: !limits.showsSchema,
      parseOptions: { maxLexicalTokens: limits.tokens },
      validationOptions: { maxErrors: errorsAtMost, hideSuggestions: !limits.showsSchema },
      persistedQueries: {
        cache: asApolloCache({ ...operations, find: (id) => findDocument(id, rulebook) }),
        ttl: null,
      },
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
    },
    plugin: settleCosts(),
    hideNames: (error) => (limits.showsSchema ? error : hideNames(error)),
    close: async () => {
      await store?.close();
    },
  };
}

/** What `guard` let in, for Apollo Server's context. */
export function admissionOf(response: Response): Admission | undefined {
  return response.locals['admission'] as Admission | undefined;
}

function createBuckets({ pointsPerMinute, cost }: Limits, store: SharedStore | undefined): Rulebook['buckets'] {
  if (pointsPerMinute === 0) return undefined;
  // A minute's worth, and at least what one operation may cost.
  const size: BucketSize = { pointsAtMost: Math.max(pointsPerMinute, cost), pointsPerSecond: pointsPerMinute / 60 };
  const alone = createMemoryBuckets(size);
  return { size, ...(store ? createSharedBuckets(store, size, alone) : alone) };
}
