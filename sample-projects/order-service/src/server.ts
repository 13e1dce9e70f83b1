import Fastify from 'fastify';
import { asTenant, database } from './database';

const server = Fastify({ logger: true });

server.get('/health', async () => {
  await database.raw('SELECT 1');
  return { status: 'ok' };
});

server.get<{ Querystring: { q: string }; Headers: { 'x-tenant-id': string } }>(
  '/orders',
  async (request) =>
    asTenant(request.headers['x-tenant-id'], (trx) =>
      trx('orders')
        .select('id', 'order_number', 'status', 'total_cents', 'currency')
        .whereRaw("search_vector @@ plainto_tsquery('simple', ?)", [request.query.q])
        .orderBy('created_at', 'desc')
        .limit(50),
    ),
);

server
  .listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3030) })
  .catch((error: unknown) => {
    server.log.error(error);
    process.exit(1);
  });
