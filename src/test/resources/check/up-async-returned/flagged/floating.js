exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
  knex.raw('CREATE INDEX parcels_id ON parcels (id)'); // expect: up-async-returned "nobody waits"
};

exports.down = async (knex) => {
};
