import { between, type Fields, flag, formatted, nullable, oneOf, text, texts } from '../../records/fields.ts';
import { defineKind, type Kind } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import initial from './settings.json' with { type: 'json' };

/** The name of a group of settings: that of its object in the API, and of its map in a world file. */
export type SettingsKey = keyof typeof initial;

/** The id of the instance. */
export const INSTANCE_ID = 'ins_3sandbox0000000000000000000';

const MODES = oneOf('manual_invitation', 'automatic_invitation', 'automatic_suggestion').allowed;
/** The fields that are more than their first value tells. */
const SPECIAL: Fields = {
  environment_type: oneOf('development', 'staging', 'production'),
  allowed_origins: { ...texts, format: 'url' },
  preferred_sign_in_strategy_when_password_required: nullable(oneOf('password', 'otp', '')),
  blocked_country_codes: { ...texts, ...formatted('country'), kind: 'strings', min: 0, max: 250 },
  default_scopes: nullable(texts),
  domains_enrollment_modes: { ...texts, allowed: MODES },
};

/** The instance and each group of its settings. There is one of each; settings.json has what it is like at first. */
export const SETTINGS = Object.fromEntries(
  Object.entries(initial).map(([key, { object, ...settings }]) => {
    const fields = Object.entries(settings).map(([name, value]) => [name, SPECIAL[name] ?? fieldLike(value)]);
    const names = { key, prefix: 'ins', single: INSTANCE_ID };
    return [
      key,
      defineKind({ ...names, fields: Object.fromEntries(fields) as Fields, defaults: { object, ...settings } }),
    ];
  }),
) as unknown as Record<SettingsKey, Kind>;

/** Returns the instance, or a group of its settings. */
export function settingsOf<K extends SettingsKey>(state: SandboxState, key: K) {
  return state.get(SETTINGS[key], INSTANCE_ID) as unknown as (typeof initial)[K];
}

function fieldLike(value: unknown) {
  return typeof value === 'boolean' ? flag : typeof value === 'number' ? between(0) : nullable(text);
}
