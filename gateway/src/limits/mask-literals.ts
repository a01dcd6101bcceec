import { parse, print, visit } from 'graphql';

/** A document without the values that are written into it: what may be logged. */
export function maskLiterals(document: string): string {
  return print(
    visit(parse(document, { noLocation: true }), {
      StringValue: (node) => ({ ...node, value: '', block: false }),
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
    }),
  );
}
