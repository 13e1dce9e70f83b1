import { PrismaClient } from '@prisma/client';
import Fastify from 'fastify';

const prisma = new PrismaClient();
const server = Fastify({ logger: true });

server.get('/health', async () => {
  await prisma.$queryRaw`SELECT 1`;
  return { ok: true };
});

server.get<{ Params: { id: string } }>('/orders/:id', async (request, reply) => {
  const order = await prisma.order.findUnique({
    where: { id: BigInt(request.params.id) },
    include: { items: { include: { product: true } } },
  });
  return order ?? reply.code(404).send();
});

await server.listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3000) });
