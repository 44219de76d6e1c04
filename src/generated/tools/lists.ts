// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { CallInit, ToolModule } from '../../tool.ts';

const inputs = {
  export: z.strictObject({
    list: z.string(),
    file: z.string(),
    arguments: z.record(z.string(), z.unknown()).optional(),
    where: z.record(z.string(), z.unknown()).optional(),
    fields: z.array(z.string()).optional(),
    sort: z.string().optional(),
    limit: z.number().int().optional(),
    join: z.record(z.string(), z.unknown()).optional(),
  }),
  query: z.strictObject({
    list: z.string(),
    arguments: z.record(z.string(), z.unknown()).optional(),
    where: z.record(z.string(), z.unknown()).optional(),
    fields: z.array(z.string()).optional(),
    sort: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    count_by: z.array(z.string()).max(2).optional(),
    compute: z.array(z.string()).optional(),
    having: z.record(z.string(), z.unknown()).optional(),
    join: z.record(z.string(), z.unknown()).optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  export: {
    input: inputs.export,
    runs: 'export',
    call: (_api: never, args: Inputs['export'], init: CallInit) => init.run('export', args),
  },
  query: {
    input: inputs.query,
    runs: 'query',
    call: (_api: never, args: Inputs['query'], init: CallInit) => init.run('query', args),
  },
} satisfies ToolModule;
