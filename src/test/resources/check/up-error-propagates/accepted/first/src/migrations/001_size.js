exports.up = async (knex) => {
  await knex.raw(`
    DO $$ BEGIN
      CREATE TYPE size AS ENUM ('s', 'm');
    EXCEPTION WHEN duplicate_object THEN NULL;
    END $$
  `);
};

exports.down = async (knex) => {
};
