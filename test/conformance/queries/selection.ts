import type { GraphQLField, GraphQLObjectType } from 'graphql';

/** How an argument is passed: written out, as a variable, with variables inside, or as a variable's default. */
export type Choice = { readonly value: unknown; readonly via: 'literal' | 'variable' | 'inside' | 'default' };

/** `@skip` or `@include`. */
export type Condition = {
  readonly directive: 'skip' | 'include';
  readonly if: boolean;
  readonly via: 'literal' | 'variable';
};

type Common = { readonly condition: Condition | undefined };

export type FieldSelection = Common & {
  readonly kind: 'field';
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly alias: string | undefined;
  readonly args: Readonly<Record<string, Choice | undefined>>;
  /** Undefined for leaves. */
  readonly below: readonly Selection[] | undefined;
};

export type FragmentSelection = Common & {
  readonly kind: 'fragment';
  readonly on: GraphQLObjectType;
  readonly form: 'inline' | 'inline without a type' | 'named' | 'named before';
  readonly below: readonly Selection[];
};

export type Selection = FieldSelection | FragmentSelection | (Common & { readonly kind: 'typename' });
