exports.up = async (knex) => {
  await knex.schema.createTable('orders', (t) => { t.uuid('id').primary(); t.specificType('labels', 'hstore'); });
};

exports.down = (knex) => knex.schema.dropTable('orders');
