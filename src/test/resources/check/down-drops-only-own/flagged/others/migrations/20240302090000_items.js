exports.up = async function (knex) {
  await knex.schema.createTable('items', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('items');
  await knex.schema.dropTable('orders');
};
