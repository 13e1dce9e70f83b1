import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'reporting', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3007)))
  .catch((error: unknown) => {
    process.stderr.write(`reporting-service: ${String(error)}\n`);
    process.exit(1);
  });
