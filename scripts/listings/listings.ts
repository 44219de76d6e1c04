import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderListings } from './render-listings.ts';

// Writes the files by which registries and clients' galleries list the package: `npm run listings`.
for (const [path, text] of Object.entries(renderListings(JSON.parse(readFileSync('package.json', 'utf8'))))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
