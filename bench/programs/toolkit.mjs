// Prints the processor time in milliseconds of a toolkit with its tools, as a program makes one for each request, and
// that of parsing 1 MB of JSON, in turn: `node toolkit.mjs ENTRY ROUNDS`.
const [entry, rounds] = process.argv.slice(2);
const { createClerkToolkit } = await import(entry);
const EACH = 20;
/** Rounds that warm up: a server that makes a toolkit for each request has long been compiled. */
const WARM_UP = 15;

const rows = Array.from({ length: 6_000 }, (_, id) => ({ id, name: `name ${id}`, flags: [true, null], size: id / 7 }));
const text = JSON.stringify(rows).padEnd(2 ** 20);
const makeToolkit = async () => (await createClerkToolkit({ secretKey: 'sk_test_bench' })).tools();
const parse = () => JSON.parse(text);

async function measure(work) {
  const since = process.cpuUsage();
  for (let run = 0; run < EACH; run++) await work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000 / EACH;
}

const times = { toolkit: [], parse: [] };
for (let round = 0; round < WARM_UP + Number(rounds); round++) {
  const [toolkit, parsing] = [await measure(makeToolkit), await measure(parse)];
  if (round < WARM_UP) continue;
  times.toolkit.push(toolkit);
  times.parse.push(parsing);
}
console.log(JSON.stringify(times));
