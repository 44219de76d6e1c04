module.exports = async ({ startSandbox }) => {
  const { url, secretKey, close } = await startSandbox();
  const response = await fetch(`${url}/v1/users/count`, { headers: { authorization: `Bearer ${secretKey}` } });
  const { total_count } = await response.json();
  await close();
  return { users: total_count };
};
