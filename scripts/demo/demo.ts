import { join } from 'node:path';
import { openProgressLine } from '../../src/progress-line.ts';
import { runDemo } from './run-demo.ts';
import { Transcript } from './transcript.ts';

// Does five jobs on made-up data, through the real server over MCP: `npm run demo`. Exits 1 if one of them went wrong.
process.chdir(join(import.meta.dirname, '../..'));
const progress = openProgressLine();
progress.show('Building …');
await import('../build/build.ts');
progress.clear();

const { stdout, env } = process;
const transcript = new Transcript({
  write: (text) => stdout.write(text),
  colours: stdout.isTTY === true && !env.NO_COLOR,
});
process.exitCode = (await runDemo(transcript)) ? 0 : 1;
