exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.uuid('tenant_id').index();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
