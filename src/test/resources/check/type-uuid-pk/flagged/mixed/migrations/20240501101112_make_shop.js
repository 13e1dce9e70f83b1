exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary();
  });
  await knex.schema.createTable('visits', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('carts', (table) => {
    table.uuid('id').primary();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('carts');
  await knex.schema.dropTable('visits');
  await knex.schema.dropTable('orders');
};
