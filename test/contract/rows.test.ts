import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesAt } from '../../src/runtime/query/values/values-at.ts';
import { toPage } from '../../src/runtime/result/page.ts';
import { neededByQuery } from '../../src/runtime/result/rows/needed-fields.ts';
import { presentRows, type RowOptions } from '../../src/runtime/result/rows/present-rows.ts';
import { credentialNames } from '../../src/runtime/result/secrets/credential-names.ts';
import { truncate } from '../../src/runtime/result/size/truncate.ts';
import { loadResponseTypes } from '../../src/runtime/result/view/load-types.ts';
import { present } from '../../src/runtime/result/view/present.ts';
import { visibleIn } from '../../src/runtime/result/visible-value.ts';
import { getOwn, isObject, type JsonObject } from '../../src/runtime/shared/json.ts';
import { type EveryTool, everyTool } from '../support/catalogue/catalogue.ts';
import { responsesOf } from '../support/spec/responses.ts';

// Compares what is shown with and without leaving out fields and rows before they are made fit to be seen: it is the same, for every list, of rows with anything missing, null, or where it doesn't belong.

const types = await loadResponseTypes();
const lists = (await everyTool()).filter(
  ({ definition, implementation }) => definition.tier === 'read' && implementation.response?.rows !== undefined,
);

/** Returns rows of a list as the spec has them, all fields filled. */
function fullRows({ definition, implementation }: EveryTool): JsonObject[] {
  const text = 'a text\u200b with sk_live_abc123456789';
  return responsesOf(definition.endpoint as string, { text, fields: { id: 'id_1', status: 'verified' } }).flatMap(
    (body) => {
      const rows = isObject(body) ? getOwn(body, implementation.response?.rows || 'data') : body;
      return Array.isArray(rows) ? rows.filter(isObject) : [];
    },
  );
}

/** Changes anything in a value: what is there goes missing, becomes null or something else, or has more beside it. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(
    null,
    '',
    0,
    1_700_000_000_000,
    false,
    true,
    'verified',
    [],
    {},
    [{ id: 'id_1' }],
    { token: 1 },
  );
  const same = Array.isArray(value)
    ? fc.tuple(...value.map(changed))
    : isObject(value)
      ? changedObject(value)
      : fc.constant(value);
  return fc.oneof({ weight: 12, arbitrary: same }, odd);
}

function changedObject(object: JsonObject): fc.Arbitrary<JsonObject> {
  const fields = Object.fromEntries(Object.entries(object).map(([name, inner]) => [name, changed(inner)]));
  const more = fc.dictionary(
    fc.constantFrom('new', 'secret_at', 'expire_at', 'st\u00adatus', '__proto__', 'user_id', 'metadata'),
    fc.constantFrom<unknown>('a text', 1_700_000_000, { secret: 'x' }, null),
    { maxKeys: 2 },
  );
  return fc.tuple(fc.record(fields, { requiredKeys: [] }), more).map(([some, others]) => ({ ...some, ...others }));
}

function optionsOf({ definition, implementation }: EveryTool, more: Partial<RowOptions>): RowOptions {
  const hiding = {
    ...{ fields: definition.secrets, isCredential: credentialNames(definition.name) },
    ...{ allowSecrets: false, allowPrivateMetadata: false, hide: new Set<string>() },
  };
  const see = visibleIn(hiding);
  return {
    ...hiding,
    ...{ types, shape: implementation.response, reads: true, view: 'lean', metadata: 'created', deletes: false },
    ...{ served: new Set(['user_id', 'organization_id', 'email_address_id']), given: { organization_id: 'id_1' } },
    redact: (value) => value,
    see: (rows) => see(rows) as unknown[],
    maxResult: Number.POSITIVE_INFINITY,
    ...more,
  };
}

describe.each(lists)('$name', (tool) => {
  const { implementation } = tool;
  const shape = implementation.response as NonNullable<typeof implementation.response>;
  const full = fullRows(tool);
  const rows = fc.array(fc.oneof(...full.map(changedObject)), { minLength: 1, maxLength: 5 });
  const names = Object.keys(types[shape.type] ?? {});
  const inner = names.flatMap((name) => {
    const field = types[shape.type]?.[name];
    return Object.keys(field?.fields ?? types[field?.type ?? ''] ?? {}).map((last) => `${name}.${last}`);
  });
  const paths = fc.uniqueArray(fc.constantFrom(...names, ...inner, 'public_metadata.a'), {
    minLength: 1,
    maxLength: 3,
  });
  const bare = optionsOf(tool, {});
  const isShown = (path: string) => {
    try {
      present([], { ...bare, wanted: [path] });
      return true;
    } catch {
      return false;
    }
  };

  test('shows the same rows', () => {
    fc.assert(
      fc.property(rows, fc.option(paths, { nil: undefined }), (given, picked) => {
        const shown = picked?.filter(isShown);
        const options = optionsOf(tool, { wanted: shown && shown.length > 0 ? shown : undefined });
        const want = present(options.see(given), options);
        expect(JSON.stringify(presentRows(given, options).shown)).toBe(JSON.stringify(want));
      }),
      { numRuns: 60 },
    );
  });

  test('answers the same questions', () => {
    fc.assert(
      fc.property(rows, paths, fc.boolean(), (given, asked, view) => {
        const { see } = bare;
        const prune = neededByQuery(asked, view ? { ...bare, type: shape.type } : undefined);
        const [some, all] = [see(given.map(prune)), see(given)] as [JsonObject[], JsonObject[]];
        for (const [place, row] of all.entries()) {
          for (const path of asked.filter(isShown))
            expect(valuesAt(some[place] as JsonObject, path.split('.'))).toEqual(valuesAt(row, path.split('.')));
        }
        if (view) expect(JSON.stringify(present(some, bare))).toBe(JSON.stringify(present(all, bare)));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['objects', 'table'])('cuts the same page, however little of it is looked at: %s', (form) => {
    const large = Array.from({ length: 300 }, (_, at) => ({
      ...full[at % full.length],
      id: `id_${at}`,
      slug: 'x'.repeat(at % 90),
    }));
    const table = form === 'table' ? { table: { types, type: shape.type } } : {};
    for (const maxResult of [400, 3_000, 30_000, 1_000_000]) {
      const page = (fetched: unknown[], shown: unknown[]) => {
        const call = { given: { limit: 300 }, listed: { limit: {} }, full: { data: fetched }, fetched: large.length };
        const { result, goOn } = toPage({ data: shown }, { ...shape, rows: 'data' }, call);
        return truncate(result, { limit: maxResult, fetched: large.length, goOn, way: 'fields', ...table });
      };
      const options = optionsOf(tool, { maxResult });
      const { visible, shown } = presentRows(large, options);
      const all = options.see(large);
      expect(page(visible, shown)).toEqual(page(all, present(all, options) as unknown[]));
    }
  });
});
