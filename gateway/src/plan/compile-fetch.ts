import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BareObject } from '@voucher-graph/subgraph-kit';
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
  const ask = (run: Run, representations?: readonly Entity[]) =>
    execute({
      query,
      operationName,
      variables: { ...pick(run.variables, variableUsages), ...(representations && { representations }) },
      viewer: run.viewer,
    });
  const fetchFields = async (run: Run): Promise<void> => {
    const entities = follow(run.data, path);
    if (entities.length === 0) return;
    const { data, errors = [] } = await ask(run);
    for (const error of errors) tell(run, error, error.path && [...path, ...error.path]);
    rewriteOutput(data);
    for (const entity of entities) if (data) merge(entity, data);
  };
  const fetchEntities = async (run: Run, represent: Represent): Promise<void> => {
    const asked = follow(run.data, path).map((entity, place) => ({ entity, place, representation: represent(entity) }));
    const known = asked.filter((each): each is Asked => Boolean(each.representation?.['__typename']));
    if (known.length === 0) return;
    // What is not of the type in question must not get one now.
    for (const { representation } of known) rewriteInput(representation);
    const { data, errors = [] } = await ask(
      run,
      known.map(({ representation }) => representation),
    );
    if (errors.length > 0) {
      const places = placesAt(run.data, path);
      for (const error of errors) {
        const [, index, ...below] = error.path ?? [];
        const at = typeof index === 'number' ? known[index] : undefined;
        tell(run, error, at ? [...(places[at.place] ?? []), ...below] : error.path && [...path, ...error.path]);
      }
    }
    if (!data) return;
    const answers = data['_entities'];
    if (!Array.isArray(answers) || answers.length !== known.length)
      throw new Error(`A link answered ${known.length} references with another number of entities.`);
    known.forEach(({ entity }, i) => {
      const answer = answers[i] as Entity | null;
      if (!answer) return;
      answer['__typename'] ??= entity['__typename'];
      rewriteOutput(answer);
      merge(entity, answer);
    });
  };
  const represent = requires && compileRepresent(supergraph, requires);
  return async (run) => {
    try {
      await (represent ? fetchEntities(run, represent) : fetchFields(run));
    } catch (error) {
      run.errors.push(error as GraphQLError);
    }
  };
}

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
