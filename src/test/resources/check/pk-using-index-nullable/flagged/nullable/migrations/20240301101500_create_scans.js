exports.up = async (knex) => {
  await knex.raw('CREATE TABLE scans (id bigint, code text)');
  await knex.raw('CREATE UNIQUE INDEX scans_id_uidx ON scans (id)');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE scans');
};
