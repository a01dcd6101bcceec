import { expect, test } from '@jest/globals';
import { readEnv } from '../env.ts';
import { readTelemetry } from './read-telemetry.ts';

const read = (env: NodeJS.ProcessEnv) => readEnv(env, readTelemetry);

test('nothing is told where nothing is set, but for the log', () => {
  expect(read({})).toEqual({ logLevel: 'info' });
  expect(read({ METRICS_HOST: '0.0.0.0' })).toEqual({ logLevel: 'info' });
});

test('all that is set is read', () => {
  expect(
    read({
      LOG_LEVEL: 'warn',
      METRICS_PORT: '9464',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example:4318',
    }),
  ).toEqual({
    logLevel: 'warn',
    metrics: { port: 9464, host: '127.0.0.1' },
    otlpEndpoint: 'https://collector.example:4318',
  });
});

test('all faults are said at once, and no URL is repeated: it may hold a password', () => {
  const faulty = () =>
    read({ LOG_LEVEL: 'loud', PORT: '9464', METRICS_PORT: '9464', OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://u:secret@x' });

  expect(faulty).toThrow('LOG_LEVEL is "loud": set error, warn, info, silent.');
  expect(faulty).toThrow('METRICS_PORT and PORT are both 9464: set METRICS_PORT to another.');
  expect(faulty).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT is no http URL: set one such as http://127.0.0.1:4318.');
  expect(faulty).not.toThrow('secret');
});
