import { copyOf, isObject, type JsonObject, mapItems, setOwn } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';
import { remember } from '../shared/remember.ts';
import { sanitizeText } from './sanitize.ts';
import type { HidingOptions } from './secrets/hidden.ts';
import { isRevealing, type MaskOptions, textMask } from './secrets/mask.ts';
import { PRIVATE_METADATA } from './secrets/private-metadata.ts';
import { insideOf, secretTest } from './secrets/secret-names.ts';

/** The most objects and lists inside one another. Deeper ones would overflow the stack of whatever walks through them. */
const MOST_LEVELS = 100;

/**
 * Text that stands for what was deeper. End users write metadata as deep as they like, and one row must not make the
 * whole list fail.
 */
const LEFT_OUT = '[left out: nested too deeply]';

/** Everything that decides what of a response may be seen. */
export interface VisibleOptions extends HidingOptions, Pick<MaskOptions, 'ownKey'> {}

/** Facts of a field's name, which are found once for all rows. */
interface Name {
  /** The name as it is shown. */
  shown: string;
  /** True for what pins or people hide. */
  isHidden: boolean;
  /** True for a secret, outside of metadata. */
  isSecret: boolean;
  /** True where no name inside is that of a secret. */
  isFree: boolean;
}

/**
 * Creates a function that returns what of a response's value may be seen: in one walk over it, without what is nested
 * too deeply, what pins hide and private metadata, and the rest sanitized and then masked. What it returns for parts of
 * one response is what it returns for the whole.
 */
export function visibleIn(options: VisibleOptions): (value: unknown) => unknown {
  const { hide, allowPrivateMetadata } = options;
  const maskText = textMask(options);
  const isSecret = secretTest(options);
  const nameOf = remember((name: string): Name => {
    const sanitized = sanitizeText(name);
    const shown = maskText(sanitized);
    return {
      shown,
      isHidden: hide.has(name) || (shown === PRIVATE_METADATA && !allowPrivateMetadata),
      isSecret: isSecret(sanitized),
      isFree: insideOf(sanitized, isSecret) !== isSecret,
    };
  });

  /** @param isFree true inside of metadata */
  function see(value: unknown, level: number, isFree: boolean): unknown {
    if (typeof value === 'string') return maskText(sanitizeText(value));
    if (typeof value !== 'object' || value === null) return value;
    if (level > MOST_LEVELS) return LEFT_OUT;
    return isObject(value)
      ? seeObject(value, level, isFree)
      : mapItems(value as unknown[], (item) => see(item, level + 1, isFree));
  }

  function seeObject(object: JsonObject, level: number, isFree: boolean): JsonObject {
    let changed: JsonObject | undefined;
    const keys = Object.keys(object);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as string;
      const name = nameOf(key);
      const inner = object[key];
      const seen = name.isHidden
        ? undefined
        : name.isSecret && !isFree && isRevealing(left(inner))
          ? MASKED
          : see(inner, level + 1, isFree || name.isFree);
      if (!changed && seen === inner && name.shown === key) continue;
      changed ??= copyOf(object, keys, at);
      if (!name.isHidden) setOwn(changed, name.shown, seen);
    }
    return changed ?? object;
  }

  /** Returns what decides whether a secret reveals anything: what of it is there once it is sanitized, and stripped of what pins hide. */
  function left(secret: unknown): unknown {
    if (typeof secret === 'string') return sanitizeText(secret);
    return isObject(secret) && hide.size > 0 ? Object.keys(secret).filter((key) => !hide.has(key)) : secret;
  }

  return (value) => see(value, 1, false);
}
