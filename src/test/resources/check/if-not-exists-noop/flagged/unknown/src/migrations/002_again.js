exports.up = async (knex) => {
  await knex.raw('CREATE TABLE IF NOT EXISTS parcels (id int, weight int)'); // expect: if-not-exists-noop PARTIAL "none makes it"
};

exports.down = async (knex) => {
};
