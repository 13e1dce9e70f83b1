import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'policy', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3003)))
  .catch((error: unknown) => {
    process.stderr.write(`policy-service: ${String(error)}\n`);
    process.exit(1);
  });
