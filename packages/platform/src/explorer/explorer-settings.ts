/** A document that the page offers to run, with variables that have an answer in this graph's data. */
export type Example = {
  /** What a reader would ask, in a few words: "One company, whole". */
  readonly name: string;
  /** One sentence on what the answer shows. */
  readonly description?: string;
  /** The GraphQL document, shown verbatim in its own tab. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What the server tells the page's script, as JSON inside the page. */
export type ExplorerSettings = {
  /** Path of the GraphQL endpoint on this server. */
  readonly endpoint: string;
  readonly examples: readonly Example[];
  /** Addresses of the editor's web workers; every language without one of its own uses `editor`. */
  readonly workers: { readonly editor: string; readonly json: string; readonly graphql: string };
};
