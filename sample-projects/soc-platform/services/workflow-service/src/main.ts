import 'reflect-metadata';
import express from 'express';
import { AppDataSource } from './data-source';

const app = express();

app.get('/health', async (_request, response) => {
  await AppDataSource.query('SELECT 1');
  response.json({ service: 'workflow', status: 'ok' });
});

AppDataSource.initialize()
  .then(() => app.listen(Number(process.env.PORT ?? 3006)))
  .catch((error: unknown) => {
    process.stderr.write(`workflow-service: ${String(error)}\n`);
    process.exit(1);
  });
