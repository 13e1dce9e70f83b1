exports.up = async (knex) => {
  await knex.raw('CREATE TABLE IF NOT EXISTS parcels (id int, weight int)'); // expect: if-not-exists-noop "IF NOT EXISTS skips weight"
};

exports.down = async (knex) => {
};
