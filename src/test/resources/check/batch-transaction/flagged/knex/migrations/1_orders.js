exports.up = async (knex) => {
  await knex.schema.createTable('orders', (table) => {
    table.increments('id');
    table.text('note');
    table.integer('total');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('orders');
};
