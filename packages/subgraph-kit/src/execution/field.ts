import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { ReadArguments } from './compile-arguments.ts';
import type { Completion } from './parts.ts';

/** A field as it is selected on objects of one type. */
export type SelectedField = {
  /** In the answer. */
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
};

export type Field = SelectedField &
  Completion & {
    readonly readArguments: ReadArguments;
  };

/** The fields that are selected on objects of one type, and what makes the objects that they are written into. */
export type Fields = {
  readonly each: readonly Field[];
  readonly Answer: new () => Record<string, unknown>;
};

/** As errors name it. */
export function nameOf({ parentType, definition }: SelectedField): string {
  return `${parentType.name}.${definition.name}`;
}
