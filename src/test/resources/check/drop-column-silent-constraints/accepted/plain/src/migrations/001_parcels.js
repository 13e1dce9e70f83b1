exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => {
    t.increments('id');
    t.integer('depot');
    t.text('code');
  });
};

exports.down = async (knex) => {
};
