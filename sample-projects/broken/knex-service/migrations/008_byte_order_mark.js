exports.up = async function (knex) {
  await knex.schema.renameTable('guests', 'visitors');
};

exports.down = async function (knex) {
  await knex.schema.renameTable('visitors', 'guests');
};
