import { DataSource } from 'typeorm';
const TEST_CONNECTION = { type: 'sqlite', database: ':memory:', synchronize: true };
export const connect = () => new DataSource(TEST_CONNECTION);
