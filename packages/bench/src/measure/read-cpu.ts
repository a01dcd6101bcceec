import { readdirSync, readFileSync } from 'node:fs';

/** CPU that processes used, in milliseconds, user and system; null where the system does not say (no /proc). */
export type CpuMs = number | null;

/** Linux counts in hundredths of a second, on every architecture that Node runs on. */
const tickMs = 10;

/** What these processes have used so far. One that has ended counts as nothing. */
export function readCpu(pids: readonly number[]): CpuMs {
  const times = pids.map((pid) => readStat(pid));
  if (times.every((time) => time === undefined)) return null;
  return times.reduce((sum, time) => sum + (time?.ownMs ?? 0), 0);
}

/** What a PostgreSQL has used: its first process, those that it has now, and those that have ended. */
export function readServerCpu(postmaster: number | undefined): CpuMs {
  const server = postmaster === undefined ? undefined : readStat(postmaster);
  if (!server) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat?.parent === postmaster);
  return children.reduce((sum, stat) => sum + (stat?.ownMs ?? 0), server.ownMs + server.endedMs);
}

type Stat = {
  readonly parent: number;
  readonly ownMs: number;
  /** Of its children that it has waited for. */
  readonly endedMs: number;
};

function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field is the program's name in parentheses, which may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [
      0,
      ...[1, 11, 12, 13, 14].map((i) => fields[i] ?? 0),
    ];
    return { parent, ownMs: (user + system) * tickMs, endedMs: (endedUser + endedSystem) * tickMs };
  } catch {
    return undefined;
  }
}
