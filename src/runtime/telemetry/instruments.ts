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

/** Bounds of the buckets of times, in seconds: most calls are one request, and a query may read for minutes. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

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
        const instruments = opened.get(place) ?? openInstruments(place);
        opened.set(place, instruments);
        use(instruments);
      });
  };
}

function openInstruments(place: TelemetryMeters): Instruments {
  const meter = place.getMeter(SCOPE, version);
  const counter = ({ name, ...options }: (typeof METRIC)[keyof typeof METRIC]) => meter.createCounter(name, options);
  const { name: active, ...ofActive } = METRIC.active;
  const { name: duration, ...ofDuration } = METRIC.duration;
  return {
    calls: counter(METRIC.calls),
    refusals: counter(METRIC.refusals),
    questions: counter(METRIC.questions),
    rateLimited: counter(METRIC.rateLimited),
    active: meter.createUpDownCounter(active, ofActive),
    duration: meter.createHistogram(duration, { ...ofDuration, advice: { explicitBucketBoundaries: BUCKETS } }),
  };
}
