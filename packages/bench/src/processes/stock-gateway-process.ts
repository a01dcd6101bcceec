import { serveStockGateway } from '../contestants/serve-stock.ts';
import { endOnSignal } from './end-on-signal.ts';
import { readSettings, tellUrl } from './read-settings.ts';

const { url } = await serveStockGateway((await readSettings<{ readonly supergraphSdl: string }>()).supergraphSdl);
endOnSignal();
tellUrl(url);
