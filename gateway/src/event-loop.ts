/** How far this process is behind with its work. */
export type EventLoop = {
  /** Whether something had to wait for longer than the limit a moment ago. */
  readonly isBehind: () => boolean;
  readonly close: () => void;
};

/** How often to look. */
const tickMs = 50;
/** How long a delay counts: long enough to be seen between two requests, short enough to end with its cause. */
const countsMs = 500;

/** Watches how late the event loop comes to what is due. Without a limit it is never behind. */
export function watchEventLoop(limitMs: number | undefined): EventLoop {
  if (limitMs === undefined) return { isBehind: () => false, close: () => undefined };
  let due = performance.now() + tickMs;
  let behindUntil = 0;
  // After a block, timers come before requests: whoever waited in line is judged by how long that was.
  const tick = setInterval(() => {
    const now = performance.now();
    if (now - due > limitMs) behindUntil = now + countsMs;
    due = now + tickMs;
  }, tickMs).unref();
  return { isBehind: () => performance.now() < behindUntil, close: () => clearInterval(tick) };
}
