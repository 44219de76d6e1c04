import { type ClerkToolkitOptions, createClerkToolkit } from '../../../src/adapters/tools/index.ts';
import { registerSdk } from './register-sdk.ts';

/** An address that must be in nothing that is recorded. */
export const EMAIL = 'ada@example.com';
/** The user that Clerk has. */
export const USER = { id: 'user_1', first_name: 'Ada', email_addresses: [{ email_address: EMAIL }] };

/** Opens a toolkit over a Clerk that answers as told, with an SDK that records into memory. */
export async function openToolkit(
  options: ClerkToolkitOptions = {},
  respond: (request: Request) => Response | Promise<Response> = ok,
) {
  const sdk = registerSdk();
  const sent: Request[] = [];
  const toolkit = await createClerkToolkit({
    secretKey: 'sk_test_1',
    fetch: async (request) => {
      sent.push(request);
      return respond(request);
    },
    telemetry: sdk.api,
    ...options,
  });
  const call = async (name: string, args: object) => {
    const tool = toolkit.list().find((one) => one.name === name);
    if (!tool) throw new Error(`${name} is not listed`);
    return tool.execute(args);
  };
  return { ...sdk, toolkit, sent, call };
}

const ok = () => Response.json(USER);
