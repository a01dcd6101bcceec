/** How far this process is behind with its work. */
export type EventLoop = {
  /** Whether, a moment ago, everything had to wait for longer than the limit, again and again. */
  readonly isBehind: () => boolean;
  readonly close: () => void;
};

/** How often to look. */
const tickMs = 50;
/** One long pause is over when it is seen. Who is late again at the next tick has more to do than it can. */
const lateTicks = 2;
/** How long a delay counts: long enough to be seen between two requests, short enough to end with its cause. */
const countsMs = 500;

/** Watches how late the event loop comes to what is due. Without a limit it is never behind. */
export function watchEventLoop(limitMs: number | undefined): EventLoop {
  if (limitMs === undefined) return { isBehind: () => false, close: () => undefined };
  let due = performance.now() + tickMs;
  let behindUntil = 0;
  let lateInARow = 0;
  // After a block, timers come before requests: whoever waited in line is judged by how long that was.
  const tick = setInterval(() => {
    const now = performance.now();
    lateInARow = now - due > limitMs ? lateInARow + 1 : 0;
    if (lateInARow >= lateTicks) behindUntil = now + countsMs;
    due = now + tickMs;
  }, tickMs).unref();
  return { isBehind: () => performance.now() < behindUntil, close: () => clearInterval(tick) };
}
