import { createLog } from '../log.ts';
import { logCrashes } from '../telemetry/log-crashes.ts';

// Crashes as the test says: by an error that is thrown, or by a promise that is rejected and not looked at.
logCrashes(createLog());
const error = Object.assign(new Error('CANARY in a message'), { code: '22P02', detail: 'CANARY in a detail' });
if (process.argv[2] === 'rejected') void Promise.reject(error);
else
  setTimeout(() => {
    throw error;
  });
