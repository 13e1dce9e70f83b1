exports.up = (knex) => knex.schema.createTable('tickets', (t) => {
  t.bigIncrements('id');
});

exports.down = (knex) => knex.schema.dropTable('tickets');
