module.exports = {
  development: {
    client: 'pg',
    connection: {
      host: 'localhost',
      user: 'me',
    },
    migrations: { directory: './migrations' },
  },
};
