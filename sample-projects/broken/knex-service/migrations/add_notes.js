exports.up = async function (knex) {
  await knex.schema.alterTable('visitors', (table) => table.text('notes'));
};

exports.down = async function (knex) {
  await knex.schema.alterTable('visitors', (table) => table.dropColumn('notes'));
};
