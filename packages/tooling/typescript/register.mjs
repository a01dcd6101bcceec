// `node --import ./packages/tooling/typescript/register.mjs file.ts`: runs TypeScript from its source, on a Node that does
// not strip types by itself. Errors name lines of the source.
import { register } from 'node:module';
import process from 'node:process';

process.setSourceMapsEnabled(true);
register('./strip-types.mjs', import.meta.url);
