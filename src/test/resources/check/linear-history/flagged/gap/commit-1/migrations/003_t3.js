exports.up = async function (knex) {
  await knex.schema.createTable('t3', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('t3');
};
