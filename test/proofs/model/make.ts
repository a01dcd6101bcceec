import { apply } from './apply.ts';
import { claim } from './claim.ts';
import { clawBack } from './claw-back.ts';
import { license } from './license.ts';
import { change, settle } from './officers.ts';
import type { Plan } from './plans.ts';
import { rent } from './rent.ts';
import type { World } from './world.ts';

/** Makes the journey that was planned. */
export function make(world: World, plan: Plan): Promise<void> {
  switch (plan.kind) {
    case 'application':
      return apply(world, plan);
    case 'rental':
      return rent(world, plan);
    case 'license':
      return license(world, plan);
    case 'change':
      return change(world, plan);
    case 'settlement':
      return settle(world, plan);
    case 'claim':
      return claim(world, plan);
    case 'clawback':
      return clawBack(world, plan);
  }
}
