/**
 * The arrows between rooms: what each may import beside itself, type imports included. `npm run arrows` holds them.
 * A room of a chain may import everything further down the chain.
 */
const runtime = (...names) => names.map((name) => `src/runtime/${name}`);
export default {
  forbidden: [{ name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
