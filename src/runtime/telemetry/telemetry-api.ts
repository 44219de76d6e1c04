// The part of the module `@opentelemetry/api` that telemetry uses. Types of our own: a program without the package must
// compile all the same, and no bundler should look for it.

/** The module `@opentelemetry/api`: pass it whole, as `import * as otel` has it. */
export interface TelemetryApi {
  /** Makes spans. */
  readonly trace: TelemetryTraces;
  /** Knows which span is active. */
  readonly context: TelemetryContexts;
  /** Reads and writes the headers that pass a trace on. */
  readonly propagation: TelemetryPropagation;
  /** Makes counters and histograms. */
  readonly metrics: TelemetryMeters;
}

/** The part of the API that makes spans. */
export interface TelemetryTraces {
  /** Returns the tracer of a library. */
  getTracer(name: string, version?: string): TelemetryTracer;
  /** Returns the span of a context. */
  getSpan(context: TelemetryContext): TelemetrySpan | undefined;
  /** Returns a context with a span. */
  setSpan(context: TelemetryContext, span: TelemetrySpan): TelemetryContext;
}

/** The part of the API that knows which span is active. */
export interface TelemetryContexts {
  /** Returns the active context. */
  active(): TelemetryContext;
  /** Runs work with a context as the active one. */
  with(context: TelemetryContext, work: () => unknown): unknown;
}

/** The part of the API that reads and writes headers. */
export interface TelemetryPropagation {
  /** Returns a context with the span that headers name. */
  extract(context: TelemetryContext, carrier: object): TelemetryContext;
  /** Writes headers that name the span of a context. */
  inject(context: TelemetryContext, carrier: object): void;
  /** Returns a context without baggage. */
  deleteBaggage(context: TelemetryContext): TelemetryContext;
}

/** A place to record metrics: `metrics` of the API, or a provider of meters. */
export interface TelemetryMeters {
  /** Returns the meter of a library. */
  getMeter(name: string, version?: string): TelemetryMeter;
}

/** A meter of the API. */
export interface TelemetryMeter {
  /** Creates a counter, which only grows. */
  createCounter(name: string, options?: InstrumentOptions): TelemetryCounter;
  /** Creates a counter, which falls as well. */
  createUpDownCounter(name: string, options?: InstrumentOptions): TelemetryCounter;
  /** Creates a histogram. */
  createHistogram(name: string, options?: InstrumentOptions): TelemetryHistogram;
}

/** The description of an instrument, its unit, and the bounds of its buckets. */
export interface InstrumentOptions {
  description?: string;
  unit?: string;
  advice?: { explicitBucketBoundaries?: number[] };
}

/** A counter of the API. */
export interface TelemetryCounter {
  /** Adds to the value of these attributes. */
  add(value: number, attributes?: TelemetryAttributes): void;
}

/** A histogram of the API. */
export interface TelemetryHistogram {
  /** Records a value under these attributes. */
  record(value: number, attributes?: TelemetryAttributes): void;
}

/** A tracer of the API. */
export interface TelemetryTracer {
  /** Starts a span under that of the context. */
  startSpan(name: string, options?: SpanOptions, context?: TelemetryContext): TelemetrySpan;
}

/** The kind of a span, its first attributes, and spans that it belongs to beside its parent. */
export interface SpanOptions {
  kind?: number;
  attributes?: TelemetryAttributes;
  links?: { context: SpanIdentity }[];
}

/** A span of the API. */
export interface TelemetrySpan {
  /** Returns which span it is. */
  spanContext(): SpanIdentity;
  /** Adds attributes. */
  setAttributes(attributes: TelemetryAttributes): unknown;
  /** Sets whether it failed. */
  setStatus(status: { code: number }): unknown;
  /** Ends it. */
  end(): void;
}

/** The ids of a span and of its trace. */
export interface SpanIdentity {
  traceId: string;
  spanId: string;
  traceFlags: number;
}

/** A context of the API, which is never changed. */
export interface TelemetryContext {
  /** Returns a copy with another value. */
  setValue(key: symbol, value: unknown): TelemetryContext;
}

/** Attributes of a span or of a value that is measured. */
export type TelemetryAttributes = Record<string, string | number | boolean>;
