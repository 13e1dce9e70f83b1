import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'client', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3002)))
  .catch((error: unknown) => {
    process.stderr.write(`client-service: ${String(error)}\n`);
    process.exit(1);
  });
