import { spawnSync } from 'node:child_process';
import { createLog } from '../log.ts';
import { standardError } from '../telemetry/log-destination.ts';

// Writes 4 MB of log lines at once to standard error, which the test does not read, and then ends as a process would that
// has nothing more to do. A child that shares our standard error makes it block, for us too: libuv sets it so for children.
const log = createLog();
spawnSync(process.execPath, ['-e', ''], { stdio: 'inherit' });
for (let line = 0; line < 20_000; line++) log.error({ line, text: 'word '.repeat(40) }, 'a line');
setTimeout(() => {
  log.info({}, 'still alive');
  console.log(JSON.stringify({ dropped: standardError.dropped() }));
  process.exit(0);
}, 50);
