exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => {
    t.increments('id');
    t.integer('depot');
    t.text('code');
    t.foreign('depot').references('depots.id');
  });
};

exports.down = async (knex) => {
};
