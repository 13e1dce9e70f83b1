exports.up = async (knex) => {
  await knex.raw('CREATE TABLE parcels (id int PRIMARY KEY)');
  await knex.raw('CREATE TABLE labels (parcel int REFERENCES parcels)');
};

exports.down = async (knex) => knex.raw('DROP TABLE parcels, labels');
