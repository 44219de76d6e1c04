import type { Inputs } from '../../../codegen/generate.ts';
import {
  allowlist,
  clear,
  createTool,
  document,
  glossary,
  harmless,
  listTool,
  pins,
  secrets,
  source,
} from './fixture.ts';
import { confirmation } from './pages.ts';

const tools = `${listTool}${createTool}    only: [name, metadata]
    because: it may email
    inputs:
      metadata: { name: labels, required: true }
      notify: { value: false }
    loses: { never: it only adds }
    lets_in:
      name: whoever knows | the name comes in
      labels: a label opens a way in
    question: Create thing {name} with {labels}
  PUT /things/bulk:
    tool: things.createThingBulk
    title: Create several things
    tier: write
    description: Create several things at once; returns all of them.
    inputs:
      items.name: { description: Of the thing }
      items.of: { description: What it is part of }
      items.of.id: { description: Its own id }
${harmless}  PUT /things/{thing_id}/picture:
    tool: things.updatePicture
    title: Set a picture
    tier: write
    description: Set the picture of a thing; returns no more than that.
    loses:
      caption: the present caption is gone
    lets_in: { never: it is a picture }
    question: Set the picture of {thing_id}
  GET /modes:
    tool: modes.getModeList
    title: List modes
    tier: read
    description: Modes | ways that things can have, in any order.
`;
const local = `local:
  modes.getUserId: { title: Pinned user, tier: read, description: "The user that is pinned, or null where none is.", result: user_id }
`;
/** Everything that generating from the fixture needs: tools of each shape, and one excluded endpoint. */
export const fixtureInputs: Inputs = {
  document,
  source,
  allowlist: allowlist(tools, 'things.getThingList, modes.getUserId', local),
  glossary: glossary('q', 'ids', 'name', 'notify', 'metadata', 'mode', 'thing_id', 'items', 'file', 'caption'),
  clear,
  secrets,
  synonyms: '',
  requests: '',
  pins,
  targets: 'own: { things.createThing: named }\n',
  views: '',
  confirmation,
};
