import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Completion } from './complete-safely.ts';

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
    /** The same each time; undefined where variables decide them. */
    readonly fixedArguments: Readonly<Record<string, unknown>> | undefined;
  };

/** As errors name it. */
export function nameOf({ parentType, definition }: SelectedField): string {
  return `${parentType.name}.${definition.name}`;
}
