import { pino, type DestinationStream } from 'pino';
import { standardError } from './telemetry/log-destination.ts';
import { redactFields } from './telemetry/redact-fields.ts';
import { scrub } from './telemetry/scrub.ts';
import { traceFields } from './telemetry/trace-context.ts';

export const logLevels = ['error', 'warn', 'info', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Writes one line: what happened, as a constant text, and what it happened to. Never throws, and never waits. */
export type LogLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where what an operator must know goes. */
export type Log = { readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine };

export type LogOptions = {
  readonly level?: LogLevel;
  /** Who writes: `gateway`, `companies`, … */
  readonly service?: string;
  readonly destination?: DestinationStream;
};

/**
 * A log of JSON lines on standard error. What goes into a line is chosen, not filtered: see `redactFields`. Lines that are
 * written for a request name its trace and its id, when telemetry is on.
 */
export function createLog({ level = 'info', service, destination = standardError }: LogOptions = {}): Log {
  const logger = pino(
    {
      level,
      base: service === undefined ? null : { service },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redactFields },
      mixin: traceFields,
    },
    destination,
  );
  return {
    info: (fields, message) => logger.info(fields, scrub(message)),
    warn: (fields, message) => logger.warn(fields, scrub(message)),
    error: (fields, message) => logger.error(fields, scrub(message)),
  };
}

/** The log of who was given none. */
export const standardErrorLog: Log = createLog();

/** For tests of what goes wrong on purpose. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
