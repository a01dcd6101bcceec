import {
  Kind,
  OperationTypeNode,
  parse,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { askForKeys, echoKey, type AskedKeys } from './ask-for-keys.ts';
import { LinkFault } from './link-fault.ts';
import { isRecord } from './parse-answer.ts';
import { projectEntities, type ProjectEntities } from './project-entities.ts';
import { projectObject, unfit, type Misfits, type Project, type Selected } from './projection.ts';
import type { Reference } from './references.ts';

/** A document that the gateway sends, made ready to be sent and to be answered. */
export type CompiledQuery = {
  readonly isMutation: boolean;
  /** What to send. */
  readonly text: string;
  /** All response keys in it: whatever else a path names is not ours. */
  readonly keys: ReadonlySet<string>;
  /**
   * What was asked for of an answer's data.
   * @throws LinkFault when it is no answer to what was asked
   */
  readonly project: (data: unknown, references: readonly Reference[], misfits: Misfits) => ProjectedData;
};

export type ProjectedData = Record<string, unknown> | null;

/**
 * Compiles a document against the subgraph's own schema.
 * @param echoed the keys that the subgraph is asked to repeat; none of one that is believed
 */
export function compileQuery(schema: GraphQLSchema, query: string, echoed: AskedKeys): CompiledQuery {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The gateway planned a document without an operation.');
  const keys = responseKeys(document);
  const echoKeys = [...echoed].flatMap(([type, names]) => names.map((name) => echoKey(type, name)));
  const asksAgain = echoKeys.length > 0 && !echoKeys.some((key) => keys.has(key));
  const selected: Selected = {
    schema,
    fragments: new Map(document.definitions.filter(isFragment).map((node) => [node.name.value, node])),
  };
  return {
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    text: asksAgain ? askForKeys(document, echoed) : query,
    keys,
    project: projectRoot(selected, operation, asksAgain ? echoed : new Map()),
  };
}

function projectRoot(
  selected: Selected,
  { operation, selectionSet }: OperationDefinitionNode,
  echoed: AskedKeys,
): CompiledQuery['project'] {
  const entities = entitiesSelection(selectionSet);
  const project = entities
    ? rootOfEntities(
        projectEntities(selected, [{ set: entities, isOptional: false }], (type) =>
          (echoed.get(type) ?? []).map((name) => ({ key: echoKey(type, name), name })),
        ),
      )
    : rootOfFields(
        projectObject(selected, rootType(selected.schema, operation), [{ set: selectionSet, isOptional: false }]),
      );
  return (data, references, misfits) => {
    if (data === null || data === undefined) return null;
    if (!isRecord(data)) throw new LinkFault('invalid', 'its data is no object');
    return project(data, references, misfits);
  };
}

function rootOfEntities(project: ProjectEntities): CompiledQuery['project'] {
  return (data, references, misfits) => {
    misfits.path.push('_entities');
    const _entities = project((data as Readonly<Record<string, unknown>>)['_entities'], references, misfits);
    misfits.path.pop();
    return { _entities };
  };
}

function rootOfFields(project: Project): CompiledQuery['project'] {
  return (data, _references, misfits) => {
    const projected = project(data, misfits);
    return projected === unfit ? null : (projected as ProjectedData);
  };
}

function rootType(schema: GraphQLSchema, operation: OperationTypeNode) {
  const type = schema.getRootType(operation);
  if (!type) throw new Error(`The gateway planned a ${operation} for a subgraph that has none.`);
  return type;
}

/** The planner asks for entities alone. */
function entitiesSelection({ selections }: SelectionSetNode): SelectionSetNode | undefined {
  const [node] = selections;
  return node?.kind === Kind.FIELD && node.name.value === '_entities' ? node.selectionSet : undefined;
}

function responseKeys(document: DocumentNode): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) });
  return keys;
}

function isFragment(node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}
