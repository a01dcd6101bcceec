import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createBoundedCache } from './bounded-cache.ts';

/**
 * The gateway sends the same few documents again and again, those of its query plans. What is made of one takes some fifty
 * times as much.
 */
const charactersAtMost = 2 ** 20;

/** Reads each document once. They have no locations: nobody who asks the gateway has seen them. */
export function readDocuments<TDocument>(read: (text: string) => TDocument): (text: string) => TDocument {
  const documents = createBoundedCache<TDocument>(charactersAtMost);
  return (text) => {
    const known = documents.get(text);
    if (known !== undefined) return known;
    const document = read(text);
    documents.set(text, document, text.length);
    return document;
  };
}

/** Of who sends valid ones only. */
export function parseDocument(text: string): DocumentNode {
  return parse(text, { noLocation: true });
}

/** @returns null for what is no document of the schema */
export function parseValid(schema: GraphQLSchema, text: string): DocumentNode | null {
  try {
    const document = parseDocument(text);
    return validate(schema, document, undefined, { maxErrors: 1 }).length === 0 ? document : null;
  } catch {
    return null;
  }
}
