import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Leaves how many walks passed and failed, for the closing line of the whole test run. */
export default class Tally implements Reporter {
  private readonly passed = new Set<string>();
  private readonly failed = new Set<string>();

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status !== 'skipped') {
      (result.status === test.expectedStatus ? this.passed : this.failed).add(test.id);
    }
  }

  onEnd() {
    writeFileSync(
      join(import.meta.dirname, '../results.json'),
      JSON.stringify({ passed: this.passed.size, failed: this.failed.size }),
    );
  }
}
