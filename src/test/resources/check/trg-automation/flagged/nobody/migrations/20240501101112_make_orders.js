exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.timestamp('updated_at').defaultTo(knex.fn.now());
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
