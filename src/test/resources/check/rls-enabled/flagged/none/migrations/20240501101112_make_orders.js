exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.uuid('id').primary();
    table.uuid('tenant_id').notNullable();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
