import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the end and in few lines what failed and what was on the screen: of another machine this is all that one sees. */
export default class Failures implements Reporter {
  private readonly failures: string[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === test.expectedStatus) return;
    const page = result.attachments.find(({ name }) => name === 'error-context')?.path;
    this.failures.push(
      [
        `--- ${test.titlePath().slice(2).join(' › ')} (${Math.round(result.duration / 1000)} s)`,
        ...result.errors.flatMap(({ message = '', location }) => [
          `${location?.file.replace(/.*\/e2e\//, '') ?? ''}:${location?.line ?? ''}`,
          ...stripVTControlCharacters(message).split('\n').slice(0, 14),
        ]),
        ...(page ? shown(readFileSync(page, 'utf8')) : []),
      ].join('\n'),
    );
  }

  onEnd() {
    if (this.failures.length) console.log(`\n${this.failures.join('\n\n')}`);
  }
}

/** The dialog or the alert that was open, or else the page below its menu. */
function shown(context: string): string[] {
  const page = (/```yaml\n([\s\S]*?)```/.exec(context)?.[1] ?? '').split('\n');
  const from = Math.max(page.findIndex((line) => /- (dialog|alert)/.test(line)), page.findIndex((line) => /- main/.test(line)), 0);
  return page.slice(from, from + 14);
}
