import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { defineGauge } from './instruments.ts';

const delayMedian = defineDelay('p50', 'half of the time');
const delayTail = defineDelay('p99', '99 % of the time');
const delayMax = defineDelay('max', 'ever');
const loopUtilization = defineGauge({
  name: 'nodejs.eventloop.utilization',
  unit: '1',
  description: 'The share of the time since the last look that the event loop was busy',
});
const memory = defineGauge({
  name: 'process.memory.usage',
  unit: 'By',
  description: 'Memory of the process that is resident',
});
const heap = defineGauge({
  name: 'v8js.memory.heap.used',
  unit: 'By',
  description: "What lives on JavaScript's heap",
});
const cpu = defineGauge({
  name: 'process.cpu.time',
  unit: 's',
  description: 'CPU time that the process took, by mode',
  kind: 'counter',
});
const uptime = defineGauge({ name: 'process.uptime', unit: 's', description: 'How long the process runs' });

const resolutionMs = 10;

/** Watches this process. @returns stops watching */
export function observeProcess(): () => void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let lastUse = performance.eventLoopUtilization();
  const stops = [
    delayMedian.observe(() => [{ value: late(delay.percentile(50)) }]),
    delayTail.observe(() => [{ value: late(delay.percentile(99)) }]),
    delayMax.observe(() => {
      const value = late(delay.max);
      delay.reset(); // the last of the three to be read
      return [{ value }];
    }),
    loopUtilization.observe(() => {
      const use = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(use, lastUse);
      lastUse = use;
      return [{ value: utilization }];
    }),
    memory.observe(() => [{ value: process.memoryUsage.rss() }]),
    heap.observe(() => [{ value: process.memoryUsage().heapUsed }]),
    cpu.observe(() => {
      const { user, system } = process.cpuUsage();
      return [
        { value: user / 1e6, labels: { 'cpu.mode': 'user' } },
        { value: system / 1e6, labels: { 'cpu.mode': 'system' } },
      ];
    }),
    uptime.observe(() => [{ value: process.uptime() }]),
  ];
  return () => {
    for (const stop of stops) stop();
    delay.disable();
  };
}

function defineDelay(name: string, when: string) {
  return defineGauge({
    name: `nodejs.eventloop.delay.${name}`,
    unit: 's',
    description: `How late the event loop was at most, ${when} since the last look: all requests wait for as long`,
  });
}

/** A tick is never earlier than the resolution. */
function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e9 - resolutionMs / 1000);
}
