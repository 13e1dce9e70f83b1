import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'control', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3004)))
  .catch((error: unknown) => {
    process.stderr.write(`control-service: ${String(error)}\n`);
    process.exit(1);
  });
