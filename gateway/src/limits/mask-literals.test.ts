import { expect, test } from '@jest/globals';
import { maskLiterals } from './mask-literals.ts';

test('what is written into a document does not reach the log', () => {
  const masked = maskLiterals(
    '{ a(code: "91310109YW32TUNAXN", n: 42, f: 1.5, list: ["x"], o: { s: """block""" }) { b } }',
  );

  expect(masked).not.toMatch(/9131|42|1\.5|x"|block/);
  expect(masked.replace(/\s+/g, ' ')).toContain('a(code: "", n: 0, f: 0, list: [""], o: {s: ""})');
});
