module.exports = {
  development: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST,
      password: process.env.DB_PASSWORD,
    },
    migrations: { directory: './migrations' },
  },
};
