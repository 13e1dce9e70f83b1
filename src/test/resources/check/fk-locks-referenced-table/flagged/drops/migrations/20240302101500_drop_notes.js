exports.up = async (knex) => {
  await knex.raw('DROP TABLE notes');
};

exports.down = async (knex) => {
  await knex.raw('CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id))');
};
