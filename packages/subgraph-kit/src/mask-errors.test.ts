import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { fault } from './errors.ts';
import { silentLog } from './log.ts';
import { maskError } from './mask-errors.ts';

function mask(thrown: Error) {
  const lines: { readonly fields: Readonly<Record<string, unknown>>; readonly message: string }[] = [];
  const error = new GraphQLError(thrown.message, { path: ['company'], originalError: thrown });
  const masked = maskError(error, error.toJSON(), {
    ...silentLog,
    error: (fields, message) => lines.push({ fields, message }),
  });
  return { masked, lines };
}

test('what we say on purpose reaches the client', () => {
  const { masked, lines } = mask(fault('NOT_FOUND', 'There is no such fund: list them with funds.'));

  expect(masked).toEqual({
    message: 'There is no such fund: list them with funds.',
    path: ['company'],
    extensions: { code: 'NOT_FOUND' },
  });
  expect(lines).toEqual([]);
});

test('a bug becomes an incident that only the log explains', () => {
  const { masked, lines } = mask(new Error('relation "secret" does not exist'));

  expect(JSON.stringify(masked)).not.toContain('secret');
  expect(masked.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', incident: lines[0]?.fields['incident'] });
  expect(String(lines[0]?.fields['error'])).toContain('secret');
});

test('a database that is away is no incident: the client may try again', () => {
  const { masked } = mask(Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' }));

  expect(masked.extensions).toEqual({ code: 'UNAVAILABLE' });
  expect(masked.message).not.toContain('10.0.0.1');
});

test('a request that is wrong keeps the code that it was given, and gets one where it was given none', () => {
  const unknownField = new GraphQLError('Cannot query field "x" on type "Query".');
  const code = (extensions: Readonly<Record<string, unknown>>) =>
    maskError(unknownField, { message: unknownField.message, extensions }, silentLog).extensions;

  expect(code({ code: 'GRAPHQL_VALIDATION_FAILED' })).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(code({ code: 'INTERNAL_SERVER_ERROR' })).toEqual({ code: 'BAD_USER_INPUT' });
  expect(code({})).toEqual({ code: 'BAD_USER_INPUT' });
});

test("a value that cannot be written as its field's type is a bug, although graphql-js reports it", () => {
  const { masked, lines } = mask(new GraphQLError('Int cannot represent non 32-bit signed integer value: 3000000000'));

  expect(masked.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(masked.message).not.toContain('3000000000');
  expect(lines).toHaveLength(1);
});
