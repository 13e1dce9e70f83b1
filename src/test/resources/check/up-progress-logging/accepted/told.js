exports.up = async (knex) => {
  console.log('parcels: 22 columns');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n0 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n1 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n2 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n3 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n4 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n5 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n6 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n7 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n8 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n9 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n10 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n11 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n12 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n13 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n14 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n15 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n16 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n17 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n18 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n19 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n20 int');
  await knex.raw('ALTER TABLE parcels ADD COLUMN n21 int');
};

exports.down = async (knex) => {
};
