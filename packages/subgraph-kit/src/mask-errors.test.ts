import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { fault } from './errors.ts';
import { maskError } from './mask-errors.ts';

function mask(thrown: Error) {
  const lines: { readonly fields: Readonly<Record<string, unknown>>; readonly message: string }[] = [];
  const error = new GraphQLError(thrown.message, { path: ['company'], originalError: thrown });
  const masked = maskError(error, error.toJSON(), { error: (fields, message) => lines.push({ fields, message }) });
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
