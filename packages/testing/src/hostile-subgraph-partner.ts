import { execute, parse } from 'graphql';
import {
  createRequestVerifier,
  defineSubgraph,
  publicViewer,
  type Database,
  type SubgraphResponse,
} from '@voucher-graph/subgraph-kit';

// An honest partner as a vendor would write one: fields of its own, all nullable, on entities of ours.

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    "Datasets that Acme reviewed."
    acmeReviewed(ids: [ID!]!): [Dataset!]
  }
  type Dataset @key(fields: "id") {
    id: ID!
    "From 0 to 1."
    acmeScore: Float
    acmeLabels: [String!]
    acmeReview: AcmeReview
    acmeTwin: Dataset
  }
  type DatasetVendor @key(fields: "id") { id: ID! acmeRank: Int acmeMotto(loud: Boolean): String }
  type Company @key(fields: "id") { id: ID! acmeGrade: AcmeGrade acmeNotes: [AcmeReview!] }
  type AcmeReview { stars: Int! words: String! helpful: Boolean }
  enum AcmeGrade { A B }`;

type Reference = { readonly id: string };

const digit = (id: string) => Number.parseInt(id.slice(-1), 16);
const review = ({ id }: Reference) => ({ stars: digit(id) % 6, words: `Words on ${id}.`, helpful: digit(id) > 7 });

const subgraph = defineSubgraph({
  name: 'acme',
  typeDefs,
  resolvers: {
    Query: {
      acmeReviewed: (_root: unknown, { ids }: { readonly ids: readonly string[] }) => ids.map((id) => ({ id })),
    },
    Dataset: {
      acmeScore: ({ id }: Reference) => digit(id) / 16,
      acmeLabels: ({ id }: Reference) => [`label ${id}`],
      acmeReview: review,
      acmeTwin: ({ id }: Reference) => ({ id }),
    },
    DatasetVendor: { acmeRank: ({ id }: Reference) => digit(id), acmeMotto: () => 'HONEST DATA' },
    Company: {
      acmeGrade: ({ id }: Reference) => (digit(id) > 7 ? 'A' : 'B'),
      acmeNotes: (each: Reference) => [review(each)],
    },
  },
  entities: [],
  migrations: [],
  createLoaders: () => ({}),
});

export const partnerSdl = subgraph.sdl;

/** Answers as the partner does, or with null what the graph did not sign for it. */
export function createPartner(
  secret: string,
): (authorization: string | undefined, body: Buffer) => Promise<SubgraphResponse | null> {
  const verify = createRequestVerifier({ secret, subgraph: subgraph.name });
  return async (authorization, body) => {
    if (!verify({ method: 'POST', authorization, body })) return null;
    const { query, variables } = JSON.parse(body.toString('utf8')) as {
      readonly query: string;
      readonly variables?: Readonly<Record<string, unknown>>;
    };
    const { data, errors } = await execute({
      schema: subgraph.schema,
      document: parse(query),
      variableValues: variables ?? {},
      contextValue: subgraph.createContext(undefined as unknown as Database, publicViewer), // it has no database
    });
    return { ...(data && { data }), ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
  };
}
