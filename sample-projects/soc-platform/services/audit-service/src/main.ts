import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'audit', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3008)))
  .catch((error: unknown) => {
    process.stderr.write(`audit-service: ${String(error)}\n`);
    process.exit(1);
  });
