exports.up = async (knex) => {
  await knex.raw('ALTER TABLE parcels ADD COLUMN weight int'); // expect: up-schema-api PARTIAL "addColumn"
  await knex.raw('ALTER TABLE parcels DROP COLUMN size');
};

exports.down = async (knex) => {
};
