exports.up = (knex) =>
  knex.raw(`ALTER TABLE parcels DROP COLUMN shelf;
    ALTER TABLE parcels ADD COLUMN shelf text;
    CREATE UNIQUE INDEX parcels_place ON parcels (depot, shelf)`);

exports.down = () => {};
