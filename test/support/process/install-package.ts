import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { installPackage as install, pack } from '../../../scripts/check-package/install-package.ts';

/** Installs the package as `installPackage` of scripts/ does, from a tarball that the test files of a run share. */
export const installPackage: typeof install = (packages, options) =>
  install(packages, { tarball: tarball(), ...options });

/** Returns the path of a tarball of the package as it is built, which is packed once for all test files of a run. */
export function tarball(): string {
  const path = join(inject('shared'), 'package.tgz');
  // Two files that come to it at once both pack, and the later tarball takes the place of the same.
  if (!existsSync(path)) renameSync(pack(mkdtempSync(join(inject('shared'), 'pack-'))), path);
  return path;
}
