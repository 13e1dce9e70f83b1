exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => {
    t.increments('id');
    t.integer('depot');
    t.text('code');
    t.unique(['depot', 'code'], { indexName: 'parcels_code' });
  });
};

exports.down = async (knex) => {
};
