import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { lazySchemas, makeSchemasLazy } from '../../../scripts/build/lazy-schemas.ts';

/** Runs a script in which `make(name, ...)` stands for making a schema; returns the names of those made, and `result`. */
function run(code: string): { made: string[]; result: unknown } {
  const made: string[] = [];
  const make = (name: string, ...parts: unknown[]) => {
    made.push(name);
    return { name, parts };
  };
  const result = runInNewContext(`${makeSchemasLazy(code)}\n;result()`, { make });
  return { made, result: JSON.parse(JSON.stringify(result ?? null)) };
}

describe('makeSchemasLazy', () => {
  it.each([
    {
      why: 'makes none that is not used',
      code: `const ASchema = make('a'); const BSchema = make('b'); function result() {}`,
      want: { made: [], result: null },
    },
    {
      why: 'makes one once, and what it needs first',
      code: `const ASchema = make('a'); const BSchema = make('b', ASchema); function result() { return [BSchema, BSchema].map(({ parts }) => parts[0].name); }`,
      want: { made: ['a', 'b'], result: ['a', 'a'] },
    },
    {
      why: 'makes what is computed from one wait, however it is called',
      code: `const ASchema = make('a'); const keys = Object.keys(ASchema); const first = keys[0]; function result() { return first; }`,
      want: { made: ['a'], result: 'name' },
    },
    {
      why: 'leaves the parts of a shape what they are',
      code: `const ASchema = make('a'); const BSchema = make('b', { ASchema, x: ASchema }); function result() { return Object.values(Object.getOwnPropertyDescriptors(BSchema.parts[0])).map(({ get }) => typeof get); }`,
      want: { made: ['a', 'b'], result: ['undefined', 'undefined'] },
    },
    {
      why: 'makes one of a record, and keeps it',
      code: `function build() { const ASchema = make('a'); const BSchema = make('b'); return { ASchema, BSchema, CSchema: make('c', ASchema) }; }
        const s = build(); function result() { return s.CSchema === s.CSchema && s.ASchema === s.CSchema.parts[0]; }`,
      want: { made: ['a', 'c'], result: true },
    },
    {
      why: 'makes one of a record of what a function returned',
      code: `function build() { const ASchema = make('a'); const BSchema = make('b'); return { ASchema, BSchema }; }
        function result() { const s = build(); const maps = { requests: { 'x/a': s.ASchema, 'x/b': s.BSchema } }; return [Object.keys(maps.requests), maps.requests['x/b'].name]; }`,
      want: { made: ['b'], result: [['x/a', 'x/b'], 'b'] },
    },
    {
      why: 'tells a name from another that is the same elsewhere',
      code: `const ASchema = make('a'); function result() { const ASchema = 'inner'; const pick = ({ ASchema: b }) => b; return [ASchema, pick({ ASchema: 1 }), { ASchema }]; }`,
      want: { made: [], result: ['inner', 1, { ASchema: 'inner' }] },
    },
    {
      why: 'leaves functions, and what is no schema, alone',
      code: `const isSchema = (value) => value === 1; const schema = make('s'); function result() { return isSchema(1); }`,
      want: { made: ['s'], result: true },
    },
  ])('$why', ({ code, want }) => {
    expect(run(code)).toEqual(want);
  });
});

test('a build fails if the SDK lists its schemas in another way', () => {
  const transform = lazySchemas.transform as (code: string, id: string) => { code: string } | undefined;
  const id = '/p/node_modules/@modelcontextprotocol/server/dist/src-abc.mjs';
  const loops = `let a;
for (const key of SPEC_SCHEMA_KEYS) register(key, schemas_exports[key]);
for (const [key, schema] of Object.entries(authSchemas)) register(key, schema);
let b;`;
  expect(transform(loops, id)?.code.replace(/\s+/g, ' ')).toBe('let a; let b;');
  expect(transform(loops, '/p/src/other.ts')).toBeUndefined();
  expect(() => transform(loops.replace('register(key, schema);', 'add(key, schema);'), id)).toThrow(
    'lists its schemas in 1 places, not in two',
  );
});
