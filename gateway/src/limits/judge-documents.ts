import {
  GraphQLError,
  Kind,
  parse,
  visit,
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import { conditionsOf, createBoundedCache } from '@voucher-graph/subgraph-kit';
import { checkDocument, isIntrospection } from './check-document.ts';
import { priceOperation, type Price } from './price-operation.ts';
import type { Limits } from './read-limits.ts';
import type { Refusal } from './refusal.ts';

/** What is known of a document's text, whatever variables come with it. */
export type Verdict =
  | { readonly refusal: Refusal }
  | { readonly operations: readonly JudgedOperation[] }
  /** The text is no document: whoever parses it says why. */
  | 'unreadable';

export type JudgedOperation = Price & {
  readonly name: string | undefined;
  readonly kind: OperationTypeNode;
  /** The variables that decide what of it is asked. */
  readonly conditions: readonly string[];
  /** Whether the schema has such operations at all: no rule of validation says that it has no subscriptions. */
  readonly hasRoot: boolean;
};

/** How many bytes of verdicts are kept, roughly. */
const keptBytes = 32_000_000;

/** Judges documents, each text once: what is asked again costs a look-up. */
export function judgeDocuments(limits: Limits, schema: () => GraphQLSchema): (text: string) => Verdict {
  const verdicts = createBoundedCache<Verdict>(keptBytes);
  let judgedFor: GraphQLSchema | undefined;
  return (text) => {
    const current = schema();
    if (judgedFor !== current) {
      verdicts.clear();
      judgedFor = current;
    }
    const known = verdicts.get(text);
    if (known) return known;
    const verdict = judge(text, limits, current);
    if (verdict !== 'unreadable' && 'operations' in verdict)
      verdicts.set(
        text,
        verdict,
        500 + 2 * text.length + 200 * verdict.operations.reduce((all, { parts }) => all + parts, 0),
      );
    return verdict;
  };
}

function judge(text: string, limits: Limits, schema: GraphQLSchema): Verdict {
  const { characters, tokens } = limits;
  if (text.length > characters)
    return refuse(
      'DOCUMENT_TOO_LONG',
      `The document is longer than ${characters} characters: send values as variables.`,
    );
  const document = parseDocument(text, tokens);
  if (document === 'too many tokens')
    return refuse('TOO_MANY_TOKENS', `The document has more than ${tokens} tokens: ask in several requests.`);
  if (!document) return 'unreadable';
  const refusal = checkDocument(document, limits);
  if (refusal) return { refusal };
  if (!limits.showsSchema && introspects(document))
    return refuse('INTROSPECTION_DISABLED', 'This graph is not introspected: read its schema at /schema.graphql.');
  const conditions = conditionsOf(document);
  return {
    operations: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [
            {
              name: definition.name?.value,
              kind: definition.operation,
              conditions,
              hasRoot: !!schema.getRootType(definition.operation),
              ...priceOperation(schema, document, definition),
            },
          ]
        : [],
    ),
  };
}

function parseDocument(text: string, tokens: number): DocumentNode | 'too many tokens' | null {
  try {
    return parse(text, { maxLexicalTokens: tokens, noLocation: true });
  } catch (error) {
    // graphql-js tells this error from others by its text alone.
    const isTooMany = error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message);
    return isTooMany ? 'too many tokens' : null;
  }
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (!isIntrospection(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function refuse(code: Refusal['code'], message: string): Verdict {
  return { refusal: { code, message } };
}
