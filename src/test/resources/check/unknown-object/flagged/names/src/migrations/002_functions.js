exports.up = async (knex) => {
  await knex.raw(`CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$`);
  await knex.raw(`CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS $$ SELECT 'a' $$`);
};

exports.down = async () => {};
