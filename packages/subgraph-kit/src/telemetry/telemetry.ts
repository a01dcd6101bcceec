import type { Log } from '../log.ts';

export type Telemetry = {
  /** Where the metrics are: undefined when they are off. */
  readonly metricsUrl?: string;
  /** Sends what was not sent yet. Resolves whether the collector took it or not. */
  readonly flush: () => Promise<void>;
  /** The same, for two seconds at most, and ends. */
  readonly close: () => Promise<void>;
};

export type TelemetryOptions = {
  /** Who tells: `gateway`, `companies`, … */
  readonly service: string;
  readonly log: Log;
};
