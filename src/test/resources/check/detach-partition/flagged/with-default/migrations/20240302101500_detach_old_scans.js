exports.up = async (knex) => {
  await knex.raw('ALTER TABLE scans DETACH PARTITION scans_old');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE scans ATTACH PARTITION scans_old FOR VALUES FROM (1) TO (9)');
};
