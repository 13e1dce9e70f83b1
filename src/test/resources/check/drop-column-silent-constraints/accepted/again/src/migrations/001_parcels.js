exports.up = (knex) =>
  knex.raw(`CREATE TABLE parcels (id bigint PRIMARY KEY, depot text, shelf integer);
    CREATE UNIQUE INDEX parcels_place ON parcels (depot, shelf)`);

exports.down = (knex) => knex.schema.dropTable('parcels');
