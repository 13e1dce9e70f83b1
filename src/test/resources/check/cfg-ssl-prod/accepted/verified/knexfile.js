module.exports = {
  production: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST,
      password: process.env.DB_PASSWORD,
      ssl: { ca: process.env.DATABASE_CA, rejectUnauthorized: true },
    },
    migrations: { directory: './migrations' },
  },
};
