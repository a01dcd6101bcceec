import { serveLimit } from '../limit/serve-limit.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

const { url } = await serveLimit((await readSettings<{ readonly databaseUrl: string }>()).databaseUrl);
endOnSignal();
tellUrl(url);
