exports.up = async function (knex) {
  await knex.schema.createTable('users', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('users');
};
