import { setTimeout as sleep } from 'node:timers/promises';
import type { Notice } from '../../runtime/shared/notice.ts';
import { REGISTERED } from '../../runtime/shared/untraced.ts';
import type { Telemetry } from '../../runtime/telemetry/telemetry.ts';
import type { TelemetryMeters } from '../../runtime/telemetry/telemetry-api.ts';

/** The telemetry of this process. */
export interface OpenedTelemetry {
  telemetry?: Telemetry;
  /** Resolves when what is recorded has been exported, or can't be, or takes too long. */
  flush(): Promise<void>;
}

/** Milliseconds that the process stays to export what is recorded. */
const GRACE = 2_000;

/**
 * Opens the telemetry of this process, where an SDK was registered before its start (`--import`), or there are other places to
 * record to. Without either, nothing of it is loaded.
 * @param meters further places for metrics
 */
export async function openTelemetry(notice: Notice, meters: readonly TelemetryMeters[] = []): Promise<OpenedTelemetry> {
  const isRegistered = REGISTERED in globalThis;
  if (!isRegistered && meters.length === 0) return { flush: async () => {} };
  const [{ createTelemetry }, sdk] = await Promise.all([
    import('../../runtime/telemetry/telemetry.ts'),
    isRegistered ? import('./otel.ts') : undefined,
  ]);
  return {
    telemetry: createTelemetry({ api: sdk?.otel, meters }, notice),
    flush: async () => {
      const flushed = sdk?.flush().catch(() => {});
      if (flushed) await Promise.race([flushed, sleep(GRACE)]);
    },
  };
}
