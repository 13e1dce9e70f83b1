exports.up = async (knex) => {
  await knex.raw('CREATE TABLE senders (id bigint PRIMARY KEY)');
  await knex.raw('CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id))');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE notes');
  await knex.raw('DROP TABLE senders');
};
