import {
  buildASTSchema,
  isObjectType,
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** A subgraph's own schema, as far as its answers are checked against it: no directives, and no federation fields. */
export function subgraphSchema(sdl: string): GraphQLSchema {
  const document = parse(sdl, { noLocation: true });
  return buildASTSchema(withoutOrphans(document), { assumeValidSDL: true });
}

/** The leaf fields of an entity's keys: those by which an answer is recognized. */
export function keyFields(schema: GraphQLSchema, typeName: string): ReadonlySet<string> {
  const type = schema.getType(typeName);
  const nodes = isObjectType(type) ? [type.astNode, ...type.extensionASTNodes] : [];
  const names = nodes
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'key' || name.value === 'federation__key')
    .flatMap(({ arguments: given = [] }) => given.find(({ name }) => name.value === 'fields')?.value ?? [])
    .flatMap((value) => (value.kind === Kind.STRING ? outermost(value.value) : []));
  return new Set(names);
}

/** "id organization { id }" → id: what is nested is left to whoever resolves it. */
function outermost(fields: string): readonly string[] {
  return fields.replace(/\w+\s*\{[^}]*\}/g, '').match(/\w+/g) ?? [];
}

const extensions: Readonly<Record<string, TypeDefinitionNode['kind']>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
};

/** `extend type Query { … }` with no `type Query` beside it is how federation once was written: it defines the type. */
function withoutOrphans(document: DocumentNode): DocumentNode {
  const defined = new Set<string>();
  for (const node of document.definitions) if (isDefinition(node)) defined.add(node.name.value);
  return {
    ...document,
    definitions: document.definitions
      .filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION && kind !== Kind.SCHEMA_EXTENSION)
      .map((node) => {
        if (!isExtension(node) || defined.has(node.name.value)) return node;
        defined.add(node.name.value);
        return { ...node, kind: extensions[node.kind] } as TypeDefinitionNode;
      }),
  };
}

function isDefinition(node: DefinitionNode): node is TypeDefinitionNode {
  return Object.values(extensions).includes(node.kind as TypeDefinitionNode['kind']);
}

function isExtension(node: DefinitionNode): node is TypeExtensionNode {
  return Object.hasOwn(extensions, node.kind);
}
