import { SpanKind, SpanStatusCode, type Attributes, type Span } from '@opentelemetry/api';
import { currentTracer } from './trace-context.ts';

export type SpanOptions = {
  /** `CLIENT` asks others, `SERVER` is asked by others, `INTERNAL` is neither. */
  readonly kind?: keyof typeof SpanKind;
  /** Nothing that a client or a partner chose: a trace is kept elsewhere, by others. */
  readonly attributes?: Attributes;
};

/** Does some work as one step of the request's trace. Without telemetry it only does it. */
export function withSpan<T>(
  name: string,
  { kind = 'INTERNAL', attributes = {} }: SpanOptions,
  work: (span?: Span) => Promise<T>,
): Promise<T> {
  const tracer = currentTracer();
  if (!tracer) return work();
  return tracer.startActiveSpan(name, { kind: SpanKind[kind], attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failSpan(span, errorType(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Marks a step as failed. Only the kind of failure is told: messages quote what clients and partners wrote. */
export function failSpan(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** A short name for what went wrong: its code, or its class. One of few. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const own: unknown = 'code' in error ? error.code : undefined;
  const { extensions } = error as { readonly extensions?: { readonly code?: unknown } };
  const code = own ?? extensions?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code)
    ? code
    : /^\w{1,40}$/.test(error.name)
      ? error.name
      : 'Error';
}
