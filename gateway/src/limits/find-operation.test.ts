import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { findOperation } from './find-operation.ts';
import { judgeDocuments } from './judge-documents.ts';
import { defaultLimits } from './read-limits.ts';

const schema = buildSchema('type Query { a: Int }');

test.each(['subscription', 'mutation'])('a %s is refused where the schema has none', (kind) => {
  const verdict = judgeDocuments(defaultLimits, () => schema)(`${kind} { a }`);

  expect(verdict !== 'unreadable' && 'operations' in verdict && findOperation(verdict.operations, undefined)).toEqual({
    code: 'OPERATION_NOT_FOUND',
    message: `This graph has no ${kind}s: ask in a query.`,
  });
});

test('a query is found beside them', () => {
  const verdict = judgeDocuments(defaultLimits, () => schema)('query A { a } subscription B { a }');

  expect(verdict !== 'unreadable' && 'operations' in verdict && findOperation(verdict.operations, 'A')).toMatchObject({
    name: 'A',
    kind: 'query',
  });
});

test('who names an operation where none has a name is told to leave the name out', () => {
  const verdict = judgeDocuments(defaultLimits, () => schema)('{ a }');

  expect(verdict !== 'unreadable' && 'operations' in verdict && findOperation(verdict.operations, 'A')).toEqual({
    code: 'OPERATION_NOT_FOUND',
    message: 'The document has no operation of that name: leave operationName out.',
  });
});
