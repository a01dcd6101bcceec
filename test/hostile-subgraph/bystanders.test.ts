import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HostileMode } from '@voucher-graph/testing';
import { compare, playInTurn, type Comparison, type Rounds } from './compare.ts';
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
const tries = isStrict ? [2, 6] : [1, 3];
const forMs = isStrict ? 3000 : 500;
const tried: readonly HostileMode[] = isStrict ? ['honest', ...modes] : ['a gzip bomb'];

describe.each(['partner', 'own'] as const)('a hostile subgraph, %s', (role) => {
  let stage: Stage;
  let before: Memory;
  const hostile: Rounds[] = [];

  beforeAll(async () => {
    stage = await openStage(role);
    await playInTurn(stage, 'honest', { pairs: isStrict ? 2 : 1, forMs }); // plans are made, and functions compiled
    before = await stage.memory();
  });

  afterAll(async () => {
    await stage.close();
  });

  test.each(tried)('%s: others wait no longer than by chance', async (mode) => {
    const comparison = await untilItHolds(mode);
    addRow(role, mode, comparison, moreThan(before, await stage.memory()));

    expect(comparison.requests).toBeGreaterThan(0);
    expect(holds(comparison)).toBe(true);
    if (isStrict) expect(comparison.attacked.lagMs).toBeLessThan(200);
  });

  if (isStrict)
    test('of all modes together, others wait as in calm: p99 within 10 %', async () => {
      const rounds = {
        calm: hostile.flatMap(({ calm }) => calm),
        attacked: hostile.flatMap(({ attacked }) => attacked),
      };
      const all = compare(rounds, forMs);
      addRow(role, 'all of them', all, moreThan(before, await stage.memory()));

      expect(all.attacked.p99Ms).toBeLessThanOrEqual(1.1 * all.calm.p99Ms);
    });

  test('afterwards no memory is kept', async () => {
    const { held, resident } = moreThan(before, await stage.memory());

    expect(held).toBeLessThan(50);
    if (isStrict) expect(resident).toBeLessThan(50);
  });

  async function untilItHolds(mode: HostileMode): Promise<Comparison> {
    let comparison: Comparison | undefined;
    for (const pairs of tries) {
      const rounds = await playInTurn(stage, mode, { pairs, forMs });
      if (mode !== 'honest') hostile.push(rounds);
      comparison = compare(rounds, forMs);
      if (holds(comparison)) break;
    }
    if (!comparison) throw new Error('Nothing was tried.');
    return comparison;
  }
});

afterAll(printTable);

/**
 * Whether bystanders waited no longer than chance has it: of so few waits p99 differs by a third from one calm round to
 * another. Shortly, beside other tests, whether an attack cost less than as much again.
 */
function holds({ calm, attacked }: Comparison): boolean {
  return isStrict ? attacked.p99Ms <= 1.5 * calm.p99Ms + graceMs : attacked.cpu < 2 * calm.cpu;
}

function moreThan(before: Memory, after: Memory): Memory {
  return { held: after.held - before.held, resident: after.resident - before.resident };
}
