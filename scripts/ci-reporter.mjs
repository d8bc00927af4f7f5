/** Counts the browser tests and sends the sums, and the share of lines covered, to the process that started the runner. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const sums = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, passed } of sessions) {
        const failedBefore = sums.failed;
        count(testResults, sums);
        // The file did not load, or an error came outside a test.
        if (!passed && sums.failed === failedBefore) sums.failed += 1;
      }
      process.send?.({
        sums,
        coverage: testCoverage && { ok: testCoverage.passed, lines: testCoverage.summary.lines.pct },
      });
    },
  };
}

function count(suite, sums) {
  for (const { skipped, passed } of suite?.tests ?? []) {
    if (skipped) sums.skipped += 1;
    else if (passed) sums.passed += 1;
    else sums.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, sums);
}
