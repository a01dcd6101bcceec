// Runs a test file as Node runs any module. Jest's own runner loads every module anew for each file: the libraries of the
// graph take four seconds of CPU, which here are spent once a worker.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testGlobals } from './redirect-globals.mjs';

const require = createRequire(createRequire(import.meta.url).resolve('jest/package.json'));
const circus = join(dirname(require.resolve('jest-circus/package.json')), 'build/jestAdapterInit.js');
const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');

/** What Jest calls for each file, with its settings; jest-circus collects, runs and reports as ever. */
export default async function runTestFile(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  forgetLastFile();
  Error.prepareStackTrace = undefined; // Jest's knows only the source maps of modules that Jest loads; Node's knows ours
  const { initialize, runAndTransformResultsToJestFormat } = require(circus);
  await initialize({
    globalConfig,
    config,
    environment,
    runtime,
    testPath,
    sendMessageToJest,
    parentProcess: process,
    localRequire: require,
    setGlobalsForRuntime: (globals) => {
      globalThis[testGlobals] = { ...globals, jest: { setTimeout: (ms) => void (globalThis[timeout] = ms) } };
    },
  });
  await import(pathToFileURL(testPath).href);
  return runAndTransformResultsToJestFormat({ globalConfig, config, testPath });
}

/** jest-circus keeps its tests and handlers in the process. */
function forgetLastFile() {
  delete require.cache[circus];
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (key === timeout || ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'].includes(key.description)) delete globalThis[key];
}
