import { register } from 'node:module';

/** Where the runner leaves `test`, `expect` and their like for the file that it loads. */
export const testGlobals = Symbol.for('voucher-graph: test globals');

register('./resolve-globals.mjs', import.meta.url);
