import { version } from '../../version.ts';
import type { Guard } from './guard.ts';
import type { TelemetryCounter, TelemetryHistogram, TelemetryMeters } from './telemetry-api.ts';

/** Name under which spans and metrics are recorded. */
export const SCOPE = 'clerk-agent-toolkit';

/** Names of metrics, with what each counts. */
export const METRIC = {
  calls: { name: 'clerk_agent_toolkit.calls', description: 'Calls that are over.', unit: '{call}' },
  // OpenTelemetry's own name.
  duration: { name: 'gen_ai.execute_tool.duration', description: 'Time that calls took.', unit: 's' },
  refusals: { name: 'clerk_agent_toolkit.refusals', description: 'Calls that were refused.', unit: '{call}' },
  questions: {
    name: 'clerk_agent_toolkit.questions',
    description: 'Questions asked of people.',
    unit: '{question}',
  },
  rateLimited: {
    name: 'clerk_agent_toolkit.clerk_rate_limited',
    description: 'Responses of Clerk with status 429.',
    unit: '{response}',
  },
  active: { name: 'clerk_agent_toolkit.active_calls', description: 'Calls under way.', unit: '{call}' },
} as const;

/** Bounds of the buckets of times, in seconds: most calls are one request, and a query may read for minutes. Each is
 * a series of every tool. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** Everything that is measured. */
export type Instruments = Record<Exclude<keyof typeof METRIC, 'duration'>, TelemetryCounter> & {
  duration: TelemetryHistogram;
};

/** Uses the instruments of every place where metrics are recorded. */
export type Measure = (use: (instruments: Instruments) => void) => void;

/**
 * Creates what records metrics. Its instruments are made at first use: the API hands out none that would work later to whoever
 * asks before an SDK is registered.
 */
export function createMeasure(places: readonly TelemetryMeters[], guard: Guard): Measure {
  const opened = new Map<TelemetryMeters, Instruments>();
  return (use) => {
    for (const place of places)
      guard(() => {
        const instruments = opened.get(place) ?? openInstruments(place, guard);
        opened.set(place, instruments);
        use(instruments);
      });
  };
}

function openInstruments(place: TelemetryMeters, guard: Guard): Instruments {
  const meter = place.getMeter(SCOPE, version);
  // Each by itself: one that fails must not keep the others from recording.
  const guarded = (made: TelemetryCounter): TelemetryCounter => ({
    add: (value, attributes) => void guard(() => made.add(value, attributes)),
  });
  const counter = ({ name, ...options }: (typeof METRIC)[keyof typeof METRIC]) =>
    guarded(meter.createCounter(name, options));
  const { name: active, ...ofActive } = METRIC.active;
  const { name: duration, ...ofDuration } = METRIC.duration;
  const times = meter.createHistogram(duration, { ...ofDuration, advice: { explicitBucketBoundaries: BUCKETS } });
  return {
    calls: counter(METRIC.calls),
    refusals: counter(METRIC.refusals),
    questions: counter(METRIC.questions),
    rateLimited: counter(METRIC.rateLimited),
    active: guarded(meter.createUpDownCounter(active, ofActive)),
    duration: { record: (value, attributes) => void guard(() => times.record(value, attributes)) },
  };
}
