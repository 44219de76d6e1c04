// By the places and keys of OpenTelemetry's API, and not by the API: what must not be recorded must not depend on whether somebody
// passed the API, or on whether it could be loaded.

/** The place at which every copy of the API finds the SDK that was registered: the API's own, for its version 1. */
export const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/** The key by which OpenTelemetry's SDK and instrumentations know that nothing is to be traced. */
const SUPPRESSED = Symbol.for('OpenTelemetry SDK Context Key SUPPRESS_TRACING');
/** The key of what travels with a trace, and may hold anything. */
const BAGGAGE = Symbol.for('OpenTelemetry Baggage Key');

/** The part of a context that is needed, which is never changed. */
interface Context {
  setValue(key: symbol, value: unknown): Context;
}

/** The part of an SDK that knows the active context. */
interface Contexts {
  active(): Context;
  with(context: Context, work: () => void): unknown;
}

/**
 * Returns a context in which no instrumentation makes spans of its own, or passes a trace or baggage on: spans of HTTP hold
 * whole addresses, with ids in their paths and email addresses in their queries.
 */
export function withoutSpans(context: Context): Context {
  return context.setValue(SUPPRESSED, true).setValue(BAGGAGE, undefined);
}

/**
 * Runs work of which no instrumentation may tell anything, wherever in this process an SDK of OpenTelemetry is registered. If
 * the SDK fails, the work runs all the same.
 */
export function untraced<Result>(work: () => Promise<Result>): Promise<Result> {
  const contexts = registeredContexts();
  if (!contexts) return work();
  return runOnce(work, (run) => {
    try {
      const ran = contexts.with(withoutSpans(contexts.active()), run);
      // One that fails later is nobody's to handle.
      if (isThenable(ran)) ran.then(undefined, () => {});
    } catch {
      // The work is run without it.
    }
  });
}

/** Runs work once, whether `enter` calls what it is given once, twice, late or never. */
export function runOnce<Result>(work: () => Promise<Result>, enter: (run: () => void) => void): Promise<Result> {
  let running: Promise<Result> | undefined;
  const run = () => {
    running ??= (async () => work())();
    return running;
  };
  // Nothing is returned to whoever calls it: the work's failure is no failure of theirs.
  enter(() => void run());
  return run();
}

/** Tells whether a value can be waited for. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function registeredContexts(): Contexts | undefined {
  return (globalThis as { [REGISTERED]?: { context?: Contexts } })[REGISTERED]?.context;
}
