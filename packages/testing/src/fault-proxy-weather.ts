import { EventEmitter, once } from 'node:events';
import type { Faults } from './fault-proxy-faults.ts';

/** The faults of now, which may change while connections are open. */
export type Weather = {
  readonly faults: () => Faults;
  readonly change: (faults: Faults) => void;
  /** Resolves as soon as things pass at all. */
  readonly clear: () => Promise<void>;
};

export function createWeather(): Weather {
  let now: Faults = {};
  const changes = new EventEmitter().setMaxListeners(0);
  return {
    faults: () => now,
    change: (faults) => {
      now = faults;
      changes.emit('change');
    },
    clear: async () => {
      while (now.hang === true) await once(changes, 'change');
    },
  };
}
