exports.up = async (knex) => {
  try {
    await knex.raw('DROP TABLE parcels');
  } catch (e) { // expect: up-error-propagates "not thrown again"
    console.warn('skipped', e);
  }
};

exports.down = async (knex) => {
};
