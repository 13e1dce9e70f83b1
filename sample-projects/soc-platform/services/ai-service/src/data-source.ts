import 'reflect-metadata';
import 'dotenv/config';
import { DataSource } from 'typeorm';
import { Prediction } from './entities/prediction.entity';
import { InitialSchema1753251000000 } from './migrations/1753251000000-InitialSchema';

export const AppDataSource = new DataSource({
  type: 'postgres',
  ...(process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL }
    : {
        host: process.env.DB_HOST || 'localhost',
        port: Number(process.env.DB_PORT || 5432),
        username: process.env.DB_USERNAME || 'soc_user',
        password: process.env.DB_PASSWORD,
        database: process.env.DB_NAME || 'soc_ai',
      }),
  ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false,
  extra: { max: Number(process.env.DB_POOL_MAX ?? 10) },
  entities: [Prediction],
  migrations: [InitialSchema1753251000000],
  migrationsTableName: 'migrations',
  synchronize: process.env.NODE_ENV === 'test',
  logging: process.env.DB_LOGGING === 'true',
});
