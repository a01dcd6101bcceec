import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HostileMode } from '@voucher-graph/testing';
import { compare, type Comparison } from './compare.ts';
import { readConfig } from './config.ts';
import type { Memory } from './pressure.ts';
import { modes } from './promises.ts';
import { openStage, type Stage } from './stage.ts';
import { addRow, printTable } from './table.ts';

// Who asks for nothing that a hostile subgraph knows waits no longer because it is hostile. README.md says how that is measured.

const { isStrict } = readConfig();

/** The grain of timers. */
const graceMs = 1;

/** A comparison that fails is made anew with more pairs of rounds before it is judged: of seventy, some fail by chance. */
const tries = isStrict ? [3, 6] : [1];
const forMs = isStrict ? 3000 : 500;
const tried: readonly HostileMode[] = isStrict ? ['honest', ...modes] : ['a gzip bomb'];

describe.each(['partner', 'own'] as const)('a hostile subgraph, %s', (role) => {
  let stage: Stage;
  let before: Memory;

  beforeAll(async () => {
    stage = await openStage(role);
    await compare(stage, 'honest', { pairs: isStrict ? 2 : 1, forMs }); // plans are made, and functions compiled
    before = await stage.memory();
  });

  afterAll(async () => {
    await stage.close();
  });

  test.each(tried)('%s: others wait no longer', async (mode) => {
    const comparison = await untilItHolds(mode);
    const { calm, attacked, requests } = comparison;
    addRow(role, mode, comparison, moreThan(before, await stage.memory()));

    expect(requests).toBeGreaterThan(0);
    // Shortly, beside other tests: an attack costs less than as much again.
    if (!isStrict) expect(attacked.cpu).toBeLessThan(2 * calm.cpu);
    else {
      expect(holds(comparison)).toBe(true);
      expect(attacked.lagMs).toBeLessThan(200);
    }
  });

  test('afterwards no memory is kept', async () => {
    const { held, resident } = moreThan(before, await stage.memory());

    expect(held).toBeLessThan(50);
    if (isStrict) expect(resident).toBeLessThan(50);
  });

  async function untilItHolds(mode: HostileMode): Promise<Comparison> {
    let comparison: Comparison | undefined;
    for (const pairs of tries) {
      comparison = await compare(stage, mode, { pairs, forMs });
      if (holds(comparison)) break;
    }
    if (!comparison) throw new Error('Nothing was tried.');
    return comparison;
  }
});

afterAll(printTable);

/** Whether bystanders waited as long as in calm. */
function holds({ calm, attacked }: Comparison): boolean {
  return attacked.p99Ms <= 1.1 * calm.p99Ms + graceMs;
}

function moreThan(before: Memory, after: Memory): Memory {
  return { held: after.held - before.held, resident: after.resident - before.resident };
}
