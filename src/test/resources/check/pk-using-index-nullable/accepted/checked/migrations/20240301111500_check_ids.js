exports.up = async (knex) => {
  await knex.raw('ALTER TABLE scans ADD CONSTRAINT scans_id_nn CHECK (id IS NOT NULL)');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE scans DROP CONSTRAINT scans_id_nn');
};
