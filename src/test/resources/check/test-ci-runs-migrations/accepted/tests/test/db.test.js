test('up', async () => {
  await knex.migrate.latest();
});
