exports.up = async function (knex) {
  await knex.schema.createTable('items', (table) => {
    table.bigIncrements('id');
  });
};

exports.down = async function (knex) {
  // the rows are needed for seven years
};
