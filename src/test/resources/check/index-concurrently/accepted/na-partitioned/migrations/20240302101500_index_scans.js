exports.up = async (knex) => {
  await knex.raw('CREATE INDEX scans_code ON scans (code)');
};

exports.down = async (knex) => {
  await knex.raw('DROP INDEX scans_code');
};
