module.exports = {
  production: {
    client: 'pg',
    connection: {
      host: 'db.example.com',
      user: 'shop',
      password: 'hunter2',
    },
    migrations: { directory: './migrations' },
  },
};
