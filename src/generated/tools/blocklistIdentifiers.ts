// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createBlocklistIdentifier: z.strictObject({
    identifier: z.string(),
  }),
  deleteBlocklistIdentifier: z.strictObject({
    identifier_id: z.string(),
  }),
  getBlocklistIdentifierList: z.strictObject({}),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createBlocklistIdentifier: {
    input: inputs.createBlocklistIdentifier,
    effects: [{"kind":"loses","because":"keeps people out while the blocklist is on"}],
    question: {"phrases":[{"say":"Block {identifier} from the application"}]},
    response: {"type":"BlocklistIdentifier","changes":["identifier_type"]},
    call: (api: Api<paths>, args: Inputs['createBlocklistIdentifier'], init: CallInit) =>
      api.POST('/blocklist_identifiers', {
        ...init,
        body: { identifier: args.identifier },
      }),
  },
  deleteBlocklistIdentifier: {
    input: inputs.deleteBlocklistIdentifier,
    effects: [{"kind":"lets_in","because":"whoever was kept out may come back"}],
    own: {"identifier_id.identifier":"domain"},
    question: {"phrases":[{"say":"Let {identifier_id} in again, by taking it off the blocklist"}],"targets":{"identifier_id":{"read":"/blocklist_identifiers","match":["id"],"name":["identifier"]}}},
    call: (api: Api<paths>, args: Inputs['deleteBlocklistIdentifier'], init: CallInit) =>
      api.DELETE('/blocklist_identifiers/{identifier_id}', {
        ...init,
        params: {
          path: { identifier_id: args.identifier_id },
        },
      }),
  },
  getBlocklistIdentifierList: {
    input: inputs.getBlocklistIdentifierList,
    response: {"type":"BlocklistIdentifier","rows":"data","total":"total_count"},
    call: (api: Api<paths>, _args: Inputs['getBlocklistIdentifierList'], init: CallInit) =>
      api.GET('/blocklist_identifiers', {
        ...init,
      }),
  },
} satisfies ToolModule;
