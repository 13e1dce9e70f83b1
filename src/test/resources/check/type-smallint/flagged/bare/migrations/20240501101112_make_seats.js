exports.up = async (knex) => {
  await knex.schema.createTable('seats', (table) => {
    table.bigIncrements('id');
    table.specificType('row_number', 'smallint').notNullable();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('seats');
};
