import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { accessSchema } from '../../src/runtime/access/access-schema.ts';
import { worldSchema } from '../../src/sandbox/world/world-schema.ts';
import { bundle } from './bundle.ts';
import { emitDeclarations } from './declarations.ts';
import { entryPoints } from './entry-points.ts';
import { renderNotices } from './notices.ts';

// Writes dist/, which is what npm publishes: `npm run build`.
const DIST = resolve('dist');
const bundled = await bundle();
const files = new Map(bundled.map(({ path, text }) => [join(DIST, path), text]));
for (const { source, peers } of Object.values(entryPoints)) {
  for (const [path, text] of emitDeclarations(source, peers)) files.set(join(DIST, path), text);
}
files.set(join(DIST, 'THIRD-PARTY-NOTICES.txt'), renderNotices(bundled));
files.set(join(DIST, 'access.schema.json'), `${JSON.stringify(accessSchema())}\n`);
files.set(join(DIST, 'world.schema.json'), `${JSON.stringify(worldSchema())}\n`);

// Only what differs is touched, so that a build beside a running program or test leaves it whole.
for (const [path, text] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
chmodSync(join(DIST, 'cli.js'), 0o755);
for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(path)) rmSync(path);
}
