import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bugs } from './planted-bugs/bugs.ts';
import { plant } from './planted-bugs/plant.ts';

// That the tests catch them, `npm run planted-bugs` shows; here, that they are still bugs of today's code.

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each(bugs)('it can still be planted: $name', (bug) => {
  const { before, after } = plant(root, bug);

  expect(after).not.toBe(before);
  for (const file of bug.tests) expect(existsSync(join(root, file))).toBe(true);
});

test('a bug whose code went on is told, and not planted', () => {
  const gone = { ...bugs[0]!, search: 'what nobody wrote' };

  expect(() => plant(root, gone)).toThrow('applies no longer');
});
