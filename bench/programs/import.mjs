// Prints the processor time in milliseconds that Node took to start, then that of each import in turn:
// `node import.mjs SPECIFIER ...`.
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let before = spent();
const times = [before];
for (const specifier of process.argv.slice(2)) {
  await import(specifier);
  times.push(spent() - before);
  before = spent();
}
console.log(JSON.stringify(times));
