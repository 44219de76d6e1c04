// Calls tools without any framework, as a program that uses the package has to write it.
import { startSandbox } from 'clerk-agent-toolkit/sandbox';
import { type ClerkToolkit, createClerkToolkit, type ListedTool, UsageError } from 'clerk-agent-toolkit/tools';

const { url: apiUrl, secretKey, close } = await startSandbox();
const toolkit: ClerkToolkit = await createClerkToolkit({ apiUrl, secretKey, confirm: 'always' });
const tool = (name: string): ListedTool => {
  const found = toolkit.list().find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const { data } = await tool('users_getUserList').execute({ limit: 1 });
const [user] = data.data as { id: string }[];

const revoke = tool('sessions_revokeSession');
const args = { session_id: 'sess_3DQ8LqFnJ0WXGqCTFaMjxZCHDtf' };
const question = await revoke.asks(args, { callId: '1' });
const refused = await revoke.execute(args);
const { isError } = await revoke.execute(args, { approved: '1' });
const unknown = await createClerkToolkit({ secretKey, tools: ['nothing'] }).catch((error: unknown) => error);
console.log(user?.id, question?.startsWith('End session'), refused.isError, isError, unknown instanceof UsageError);
await close();
