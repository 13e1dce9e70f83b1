exports.up = async (knex) => {
  await knex.raw('ALTER TABLE parcels DROP COLUMN depot'); // expect: drop-column-silent-constraints "the primary key parcels_pkey"
};

exports.down = async (knex) => {
};
