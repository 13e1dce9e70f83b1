test('up', () => knex.migrate.latest());
