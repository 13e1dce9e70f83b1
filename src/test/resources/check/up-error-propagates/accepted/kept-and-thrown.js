exports.up = async (knex) => {
  let last;
  for (const name of ['weighty', 'heavy']) {
    try {
      await knex.raw(`ALTER TABLE parcels DROP CONSTRAINT ${name}`);
      return;
    } catch (e) {
      last = e;
    }
  }
  throw last;
};

exports.down = async () => {};
