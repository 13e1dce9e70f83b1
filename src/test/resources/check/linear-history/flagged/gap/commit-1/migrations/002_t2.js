exports.up = async function (knex) {
  await knex.schema.createTable('t2', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('t2');
};
