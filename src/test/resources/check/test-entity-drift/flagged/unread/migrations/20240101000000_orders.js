exports.up = (knex) => knex.schema.createTable('orders', (t) => {
  t.bigIncrements('id');
});

exports.down = (knex) => knex.schema.dropTable('orders');
