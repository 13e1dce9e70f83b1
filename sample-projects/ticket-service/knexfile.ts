import type { Knex } from 'knex';
import dotenv from 'dotenv';

dotenv.config();

// Every connection value comes from the environment, also on a developer machine;
// .env.example lists the names. The history table carries the name of the service
// because all services of the platform share one database.

const config: Record<string, Knex.Config> = {
  development: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST,
      port: Number(process.env.DB_PORT),
      database: process.env.DB_NAME,
      user: process.env.DB_USER,
      password: process.env.DB_PASSWORD,
    },
    pool: {
      min: 2,
      max: 10,
    },
    migrations: {
      tableName: 'knex_migrations_ticket',
      directory: './src/migrations',
      extension: 'ts',
    },
  },

  production: {
    client: 'pg',
    connection: {
      host: process.env.DB_HOST,
      port: Number(process.env.DB_PORT),
      database: process.env.DB_NAME,
      user: process.env.DB_USER,
      password: process.env.DB_PASSWORD,
      ssl: { rejectUnauthorized: false },
    },
    pool: { min: 2, max: 10 },
    migrations: {
      tableName: 'knex_migrations_ticket',
      directory: './src/migrations',
      extension: 'ts',
      loadExtensions: ['.ts'],
    },
  },
};

export default config;
