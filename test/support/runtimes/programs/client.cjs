module.exports = async ({ createClerkClient }, connection) => {
  const clerk = createClerkClient(connection);
  const read = await clerk.users.getUser({ user_id: 'user_123' });
  const write = await clerk.users.updateUser({ user_id: 'user_123', first_name: 'Mia' });
  const rows = [];
  for await (const user of clerk.users.getUserList.pages({ user_id: ['user_123', 'user_xyz'] }))
    rows.push(user.last_name);
  const failed = await clerk.users.getUser({ user_id: 'user_none' }).catch(({ details }) => details.kind);
  return { list: rows.sort(), read: read.last_name, write: write.first_name, failed };
};
