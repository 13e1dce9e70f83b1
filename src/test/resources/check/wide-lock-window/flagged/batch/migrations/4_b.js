exports.up = async (knex) => {
  await knex.schema.alterTable('items', (table) => table.text('region')); // expect: wide-lock-window PARTIAL "if the migration before is pending too"
};

exports.down = async (knex) => {
};
