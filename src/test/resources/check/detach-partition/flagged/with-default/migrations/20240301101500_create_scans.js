exports.up = async (knex) => {
  await knex.raw('CREATE TABLE scans (id bigint) PARTITION BY RANGE (id)');
  await knex.raw('CREATE TABLE scans_rest PARTITION OF scans DEFAULT');
  await knex.raw('CREATE TABLE scans_old PARTITION OF scans FOR VALUES FROM (1) TO (9)');
};

exports.down = async (knex) => {
  await knex.raw('DROP TABLE scans');
};
