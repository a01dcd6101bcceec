import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Direction } from './fault-proxy-faults.ts';
import type { Splitter } from './fault-proxy-wire.ts';
import type { CutMeter } from './fault-proxy-cut.ts';
import type { Weather } from './fault-proxy-weather.ts';

export type LaneOptions = {
  readonly from: Socket;
  readonly to: readonly Socket[];
  readonly direction: Direction;
  readonly connection: number;
  readonly split: Splitter;
  readonly weather: Weather;
  readonly meter: CutMeter;
};

const dripsPerSecond = 20;

/** Carries one direction of one connection through whatever the weather is, piece by piece and in order. */
export function carry({ from, to, direction, connection, split, weather, meter }: LaneOptions): void {
  let turn = Promise.resolve();
  const after = (step: () => Promise<void>): void => {
    turn = turn.then(step);
  };
  from.on('data', (chunk: Buffer) => {
    const { latencyMs = 0, jitterMs = 0 } = weather.faults();
    const due = performance.now() + latencyMs + Math.random() * jitterMs;
    for (const piece of split(chunk)) after(() => pass(piece, due));
  });
  from.once('end', () => after(endAll));

  async function pass(piece: Buffer, due: number): Promise<void> {
    if (due > performance.now()) await sleep(due - performance.now(), undefined, { ref: false });
    await weather.clear();
    await weather.faults().watch?.(direction, piece, connection);
    const through = meter.measure(direction, piece);
    await write(piece.subarray(0, through));
    if (through < piece.length) meter.cut();
  }

  async function write(piece: Buffer): Promise<void> {
    for (let rest = piece; rest.length > 0;) {
      const { bytesPerSecond = Infinity } = weather.faults();
      const drop = Math.max(1, Math.min(rest.length, Math.floor(bytesPerSecond / dripsPerSecond)));
      for (const socket of to) if (socket.writable) socket.write(rest.subarray(0, drop));
      rest = rest.subarray(drop);
      if (rest.length > 0) await sleep(1000 / dripsPerSecond, undefined, { ref: false });
    }
  }

  async function endAll(): Promise<void> {
    await weather.clear();
    for (const socket of to) socket.end();
  }
}
