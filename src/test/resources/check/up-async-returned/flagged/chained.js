exports.up = (knex) =>
  knex.schema
    .createTable('parcels', (t) => { t.increments('id'); })
    .then(() => knex.raw('CREATE INDEX parcels_id ON parcels (id)')); // expect: up-async-returned PARTIAL ".then"

exports.down = (knex) => knex.schema.dropTable('parcels');
