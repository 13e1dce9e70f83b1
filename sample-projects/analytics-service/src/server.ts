import Fastify from 'fastify';
import { asTenant, database } from './database';

const server = Fastify({ logger: true });

server.get('/health', async () => {
  await database.raw('SELECT 1');
  return { status: 'ok' };
});

server.get<{ Params: { eventId: string }; Headers: { 'x-tenant-id': string } }>(
  '/events/:eventId/prices',
  async (request) => {
    const { eventId } = request.params;
    return asTenant(request.headers['x-tenant-id'], (trx) =>
      trx('price_history')
        .where({ event_id: eventId })
        .orderBy('changed_at', 'desc')
        .limit(200),
    );
  },
);

server
  .listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3010) })
  .catch((error: unknown) => {
    server.log.error(error);
    process.exit(1);
  });
