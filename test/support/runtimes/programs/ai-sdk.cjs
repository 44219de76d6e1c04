// Each program gets an entry point, and does with it what an agent's program does: list, read, write, ask.
module.exports = async ({ createClerkToolkit }, connection) => {
  const questions = [];
  const ask = ({ message }) => questions.push(message) === 0;
  const tools = ['users.getUser', 'users.updateUser', 'organizations.deleteOrganization'];
  const toolkit = await createClerkToolkit({ ...connection, tools, confirm: 'always', ask });
  const set = toolkit.tools();
  const call = (name, args) => set[name].execute(args, { toolCallId: 'call_1', messages: [] });
  const read = await call('users_getUser', { user_id: 'user_123' });
  const write = await call('users_updateUser', { user_id: 'user_123', first_name: 'Mia' });
  const refused = await call('organizations_deleteOrganization', { organization_id: 'org_456' });
  return {
    list: Object.keys(set),
    read: read.last_name,
    write: write.first_name,
    questions,
    refused: refused.error.kind,
  };
};
