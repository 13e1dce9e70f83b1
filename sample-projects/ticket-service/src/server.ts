import Fastify from 'fastify';
import { asTenant, database } from './database';

interface ReservationBody {
  ticketTypeId: string;
  customerId: string;
  quantity: number;
}

const server = Fastify({ logger: true });

server.get('/health', async () => {
  await database.raw('SELECT 1');
  return { status: 'ok' };
});

server.post<{ Body: ReservationBody; Headers: { 'x-tenant-id': string } }>(
  '/reservations',
  async (request, reply) => {
    const tenantId = request.headers['x-tenant-id'];
    const { ticketTypeId, customerId, quantity } = request.body;
    const reservationId = await asTenant(tenantId, async (trx) => {
      const { rows } = await trx.raw('SELECT reserve_tickets(?, ?, ?, ?, 10) AS id', [
        tenantId,
        ticketTypeId,
        customerId,
        quantity,
      ]);
      return rows[0].id;
    });
    return reply.code(201).send({ reservationId });
  },
);

server
  .listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3020) })
  .catch((error: unknown) => {
    server.log.error(error);
    process.exit(1);
  });
