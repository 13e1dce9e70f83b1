exports.up = async (knex) => {
  await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
  return knex.raw('DROP INDEX parcels_old')
    .then(() => knex.raw('CREATE INDEX parcels_id ON parcels (id)')); // expect: up-async-returned PARTIAL ".then"
};

exports.down = (knex) => knex.schema.dropTable('parcels');
