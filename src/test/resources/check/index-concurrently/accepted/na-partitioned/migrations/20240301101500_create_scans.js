exports.up = async (knex) => {
  await knex.raw('CREATE TABLE scans (id bigint, code text) PARTITION BY RANGE (id)');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE scans');
};
