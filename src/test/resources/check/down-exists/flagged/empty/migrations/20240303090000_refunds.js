exports.up = async function (knex) {
  await knex.schema.createTable('refunds', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  throw new Error('refunds cannot be taken back');
};
