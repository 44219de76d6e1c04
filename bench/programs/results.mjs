// Prints what bench/results.ts measures, as JSON: `node results.mjs BUNDLE ROUNDS NAME`.
const [bundle, rounds, name] = process.argv.slice(2);
const { measureResults } = await import(bundle);
console.log(JSON.stringify(await measureResults(Number(rounds), [name])));
