import { createRequire } from 'node:module';
import { silentLog } from '../log.ts';
import { startTelemetry } from '../telemetry/start-telemetry.ts';

// Starts telemetry, on or off, and prints which packages of OpenTelemetry's SDK that loaded.
const metrics = process.argv[2] === 'on' ? { metrics: { port: 0, host: '127.0.0.1' } } : {};
const { close } = await startTelemetry({ logLevel: 'info', ...metrics }, { service: 'test', log: silentLog });
await close();
const { cache } = createRequire(import.meta.url);
const loaded = Object.keys(cache).filter((path) => /@opentelemetry\/(sdk|exporter)/.test(path));
console.log(loaded.length);
