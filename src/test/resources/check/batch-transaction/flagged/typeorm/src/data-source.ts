import { DataSource } from 'typeorm';
export const shop = new DataSource({ type: 'postgres', migrations: ['src/migrations/*.ts'] });
