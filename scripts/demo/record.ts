import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordDemo } from './record-demo.ts';
import { renderSvg } from './render-svg.ts';

// Records the demo as a picture that plays in a browser, docs/demo.svg: `npm run record`.
process.chdir(join(import.meta.dirname, '../..'));
await import('../build/build.ts');
writeFileSync('docs/demo.svg', renderSvg(await recordDemo(), 'npm run demo'));
process.stdout.write('docs/demo.svg\n');
