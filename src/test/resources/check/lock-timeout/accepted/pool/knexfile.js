module.exports = {
  client: 'pg',
  connection: process.env.DATABASE_URL,
  pool: { afterCreate: (conn, done) => conn.query("SET lock_timeout = '5s'", done) },
  migrations: { directory: './migrations' },
};
