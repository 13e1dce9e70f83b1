exports.up = async (knex) => {
  await knex('knex_migrations').where({ name: '000_old.js' }).del();
  await knex.raw(`UPDATE parcels SET made_at = v.made FROM (VALUES (1, now())) AS v (id, made) WHERE v.id = parcels.id`);
};

exports.down = async () => {};
