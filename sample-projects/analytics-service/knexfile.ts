import type { Knex } from 'knex';
import dotenv from 'dotenv';

dotenv.config();

const config: Record<string, Knex.Config> = {
  development: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST || 'localhost',
      port: Number(process.env.DB_PORT || 5432),
      database: process.env.DB_NAME || 'ticketing',
      user: process.env.DB_USER || 'analytics',
      password: process.env.DB_PASSWORD || 'analytics_dev',
    },
    pool: { min: 1, max: 5 },
    migrations: {
      tableName: 'knex_migrations_analytics',
      directory: './src/migrations',
    },
  },

  production: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST,
      port: Number(process.env.DB_PORT || 5432),
      database: process.env.DB_NAME,
      user: process.env.DB_USER,
      password: process.env.DB_PASSWORD,
      ssl: { rejectUnauthorized: false },
    },
    pool: { min: 2, max: 20 },
    migrations: {
      tableName: 'knex_migrations_analytics',
      directory: './src/migrations',
    },
  },
};

export default config;
