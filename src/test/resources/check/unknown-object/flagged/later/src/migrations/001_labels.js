exports.up = async (knex) => {
  await knex.raw('CREATE TABLE labels (parcel int REFERENCES parcels (id))'); // expect: unknown-object "made only later"
};

exports.down = async (knex) => {
};
