const isThere = async (knex, name) => {
  try {
    await knex.select('id').from(name).limit(1);
    return true;
  } catch {
    return false;
  }
};

exports.up = async (knex) => {
  if (!(await isThere(knex, 'parcels'))) {
    await knex.schema.createTable('parcels', (t) => { t.increments('id'); });
  }
};

exports.down = async (knex) => {
};
