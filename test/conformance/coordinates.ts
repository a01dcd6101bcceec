import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Everything of a schema that a request can name: "Type.field", "Type.field(argument:)", "Input.field", "Enum.VALUE". */
function coordinatesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      names.add(`${type.name}.${name}`);
      for (const arg of args) {
        names.add(`${type.name}.${name}(${arg.name}:)`);
        for (const below of coordinatesBelow(arg.type)) names.add(below);
      }
    }
  }
  return names;
}

/** What an argument of a type can hold: fields of inputs, and values of enums, however deep. */
export function coordinatesBelow(type: GraphQLInputType, names = new Set<string>()): ReadonlySet<string> {
  const named = getNamedType(type);
  if (isEnumType(named)) for (const { name } of named.getValues()) names.add(`${named.name}.${name}`);
  if (isInputObjectType(named))
    for (const field of Object.values(named.getFields())) {
      const name = `${named.name}.${field.name}`;
      if (names.has(name)) continue;
      names.add(name);
      coordinatesBelow(field.type, names);
    }
  return names;
}

/** Which coordinates of a schema were asked for so far. */
export type Coverage = {
  /** Notes what a document names, and what its variables hold. */
  readonly note: (document: DocumentNode, variables?: Readonly<Record<string, unknown>>) => void;
  readonly missing: ReadonlySet<string>;
  /** Such as "98.7 % of 1234 schema coordinates". */
  readonly share: () => string;
};

export function createCoverage(schema: GraphQLSchema): Coverage {
  const all = coordinatesOf(schema);
  const missing = new Set(all);
  const info = new TypeInfo(schema);
  return {
    missing,
    share: () =>
      `${Math.floor((1000 * (all.size - missing.size)) / all.size) / 10} % of ${all.size} schema coordinates`,
    note: (document, variables = {}) => {
      if (missing.size > 0) visit(document, visitWithTypeInfo(info, visitorOf(missing, info, variables)));
    },
  };
}

function visitorOf(missing: Set<string>, info: TypeInfo, variables: Readonly<Record<string, unknown>>): ASTVisitor {
  return {
    Field: () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      if (parent && field) missing.delete(`${parent.name}.${field.name}`);
    },
    Argument: () => {
      const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
      if (parent && field && argument) missing.delete(`${parent.name}.${field.name}(${argument.name}:)`);
    },
    ObjectField: ({ name }) => {
      const parent = getNamedType(info.getParentInputType());
      if (parent) missing.delete(`${parent.name}.${name.value}`);
    },
    EnumValue: ({ value }) => {
      const type = getNamedType(info.getInputType());
      if (isEnumType(type)) missing.delete(`${type.name}.${value}`);
    },
    VariableDefinition: ({ variable }) => {
      takeValue(missing, getNamedType(info.getInputType()), variables[variable.name.value]);
    },
  };
}

function takeValue(missing: Set<string>, type: unknown, value: unknown): void {
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    if (isEnumType(type) && typeof item === 'string') missing.delete(`${type.name}.${item}`);
    if (!isInputObjectType(type) || typeof item !== 'object' || item === null) continue;
    for (const field of Object.values(type.getFields())) {
      const inner: unknown = Object.hasOwn(item, field.name) ? item[field.name as keyof typeof item] : undefined;
      if (inner === undefined) continue;
      missing.delete(`${type.name}.${field.name}`);
      takeValue(missing, getNamedType(field.type), inner);
    }
  }
}
