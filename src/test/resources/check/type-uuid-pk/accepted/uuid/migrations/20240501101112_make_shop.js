exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary();
  });
  await knex.schema.createTable('currencies', (table) => {
    table.string('code').primary();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('currencies');
  await knex.schema.dropTable('orders');
};
