exports.up = async function (knex) {
  await knex.schema.createTable('refunds', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  await knex.schema.dropTable('refunds');
};
