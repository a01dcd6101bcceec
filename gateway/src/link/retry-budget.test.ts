import { expect, test } from '@jest/globals';
import { createRetryBudget } from './retry-budget.ts';

test('when everything fails, a tenth of the requests is tried again, beyond what quiet times saved', () => {
  const budget = createRetryBudget({ share: 0.1, saved: 10 });
  let retries = 0;
  for (let i = 0; i < 1000; i++) {
    budget.earn();
    if (budget.spend()) retries++;
  }

  expect(retries).toBeGreaterThan(100);
  expect(retries).toBeLessThanOrEqual(110);
});
