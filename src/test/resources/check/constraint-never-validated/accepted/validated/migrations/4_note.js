exports.up = async (knex) => {
  await knex.schema.alterTable('orders', (table) => table.text('remark'));
};

exports.down = async (knex) => {
};
