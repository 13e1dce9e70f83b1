exports.up = async (knex) => {
  await knex.raw('ALTER TABLE scans ADD CONSTRAINT scans_pkey PRIMARY KEY USING INDEX scans_id_uidx');
};

exports.down = async (knex) => {
  await knex.raw('ALTER TABLE scans DROP CONSTRAINT scans_pkey');
};
