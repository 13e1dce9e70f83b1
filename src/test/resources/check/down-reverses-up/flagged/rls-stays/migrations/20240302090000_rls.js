exports.up = async function (knex) {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
  });
  await knex.raw('ALTER TABLE users ENABLE ROW LEVEL SECURITY');
};

exports.down = async function (knex) {
  await knex.schema.dropTable('orders');
};
