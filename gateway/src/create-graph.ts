import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import {
  GraphQLScalarType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFormattedError,
} from 'graphql';
import { maskError, mustFind, scalars, standardErrorLog, type Log } from '@voucher-graph/subgraph-kit';
import { answerOverload } from './answer-overload.ts';
import { authorizeBy, authorizeFirst } from './authorization/authorize.ts';
import { splitRules } from './authorization/split-rules.ts';
import { compose } from './compose.ts';
import { disableTelemetry } from './config.ts';
import type { GraphContext } from './graph-context.ts';
import { knownOperations, type KnownOperations } from './plan/known-operations.ts';
import { createLimiter, type Limiter } from './limits/create-limiter.ts';
import { defaultLimits } from './limits/read-limits.ts';
import { askThrough, dataSource } from './link/data-source.ts';
import type { SubgraphLink } from './link/subgraph-link.ts';
import { observeLinks } from './observe/observe-links.ts';
import { createOperationObserver, observeOperations } from './observe/observe-operations.ts';
import { createPlanCache } from './observe/plan-cache.ts';
import { servePlans } from './plan/serve-plans.ts';

/** The one graph, ready to be served. */
export type Graph = {
  readonly apollo: ApolloServer<GraphContext>;
  /** Operations that need Apollo Server no more. */
  readonly known: KnownOperations;
  /** What a request passes before Apollo Server sees it. */
  readonly limiter: Limiter;
  /** Where what goes wrong is told. */
  readonly log: Log;
  /** The public API schema as SDL. */
  readonly apiSdl: string;
  /** The names of subgraphs that cannot answer now; empty when all can. */
  readonly unready: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

/** Composes the subgraphs and starts the gateway over them. */
export async function createGraph(
  links: readonly SubgraphLink[],
  log: Log = standardErrorLog,
  limits = defaultLimits,
): Promise<Graph> {
  disableTelemetry();
  const observed = observeLinks(links);
  const plans = createPlanCache();
  const observe = createOperationObserver();
  const byName = new Map(observed.links.map((link) => [link.name, askThrough(link, log)]));
  const executeOf = (name: string) => mustFind(byName.get(name), name);
  const { supergraphSdl, rules } = splitRules(compose(links));
  let apiSdl = '';
  let schema = new GraphQLSchema({});
  const limiter = await createLimiter(limits, () => schema, log);
  const authorize = authorizeBy(rules);
  const compiled = servePlans({ supergraphSdl, schema: () => schema, executeOf, onCompiled: plans.noteHit });
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig: { cache: plans.cache },
    buildService: ({ name }) => dataSource(executeOf(name)),
    experimental_didResolveQueryPlan: compiled.notice,
    logger: quiet(log),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    checkScalars(apiSchema);
    schema = apiSchema;
    apiSdl = printSchema(lexicographicSortSchema(apiSchema));
  });
  const formatError = (formatted: GraphQLFormattedError, error: unknown) =>
    limiter.hideNames(publicError(formatted, error, log));
  const apollo = new ApolloServer<GraphContext>({
    gateway: {
      load: async (options) => ({ executor: compiled.inFrontOf((await gateway.load(options)).executor) }),
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      stop: () => gateway.stop(),
    },
    ...limiter.apolloOptions,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: quiet(log),
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      observeOperations(observe),
      authorizeFirst(authorize),
      limiter.plugin,
      answerOverload(),
    ],
  });
  await apollo.start();
  const stop = async () => {
    await apollo.stop();
    await limiter.close();
    observed.close();
    plans.close();
    await Promise.all(links.map(async ({ close }) => close?.()));
  };
  return {
    apollo,
    known: knownOperations({
      find: compiled.find,
      schema: () => schema,
      authorize,
      formatError,
      noteHit: plans.noteHit,
      observe,
    }),
    limiter,
    log,
    apiSdl,
    unready: () => unready(links.filter(({ trust }) => trust !== 'partner')),
    stop,
  };
}

/** Codes and scalars of the frozen shared SDL are refused here already, before anything is planned. */
function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) Object.assign(type, { parseValue, parseLiteral });
  }
}

/** Errors of subgraphs come masked; what the gateway adds to them (service names) stays inside. */
function publicError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const { serviceName, code, incident } = formatted.extensions ?? {};
  if (serviceName === undefined) return maskError(error, formatted, log);
  const { message, path } = formatted;
  return { message, ...(path && { path }), extensions: { code, ...(incident !== undefined && { incident }) } };
}

async function unready(links: readonly SubgraphLink[]): Promise<readonly string[]> {
  const checks = await Promise.allSettled(links.map(({ check }) => check()));
  return links.filter((_link, i) => checks[i]?.status === 'rejected').map(({ name }) => name);
}

/** The libraries' own logger: only errors, in our form. */
function quiet(log: Log) {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: silent,
    error: (message?: unknown) => log.error({ error: message }, 'the gateway reports an error'),
  };
}
