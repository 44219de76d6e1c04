import { readFileSync, writeFileSync } from 'node:fs';
import { openAuditFile } from '../../../src/runtime/audit/file.ts';

// Run as a process of its own: appends lines to a file and prints what came of each, on standard error if told so.
// "shrink" leaves only the last line of the file before the last append: room is made on a disk that was full.
const [path = '', mode, ...lines] = process.argv.slice(2);
const file = openAuditFile(path);
for (const [index, line] of lines.entries()) {
  if (mode === 'shrink' && index === lines.length - 1) {
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').at(-1) ?? '');
  }
  const came = await file.append(line).then(
    () => 'ok',
    (error: Error) => error.message,
  );
  process[mode === 'stderr' ? 'stderr' : 'stdout'].write(`${came}\n`);
}
