module.exports = async ({ createClerkToolkit }, connection) => {
  const { users_getUser, users_updateUser } = await import('clerk-agent-toolkit/tools/users');
  const toolkit = await createClerkToolkit({ ...connection, tools: [users_getUser, users_updateUser] });
  const set = toolkit.tools();
  const call = (name, args) => set[name].execute(args, { toolCallId: 'call_1', messages: [] });
  const read = await call('users_getUser', { user_id: 'user_123' });
  const write = await call('users_updateUser', { user_id: 'user_123', first_name: 'Mia' });
  const named = await createClerkToolkit({ ...connection, tools: ['users.getUser'] }).catch(({ message }) => message);
  return { list: Object.keys(set), read: read.last_name, write: write.first_name, named };
};
