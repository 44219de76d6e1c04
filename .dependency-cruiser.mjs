const CONTRACT = [
  'src/tool.ts',
  'src/tool-definition.ts',
  'src/tool-call.ts',
  'src/tool-question.ts',
  'src/tool-response.ts',
  'src/tool-names.ts',
  'src/tool-schema.ts',
  'src/field-names.ts',
];

/**
 * The arrows between rooms, held by `npm run arrows`: what a room may import beside itself, type imports included. An
 * arrow reaches what is behind it too: `confirm` points at `clerk`, which points at `http`, so `confirm` may import `http`.
 * An import that no arrow allows fails with both paths and the rule; so does a circle.
 */
const ARROWS = {
  // src
  'src/cli': [
    'src/adapters/mcp',
    'src/adapters/http',
    'src/runtime/access',
    'src/cli/clients',
    'src/tools-page/choice',
    'src/sandbox',
    'src/html',
    'src/progress-line.ts',
  ],
  // Clients and their entries: the page of tools writes what install writes.
  'src/cli/clients': ['src/cli/stderr.ts', 'src/runtime/clerk'],
  'src/cli/stderr.ts': ['src/runtime/catalogue', 'src/runtime/result'],
  // A page in a browser; its choice is what the command line hands it.
  'src/tools-page': ['src/tools-page/choice', 'src/cli/clients', 'src/runtime/discovery'],
  'src/tools-page/choice': ['src/runtime/catalogue', 'src/runtime/result'],
  'src/adapters/http': ['src/adapters/mcp', 'src/runtime/access'],
  'src/adapters/mcp': ['src/adapters/toolkit'],
  'src/adapters/ai-sdk': ['src/adapters/toolkit'],
  'src/adapters/langchain': ['src/adapters/toolkit'],
  'src/adapters/tools': ['src/adapters/toolkit'],
  'src/adapters/toolkit': ['src/runtime', 'src/picked-tool.ts'],
  'src/client': ['src/runtime', 'src/generated'],
  'src/sandbox': ['src/sandbox/world', 'src/sandbox/oauth'],
  'src/sandbox/oauth': ['src/sandbox/tokens', 'src/html'],
  'src/sandbox/tokens': ['src/sandbox/endpoints'],
  'src/sandbox/world': ['src/sandbox/endpoints', 'src/yaml'],
  'src/sandbox/endpoints': ['src/sandbox/http'],
  'src/sandbox/http': ['src/sandbox/records'],
  'src/sandbox/records': [],
  // Who may do what: chooses and bounds the options of a toolkit, before there is one.
  'src/runtime/access': ['src/runtime', 'src/runtime/store', 'src/yaml'],
  // The story of a call: toolkit, pipeline, instructions.
  'src/runtime': [
    'src/runtime/telemetry',
    'src/runtime/export',
    'src/runtime/discovery',
    'src/runtime/prompts',
    'src/runtime/arguments',
  ],
  // Spans and metrics of calls, from the record of which the audit log is written.
  'src/runtime/telemetry': ['src/runtime/audit'],
  'src/runtime/audit': ['src/runtime/confirm', 'src/runtime/policy'],
  'src/runtime/confirm': ['src/runtime/judge', 'src/runtime/result', 'src/runtime/store'],
  'src/runtime/judge': ['src/runtime/clerk'],
  'src/runtime/export': ['src/runtime/query'],
  'src/runtime/query': ['src/runtime/catalogue', 'src/runtime/result'],
  'src/runtime/prompts': ['src/runtime/result'],
  'src/runtime/discovery': [
    'src/runtime/discovery/words',
    'src/runtime/catalogue',
    'src/runtime/arguments',
    'src/runtime/result',
  ],
  // Codegen reads requests with it as the search reads questions.
  'src/runtime/discovery/words': [],
  'src/runtime/store': ['src/runtime/shared'],
  'src/runtime/catalogue': ['src/runtime/policy', 'src/generated'],
  'src/runtime/policy': ['src/runtime/clerk', 'src/runtime/store'],
  'src/runtime/clerk': ['src/runtime/rate', 'src/generated', 'src/version.ts'],
  'src/runtime/rate': ['src/runtime/http', 'src/runtime/store'],
  'src/runtime/http': ['src/runtime/shared'],
  'src/runtime/result': ['src/runtime/shared', 'src/generated'],
  'src/runtime/arguments': ['src/runtime/shared'],
  'src/runtime/shared': CONTRACT,
  'src/generated': ['src/tool.ts', 'src/picked-tool.ts'],
  'src/version.ts': [],
  'src/progress-line.ts': [],
  'src/yaml': [],
  'src/html': [],
  'src/picked-tool.ts': [],
  // The contract, and what codegen and the runtime must do alike with it.
  'src/tool.ts': ['src/tool-definition.ts', 'src/tool-call.ts', 'src/tool-question.ts', 'src/tool-response.ts'],
  'src/tool-definition.ts': [],
  'src/tool-call.ts': [],
  'src/tool-question.ts': [],
  'src/tool-response.ts': [],
  'src/tool-names.ts': [],
  'src/field-names.ts': [],
  'src/tool-schema.ts': ['src/tool.ts'],
  // codegen
  'codegen/cli': ['codegen', 'codegen/drift', 'src/progress-line.ts'],
  codegen: ['codegen/emit', 'codegen/spec'],
  'codegen/emit': ['codegen/plan', 'src/runtime/discovery/words'],
  'codegen/drift': ['codegen/plan'],
  'codegen/plan': ['codegen/config', 'codegen/inputs'],
  'codegen/config': ['codegen/openapi'],
  'codegen/inputs': ['codegen/openapi'],
  'codegen/spec': ['codegen/openapi'],
  'codegen/openapi': ['codegen/shared'],
  'codegen/shared': CONTRACT,
};

const rooms = Object.keys(ARROWS);
const literal = (path) => path.replaceAll('.', '\\.');

/** The files of a room: of a folder all but those of the rooms inside it. */
function filesOf(room) {
  if (room.endsWith('.ts')) return `^${literal(room)}$`;
  const inside = rooms.filter((other) => other.startsWith(`${room}/`)).map((other) => other.slice(room.length + 1));
  const apart = inside.length > 0 ? `(?!(?:${inside.map(literal).join('|')})(?:/|$))` : '';
  return `^${literal(room)}/${apart}`;
}

/** What only those may import whose own arrow points there: everybody else reaches the tools through the runtime. */
const DIRECT = ['src/generated'];

/** A room with all that its arrows lead to. */
function reach(room, found = new Set(), own = true) {
  if (found.has(room) || (!own && DIRECT.includes(room))) return found;
  found.add(room);
  for (const next of ARROWS[room]) {
    if (own && DIRECT.includes(next)) found.add(next);
    reach(next, found, false);
  }
  return found;
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map((room) => ({
      name: room,
      comment: `${room} may import ${ARROWS[room].join(', ') || 'nothing of the project'}, and what those may.`,
      severity: 'error',
      from: { path: filesOf(room) },
      to: { path: '^(?:src|codegen|scripts|test|bench)/', pathNot: [...reach(room)].map(filesOf) },
    })),
    {
      name: 'every file has a room',
      comment: 'A folder with code stands in the arrows, or nothing would hold what it imports.',
      severity: 'error',
      from: { path: '^(?:src|codegen)/', pathNot: rooms.map(filesOf) },
      to: {},
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // What is built is not written by anyone.
    doNotFollow: { path: ['node_modules', '^dist/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
