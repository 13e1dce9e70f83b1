exports.up = async function (knex) {
  await knex.schema.createTable('t7', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('t7');
};
