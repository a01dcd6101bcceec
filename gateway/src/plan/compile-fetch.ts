import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BareObject, type SubgraphResponse } from '@voucher-graph/subgraph-kit';
import type { Execute } from '../link/subgraph-link.ts';
import { follow, placesAt, type DataPath } from './follow-path.ts';
import { merge } from './merge.ts';
import type { Entity, FetchNode, Run, Step } from './query-plan.ts';
import { compileRepresent, type Represent } from './represent.ts';
import { compileRewrites } from './rewrite.ts';

/**
 * Compiles a fetch: asks a subgraph, and writes its answer to where the plan wants it. A link hands on nothing but what was
 * asked, whoever answers (`link/`).
 */
export function compileFetch(supergraph: GraphQLSchema, node: FetchNode, path: DataPath, execute: Execute): Step {
  const { serviceName, operation: query, operationName, variableUsages = [], requires } = node;
  const rewriteInput = compileRewrites(supergraph, node.inputRewrites);
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  const tell = (run: Run, error: GraphQLFormattedError, place: readonly (string | number)[] | undefined) =>
    run.errors.push(located(serviceName, error, place));
  const ask = (run: Run, representations?: readonly Entity[]) => {
    const variables = pick(run.variables, variableUsages);
    if (representations) variables['representations'] = representations;
    return execute({ query, operationName, variables, viewer: run.viewer });
  };
  const askFields = (run: Run): Asking | undefined => {
    const entities = follow(run.data, path);
    if (entities.length === 0) return undefined;
    const take = ({ data, errors = [] }: SubgraphResponse) => {
      for (const error of errors) tell(run, error, error.path && [...path, ...error.path]);
      rewriteOutput(data);
      for (const entity of entities) if (data) merge(entity, data);
    };
    return { answer: ask(run), take };
  };
  const askEntities = (run: Run, represent: Represent): Asking | undefined => {
    const known = represented(run, represent);
    if (known.length === 0) return undefined;
    const representations = known.map(({ representation }) => representation);
    // What is not of the type in question must not get one now.
    representations.forEach(rewriteInput);
    const take = ({ data, errors = [] }: SubgraphResponse) => {
      if (errors.length > 0) tellOfEntities(run, errors, known);
      if (!data) return;
      const answers = data['_entities'];
      if (!Array.isArray(answers) || answers.length !== known.length)
        throw new Error(`A link answered ${known.length} references with another number of entities.`);
      for (const [i, { entity }] of known.entries()) {
        const answer = answers[i] as Entity | null;
        if (!answer) continue;
        answer['__typename'] ??= entity['__typename'];
        rewriteOutput(answer);
        merge(entity, answer);
      }
    };
    return { answer: ask(run, representations), take };
  };
  /** Those of which the subgraph can be told what it needs to know. */
  const represented = (run: Run, represent: Represent): readonly Asked[] => {
    const known: Asked[] = [];
    for (const [place, entity] of follow(run.data, path).entries()) {
      const representation = represent(entity);
      if (representation?.['__typename']) known.push({ entity, place, representation });
    }
    return known;
  };
  const tellOfEntities = (run: Run, errors: readonly GraphQLFormattedError[], known: readonly Asked[]): void => {
    const places = placesAt(run.data, path);
    for (const error of errors) {
      const [, index, ...below] = error.path ?? [];
      const at = typeof index === 'number' ? known[index] : undefined;
      tell(run, error, at ? [...(places[at.place] ?? []), ...below] : error.path && [...path, ...error.path]);
    }
  };
  const represent = requires && compileRepresent(supergraph, requires);
  return (run) => {
    const fail = (error: unknown) => void run.errors.push(error as GraphQLError);
    try {
      const asking = represent ? askEntities(run, represent) : askFields(run);
      return asking?.answer.then((answer) => {
        try {
          asking.take(answer);
        } catch (error) {
          fail(error);
        }
      }, fail);
    } catch (error) {
      fail(error);
      return undefined;
    }
  };
}

/** What a subgraph was asked, and what is done with its answer. */
type Asking = { readonly answer: Promise<SubgraphResponse>; readonly take: (answer: SubgraphResponse) => void };

type Asked = { readonly entity: Entity; readonly place: number; readonly representation: Entity };

function pick(variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const picked = new BareObject();
  for (const name of names)
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) picked[name] = variables[name];
  return picked;
}

/** The service name marks it as a subgraph's, and goes no further than `publicError`. */
function located(
  serviceName: string,
  { message, extensions }: GraphQLFormattedError,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  return new GraphQLError(message, {
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName },
  });
}
