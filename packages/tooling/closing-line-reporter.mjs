/** Closes the log with one line that any CI can read: `N passed, N failed`. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + Math.max(0, Math.min(numFailedTestSuites, numRuntimeErrorTestSuites));
    process.stderr.write(`\n${numPassedTests} passed, ${failed} failed\n`);
  }
}
