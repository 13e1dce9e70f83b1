exports.up = async (knex) => {
  await knex.schema.createTable('items', (table) => {
    table.increments('id');
    table.text('note');
    table.integer('total');
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('items');
};
