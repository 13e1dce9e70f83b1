exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
  });
  await knex.schema.createTable('items', (table) => {
    table.bigIncrements('id');
    table.bigInteger('order_id').references('orders.id');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('items');
  await knex.schema.dropTable('orders');
};
