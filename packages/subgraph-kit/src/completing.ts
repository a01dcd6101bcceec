/**
 * The resolvers that a schema type still needs beyond the fields which its row already answers: a field added to the SDL
 * and resolved by nobody fails to compile.
 */
export type Completing<TResolvers, TSchema, TRow> = TResolvers &
  Required<Pick<TResolvers, Exclude<keyof TSchema, keyof TRow | '__typename'> & keyof TResolvers>>;
