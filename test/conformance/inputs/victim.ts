import { createTestGraph } from '@voucher-graph/testing';

// The graph in a process of its own, so that a test sees it exit. Ends when its standard input does, and says then what
// became of the prototypes that all objects share.

const before = prototypes();
const { url, tokenOf, close } = await createTestGraph('embedded', { limits: { pointsPerMinute: 0 } });
const token = await tokenOf({ subject: 'an auditor', scopes: ['auditor'] });
console.log(JSON.stringify({ url, token }));
process.stdin.resume();
process.stdin.once('end', () => {
  const polluted = prototypes().filter((name) => !before.includes(name));
  console.log(
    JSON.stringify({ polluted, rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20), cpu: process.cpuUsage() }),
  );
  void close().then(() => process.exit(0));
});

function prototypes(): readonly string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype, at) =>
    Reflect.ownKeys(prototype).map((name) => `${at} ${String(name)}`),
  );
}
