exports.up = async (knex) => {
  await knex.schema.alterTable('orders', (table) => table.text('country')); // expect: lock-timeout PARTIAL "other migrations set lock_timeout"
};

exports.down = async (knex) => {
};
