import type { ResponseTypes } from '../../../tool-response.ts';
import { type Hiding, type HidingOptions, hidingOf } from '../secrets/hidden.ts';
import { isPlainPath } from './known-path.ts';

/** Returns why a path is hidden; undefined for one that results show. */
export type HidingTest = (path: readonly string[]) => Hiding | undefined;

/** Returns the test for paths of a type: as `hidingOf`, but numbers and truth values are no credentials, as in results. */
export function hidingIn(type: string, types: ResponseTypes, options: HidingOptions): HidingTest {
  return (path) => {
    const hiding = hidingOf(path, options);
    const above = path.slice(0, -1);
    const isPlain = () => isPlainPath(path, type, types) && hidingOf(above, options) === undefined;
    return hiding === 'secret' && isPlain() ? undefined : hiding;
  };
}
