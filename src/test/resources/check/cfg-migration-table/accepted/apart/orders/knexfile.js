module.exports = {
  client: 'pg',
  connection: { host: 'db.example.com', database: 'shop', user: process.env.DB_USER },
  migrations: { directory: './migrations', tableName: 'knex_migrations_orders' },
};
