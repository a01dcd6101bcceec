import type { Cut, Direction } from './fault-proxy-faults.ts';
import type { Weather } from './fault-proxy-weather.ts';

/** Counts what passes on one connection towards the cut that is set, and makes it. */
export type CutMeter = {
  /** How many bytes of this piece may pass. Fewer than all: `cut` is to follow. */
  readonly measure: (direction: Direction, piece: Buffer) => number;
  readonly cut: () => void;
};

/** How often each cut was made, on all connections. */
const made = new WeakMap<Cut, number>();

export function createCutMeter(weather: Weather, breakOff: (how: 'reset' | 'end') => void): CutMeter {
  let counted: Cut | undefined;
  let left = 0;
  let armed = false;
  return {
    measure: (direction, piece) => {
      const { cut } = weather.faults();
      if (cut !== counted) {
        counted = cut;
        left = cut ? leftOf(cut) : 0;
        armed = cut?.since === undefined;
      }
      if (!cut || (made.get(cut) ?? 0) >= (cut.times ?? 1)) return piece.length;
      if (!armed) {
        armed = direction === 'toServer' && cut.since?.test(piece.toString('latin1')) === true;
        return piece.length;
      }
      if (direction !== cut.direction) return piece.length;
      if ('messages' in cut.after) return left-- > 0 ? piece.length : 0;
      const through = Math.min(left, piece.length);
      left -= through;
      return through;
    },
    cut: () => {
      if (!counted) return;
      made.set(counted, (made.get(counted) ?? 0) + 1);
      breakOff(counted.how ?? 'reset');
    },
  };
}

function leftOf({ after }: Cut): number {
  return 'messages' in after ? after.messages : after.bytes;
}
