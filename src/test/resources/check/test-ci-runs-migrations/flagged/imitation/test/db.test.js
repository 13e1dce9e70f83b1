const knex = require('knex')({ client: 'better-sqlite3' });
test('up', async () => {
  await knex.migrate.latest();
});
