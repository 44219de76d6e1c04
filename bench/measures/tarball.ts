import { runNpm } from '../../scripts/run-npm.ts';
import type { Figures } from '../report/figures.ts';

/** Measures what npm would publish of `dist/` as it is. */
export function measureTarball(): Figures {
  const [{ size }] = JSON.parse(runNpm(['pack', '--dry-run', '--json', '--ignore-scripts']));
  return { tarball: { value: size / 1024, unit: 'kB' } };
}
