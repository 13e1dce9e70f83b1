import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function main(): Promise<void> {
  const kettle = await prisma.product.upsert({
    where: { sku: 'KETTLE-1' },
    update: {},
    create: { sku: 'KETTLE-1', name: 'Kettle', priceCents: 2490, tags: ['kitchen'] },
  });
  await prisma.customer.upsert({
    where: { email: 'ada@example.com' },
    update: {},
    create: {
      email: 'ada@example.com',
      firstName: 'Ada',
      lastName: 'Byron',
      orders: { create: { totalCents: 2490, items: { create: { productId: kettle.id, quantity: 1 } } } },
    },
  });
  await prisma.$executeRaw`ANALYZE "orders"`;
}

main()
  .catch((failure) => {
    console.error(failure);
    process.exitCode = 1;
  })
  .finally(() => prisma.$disconnect());
