import type { Knex } from 'knex';
import dotenv from 'dotenv';

dotenv.config();

const migrations: Knex.MigratorConfig = {
  tableName: 'knex_migrations_order_service',
  directory: './src/migrations',
  extension: 'ts',
};

const config: Record<string, Knex.Config> = {
  development: {
    client: 'pg',
    connection: process.env.DATABASE_URL,
    pool: { min: 2, max: 10 },
    migrations,
  },

  production: {
    client: 'pg',
    connection: {
      connectionString: process.env.DATABASE_URL,
      ssl: { rejectUnauthorized: true, ca: process.env.DATABASE_CA },
    },
    pool: { min: 2, max: 10 },
    migrations,
  },
};

export default config;
