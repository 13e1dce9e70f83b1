exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.timestamp('deleted_at');
    table.string('status');
  });
  await knex.raw('CREATE INDEX orders_open ON orders (id) WHERE deleted_at IS NULL');
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
