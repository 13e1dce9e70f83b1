exports.up = async (knex) => {
  await knex.raw('CREATE TABLE parcels (id bigint, sender_id bigint) PARTITION BY RANGE (id)');
  await knex.raw('CREATE TABLE senders (id bigint PRIMARY KEY)');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE senders');
  await knex.raw('DROP TABLE parcels');
};
