import { version } from '../../version.ts';
import type { CallRecord } from '../audit/entry.ts';
import type { Connection } from '../clerk/connection.ts';
import type { ToolResult } from '../result/result.ts';
import type { Notice } from '../shared/notice.ts';
import { type CallStart, outcomeAttributes, spanName, startAttributes } from './call-attributes.ts';
import { createGuard } from './guard.ts';
import { createMeasure, SCOPE } from './instruments.ts';
import type { TelemetryApi, TelemetryMeters } from './telemetry-api.ts';
import { contextOfCall } from './trace-context.ts';
import type { IncomingTrace } from './trace-headers.ts';
import { createRequestTrace, runIn, watchRequests } from './watch-requests.ts';

/** Spans and metrics of calls. Nothing of it ever fails a call. */
export interface Telemetry {
  /** Begins a call: a span where there are spans, and one more under way. */
  begin(call: Omit<CallStart, 'overMcp'>, incoming?: IncomingTrace): WatchedCall;
  /** Returns a connection whose requests are followed also where they belong to no call, such as reads of roles. */
  watch(connection: Connection): Connection;
}

/** A call that is recorded. */
export interface WatchedCall {
  /** Runs the call's work with its span as the active one. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Wraps the HTTP client, so that the call's requests carry its trace. */
  watch(api: unknown): unknown;
  /** Ends the call, by the record from which the audit log is written as well. */
  end(record: CallRecord, result: ToolResult, milliseconds: number): void;
  /** Ends a call that only looked whether a person would be asked: nothing is recorded of it. */
  drop(): void;
}

/** Places where calls are recorded: an API, of which there may be none, and more meters. */
export interface TelemetryPlaces {
  api?: TelemetryApi | undefined;
  meters?: readonly TelemetryMeters[];
}

// Numbers of the API's enums, of which only the types are there without importing it.
const INTERNAL = 0;
const SERVER = 1;
const ERROR = 2;

/**
 * Creates telemetry, which records into what is registered with the API by the time of the first call.
 * @param notice receives once that recording failed
 */
export function createTelemetry({ api, meters = [] }: TelemetryPlaces, notice: Notice): Telemetry {
  const guard = createGuard(notice);
  const measure = createMeasure(api ? [apiMeters(api), ...meters] : meters, guard);
  const means = { guard, measure };

  const openSpan = (start: CallStart, incoming: IncomingTrace | undefined) => {
    if (!api) return undefined;
    const { context: parent, link } = contextOfCall(api, incoming);
    const options = {
      kind: start.overMcp ? SERVER : INTERNAL,
      attributes: startAttributes(start),
      ...(link && { links: [{ context: link }] }),
    };
    const span = api.trace.getTracer(SCOPE, version).startSpan(spanName(start), options, parent);
    return { api, span, context: api.trace.setSpan(parent, span) };
  };

  return {
    begin: (call, incoming) => {
      const start = { ...call, overMcp: incoming !== undefined };
      const opened = guard(() => openSpan(start, incoming));
      measure(({ active }) => active.add(1));
      const drop = () => measure(({ active }) => active.add(-1));
      let trace: ReturnType<typeof createRequestTrace> | undefined;
      return {
        run: (work) => (opened ? runIn(opened.api, () => opened.context, work, guard) : work()),
        watch: (client) =>
          watchRequests(client, () => {
            trace ??= createRequestTrace(api, opened?.context, means);
            return trace;
          }),
        end: (record, result, milliseconds) => {
          drop();
          const outcome = guard(() => outcomeAttributes(start, record, { result, milliseconds }));
          if (!outcome) return;
          measure(({ calls, duration, refusals, questions }) => {
            calls.add(1, outcome.count);
            duration.record(milliseconds / 1000, outcome.duration);
            if (outcome.refusal) refusals.add(1, outcome.refusal);
            if (outcome.question) questions.add(1, outcome.question);
          });
          if (!opened) return;
          const { span } = opened;
          guard(() => span.setAttributes(outcome.span));
          if (outcome.isError) guard(() => span.setStatus({ code: ERROR }));
          guard(() => span.end());
        },
        drop,
      };
    },
    watch: (connection) => ({
      ...connection,
      api: async () => {
        const client = await connection.api();
        const follow = () => createRequestTrace(api, api && guard(() => contextOfCall(api, undefined).context), means);
        return watchRequests(client, follow);
      },
    }),
  };
}

/** Returns the API's meters, looked up when they are used: a getter of a broken API must not break a start. */
function apiMeters(api: TelemetryApi): TelemetryMeters {
  return { getMeter: (name, version) => api.metrics.getMeter(name, version) };
}
