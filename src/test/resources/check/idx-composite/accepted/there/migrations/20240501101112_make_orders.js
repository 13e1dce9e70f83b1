exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.uuid('tenant_id');
    table.timestamps(true, true);
    table.index(['tenant_id', 'created_at']);
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
