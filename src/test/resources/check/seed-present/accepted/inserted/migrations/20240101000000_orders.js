exports.up = async (knex) => {
  await knex.schema.createTable('roles', (t) => {
    t.string('name').primary();
  });
  await knex('roles').insert({ name: 'admin' });
};

exports.down = (knex) => knex.schema.dropTable('roles');
