exports.up = async (knex) => {
  await knex.raw('DROP TABLE parcels').catch(() => {}); // expect: up-error-propagates "not thrown again"
};

exports.down = async (knex) => {
};
