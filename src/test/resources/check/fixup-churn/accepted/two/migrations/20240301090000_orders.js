exports.up = async function (knex) {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
    table.text('status');
    table.integer('total');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('orders');
};
