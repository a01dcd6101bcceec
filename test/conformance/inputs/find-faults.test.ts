import { expect, test } from '@jest/globals';
import { findFaults } from './find-faults.ts';
import { post } from './request.ts';
import type { Reply } from './send.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const saying = (message: string, code = 'BAD_USER_INPUT'): Reply => ({
  statuses: [400],
  headers: json,
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

test.each<[what: string, reply: Reply]>([
  ['a refusal', saying('"x" is no id of ours: pass an id as the graph answered it.')],
  ['an answer', { statuses: [200], headers: json, body: '{"data":{"fund":null}}' }],
  ['an empty answer, as Node itself gives', { statuses: [400], headers: {}, body: '' }],
  ['what an input said, said again', saying('Syntax Error: Expected Name, found "select".')],
])('%s has no fault', (_what, reply) => {
  expect(findFaults(post('{}'), reply)).toEqual([]);
});

test.each<[what: RegExp, reply: Reply]>([
  [/status 500/, { statuses: [500], headers: json, body: '{}' }],
  [/status 503/, { statuses: [200, 503], headers: json, body: '{}' }],
  [/what it runs on/, { statuses: [200], headers: { ...json, 'x-powered-by': 'Express' }, body: '{}' }],
  [/its type is text\/html/, { statuses: [404], headers: { 'content-type': 'text/html' }, body: '<pre>no</pre>' }],
  [/no JSON/, { statuses: [400], headers: json, body: 'no' }],
  [/INTERNAL_SERVER_ERROR/, saying('Something went wrong on our side.', 'INTERNAL_SERVER_ERROR')],
  [/SUBGRAPH_UNAVAILABLE/, saying('Try again.', 'SUBGRAPH_UNAVAILABLE')],
  [/a stack frame/, saying('no at resolve (/app/list.ts:12:3)')],
  [/a path of a file/, saying('Cannot find /home/me/graph')],
  [/a path of a file/, saying('in node_modules/pg')],
  [/SQL/, saying('SELECT id FROM company')],
  [/what PostgreSQL says/, saying('invalid input syntax for type uuid')],
  [/an address inside/, saying('connect 127.0.0.1:5432')],
  [/an error of the language/, saying("TypeError: Cannot read properties of null (reading 'id')")],
])('%s is found', (what, reply) => {
  expect(findFaults(post('{}'), reply).join('; ')).toMatch(what);
});
