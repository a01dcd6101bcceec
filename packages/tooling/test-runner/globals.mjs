import { testGlobals } from './redirect-globals.mjs';

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globalThis[testGlobals];
