/** Vitest's global setup for tests that start the real program: builds `dist/` once per run. */
export default async function setup(): Promise<void> {
  await import('../../scripts/build/build.ts');
}
