// npm run db:migrate:up is tried elsewhere: migrate.latest() is not called here
test('orders', () => {});
