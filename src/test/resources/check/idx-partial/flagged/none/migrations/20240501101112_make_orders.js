exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.timestamp('deleted_at');
    table.string('status');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
