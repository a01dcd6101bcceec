import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createLog, type Log } from './log.ts';
import { createLogDestination } from './telemetry/log-destination.ts';

function collect(options: Parameters<typeof createLog>[0] = {}): { readonly log: Log; readonly lines: () => any[] } {
  let written = '';
  const log = createLog({ ...options, destination: { write: (line: string) => (written += line) } });
  return {
    log,
    lines: () =>
      written
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
  };
}

test('a line is JSON: when, how grave, who, what happened, and to what', () => {
  const { log, lines } = collect({ service: 'programs' });

  log.warn({ subgraph: 'compute', tries: 2 }, 'a subgraph is slow');

  expect(lines()).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'warn',
      service: 'programs',
      message: 'a subgraph is slow',
      subgraph: 'compute',
      tries: 2,
    },
  ]);
});

test.each([
  ['info', ['info', 'warn', 'error']],
  ['warn', ['warn', 'error']],
  ['error', ['error']],
  ['silent', []],
] as const)('at level %s it writes %j', (level, expected) => {
  const { log, lines } = collect({ level });

  for (const each of ['info', 'warn', 'error'] as const) log[each]({}, each);

  expect(lines().map((line) => line.level)).toEqual(expected);
});

test('a reader who does not keep up loses lines, which are counted, and everyone else loses nothing', () => {
  const slow = new PassThrough({ highWaterMark: 1 }); // nobody reads it
  const destination = createLogDestination(() => slow);

  for (let line = 0; line < 3000; line++) destination.write('x'.repeat(1000));

  expect(slow.writableLength + slow.readableLength).toBeLessThan(1_100_000);
  expect(destination.dropped()).toBeGreaterThan(1900);
});

test('a reader who left, or whose disk is full, is no error of ours', () => {
  const gone = new PassThrough().destroy();
  const full = new PassThrough();
  full.write = () => {
    throw new Error('ENOSPC: no space left on device');
  };
  const destinations = [gone, full].map((stream) => createLogDestination(() => stream));

  for (const { write } of destinations) write('a line\n');

  expect(destinations.map(({ dropped }) => dropped())).toEqual([1, 1]);
});

test.each(['full', 'closed'])('a process whose standard error is a pipe that is %s goes on, and ends', async (pipe) => {
  const script = fileURLToPath(new URL('testing/noisy-log.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', '@voucher-graph/tooling/typescript', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (pipe === 'closed') child.stderr.destroy();
  else child.stderr.pause();
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));

  const [code] = (await once(child, 'exit')) as [number | null];

  expect(code).toBe(0);
  expect((JSON.parse(said) as { dropped: number }).dropped).toBeGreaterThan(10_000);
});

test.each(['thrown', 'rejected'])(
  'a bug that is %s and that nobody catches ends the process, in one line without what it carries',
  async (how) => {
    const script = fileURLToPath(new URL('testing/crash.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', '@voucher-graph/tooling/typescript', script, how], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));

    const [code] = (await once(child, 'close')) as [number | null];

    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ level: 'error', error: { type: 'Error', code: '22P02' } });
    expect(said).not.toMatch(/CANARY/);
  },
);
