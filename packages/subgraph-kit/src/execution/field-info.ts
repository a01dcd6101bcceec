import type { GraphQLResolveInfo } from 'graphql';
import type { SelectedField } from './field.ts';
import type { Place, Run } from './run.ts';

/** What a resolver is told beside its arguments. Made for each, and seldom read: so it is read from where it is known. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly #field: SelectedField;
  readonly #run: Run;
  readonly #above: Place;

  constructor(field: SelectedField, run: Run, above: Place) {
    this.#field = field;
    this.#run = run;
    this.#above = above;
  }

  get fieldName() {
    return this.#field.definition.name;
  }
  get fieldNodes() {
    return this.#field.nodes as GraphQLResolveInfo['fieldNodes'];
  }
  get returnType() {
    return this.#field.definition.type;
  }
  get parentType() {
    return this.#field.parentType;
  }
  get path() {
    return { prev: this.#above, key: this.#field.key, typename: this.#field.parentType.name };
  }
  get schema() {
    return this.#run.schema;
  }
  get fragments() {
    return this.#run.fragments as GraphQLResolveInfo['fragments'];
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#run.operation;
  }
  get variableValues() {
    return this.#run.variables as GraphQLResolveInfo['variableValues'];
  }
}
