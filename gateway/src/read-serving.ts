import { isIP } from 'node:net';
import { readTelemetry, type EnvReaders, type TelemetryConfig } from '@voucher-graph/subgraph-kit';
import { readLimits, type Limits } from './limits/read-limits.ts';

/** How the graph is served, and to whom. */
export type ServingConfig = {
  readonly port: number;
  readonly host: string;
  /** In production nothing is on that is there for developers. */
  readonly production: boolean;
  /** Paths of a certificate and its key, in PEM; without them something in front ends TLS, or nobody but us listens. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
  /** Whose X-Forwarded-For is believed, as Express's `trust proxy` takes it. */
  readonly trustProxy?: string;
  /** Whose access tokens are taken. */
  readonly issuer?: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  /** How late the event loop may come before operations are refused. */
  readonly eventLoopDelayMs: number;
  readonly limits: Limits;
  /** How many processes answer at the port. */
  readonly workers: number;
  readonly telemetry: TelemetryConfig;
};

/**
 * Reads PORT, HOST, NODE_ENV, TLS_CERT_FILE, TLS_KEY_FILE, TRUST_PROXY, OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL,
 * EVENT_LOOP_DELAY_MS, WORKERS, and what `readLimits` and the kit's `readTelemetry` read.
 * Refuses what would serve tokens in the clear, or production without an issuer.
 */
export function readServing(readers: EnvReaders): ServingConfig {
  const { text, integer, optional, refuse } = readers;
  const port = integer('PORT', { min: 0, max: 65_535, fallback: 4000 });
  const host = text('HOST', '127.0.0.1');
  const production = text('NODE_ENV', 'development') === 'production';
  const tls = readTls(readers);
  const trustProxy = readTrustProxy(readers);
  const issuer = readIssuer(readers, production);
  if (!isLoopback(host) && !tls && optional('TRUST_PROXY') === undefined)
    refuse(
      `HOST is ${host}, where tokens would travel in the clear: set TLS_CERT_FILE and TLS_KEY_FILE, or TRUST_PROXY to the address of the proxy in front that ends TLS`,
    );
  if (production && !issuer && optional('OIDC_ISSUER') === undefined)
    refuse('OIDC_ISSUER is not set: in production, set it to the issuer whose access tokens this graph takes');
  const workers = integer('WORKERS', { min: 1, max: 256, fallback: 1 });
  const telemetry = readTelemetry(readers);
  const metricsPort = telemetry.metrics?.port ?? 0;
  if (workers > 1 && metricsPort > 0 && port > metricsPort && port <= metricsPort + workers)
    refuse(
      `PORT is ${port}, where worker ${port - metricsPort} would tell its metrics: set METRICS_PORT to another, such as ${port + 1}`,
    );
  return {
    port,
    host,
    production,
    ...(tls && { tls }),
    ...(trustProxy !== undefined && { trustProxy }),
    ...(issuer && { issuer }),
    eventLoopDelayMs: integer('EVENT_LOOP_DELAY_MS', { min: 50, max: 60_000, fallback: 500 }),
    limits: readLimits(readers),
    workers,
    telemetry,
  };
}

/** Whether nobody but this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Express would take a number for an address, and end with a stack at a name. */
function readTrustProxy({ optional, refuse }: EnvReaders): string | undefined {
  const text = optional('TRUST_PROXY');
  const wrong = text
    ?.split(',')
    .find((part) => !isRange(part.trim()))
    ?.trim();
  if (wrong === undefined) return text;
  refuse(
    `TRUST_PROXY has "${wrong}": set addresses or ranges such as 10.0.0.0/8, or loopback, linklocal or uniquelocal, separated by commas`,
  );
  return undefined;
}

function isRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits = '0', ...rest] = text.split('/');
  const bitsAtMost = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= bitsAtMost;
}

function readTls({ optional, refuse }: EnvReaders): ServingConfig['tls'] {
  const [certFile, keyFile] = [optional('TLS_CERT_FILE'), optional('TLS_KEY_FILE')];
  if (certFile !== undefined && keyFile !== undefined) return { certFile, keyFile };
  if (certFile !== undefined) refuse('TLS_KEY_FILE is not set: set it to the key of TLS_CERT_FILE');
  if (keyFile !== undefined) refuse('TLS_CERT_FILE is not set: set it to the certificate of TLS_KEY_FILE');
  return undefined;
}

function readIssuer({ text, optional, refuse }: EnvReaders, production: boolean): ServingConfig['issuer'] {
  const issuer = optional('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  const jwksUrl = optional('OIDC_JWKS_URL');
  if (jwksUrl === undefined) {
    refuse('OIDC_JWKS_URL is not set: set it to the jwks_uri in the openid-configuration of OIDC_ISSUER');
    return undefined;
  }
  for (const [name, value] of Object.entries({ OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl })) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isLocal = url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, ''));
    if (url?.protocol === 'https:' || (isLocal && !production)) continue;
    refuse(
      isLocal
        ? `${name} is ${value}, an issuer for development: in production, set it to one that is reached by https`
        : `${name} is "${value}": set an https URL`,
    );
  }
  return { issuer, audience: text('OIDC_AUDIENCE', 'voucher-graph'), jwksUrl };
}
