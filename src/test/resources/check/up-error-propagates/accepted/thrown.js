exports.up = async (knex) => {
  try {
    await knex.raw('DROP TABLE parcels');
  } catch (e) {
    console.error(e);
    throw e;
  }
  try { JSON.parse('{}'); } catch (e) { console.warn(e); }
};

exports.down = async (knex) => {
};
