// profile: down-policy = roll-forward
exports.up = async function (knex) {
  await knex.schema.createTable('orders', (table) => {
    table.bigIncrements('id');
  });
};
