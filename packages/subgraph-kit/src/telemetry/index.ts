export { traceHttp, measureHttp } from './follow-http.ts';
export {
  defineCounter,
  defineGauge,
  defineHistogram,
  durationBuckets,
  type Labels,
  type Observation,
} from './instruments.ts';
export { logCrashes } from './log-crashes.ts';
export { createOperationNames, otherOperation } from './operation-names.ts';
export { readTelemetry, type TelemetryConfig } from './read-telemetry.ts';
export { errorType, failSpan, withSpan, type SpanOptions } from './spans.ts';
export { startTelemetry } from './start-telemetry.ts';
export type { Telemetry, TelemetryOptions } from './telemetry.ts';
export { isFollowing, requestId, traceHeaders } from './trace-context.ts';
export { outcomeOf } from './measure-execution.ts';
