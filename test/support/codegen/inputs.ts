import type { Inputs } from '../../../codegen/generate.ts';
import {
  allowlist,
  clear,
  createTool,
  document,
  glossary,
  listTool,
  pins,
  readme,
  secrets,
  source,
} from './fixture.ts';

const tools = `${listTool}${createTool}    only: [name, metadata]
    because: it may email
    inputs:
      metadata: { name: labels, required: true }
      notify: { value: false }
  PUT /things/bulk:
    tool: things.createThingBulk
    title: Create several things
    tier: write
    description: Create several things at once.
    inputs:
      items.name: { description: Of the thing }
      items.of: { description: What it is part of }
      items.of.id: { description: Its own id }
  PUT /things/{thing_id}/picture:
    tool: things.updatePicture
    title: Set a picture
    tier: write
    description: Set the picture of a thing.
  GET /modes:
    tool: modes.getModeList
    title: List modes
    tier: read
    description: Modes | ways that things can have.
`;
const local = `local:
  modes.getUserId: { title: Pinned user, tier: read, description: The user that is pinned or null., result: user_id }
`;
/** Everything that generating from the fixture needs: tools of each shape, and one excluded endpoint. */
export const fixtureInputs: Inputs = {
  document,
  source,
  allowlist: allowlist(tools, 'things.getThingList, modes.getUserId', local),
  glossary: glossary('q', 'ids', 'name', 'notify', 'metadata', 'mode', 'thing_id', 'items', 'file', 'caption'),
  clear,
  secrets,
  pins,
  targets: '',
  readme,
};
