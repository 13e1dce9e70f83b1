async function weigh(knex) {
  knex.schema.alterTable('parcels', (t) => { t.integer('weight'); }); // expect: up-async-returned "nobody waits"
}

const measure = async (knex) => {
  await knex.raw('ALTER TABLE parcels ADD height int');
};

const note = (text) => console.log(text);

exports.up = async (knex) => {
  note(knex);
  await weigh(knex);
  measure(knex); // expect: up-async-returned "nobody waits"
  void knex.raw('ALTER TABLE parcels ADD width int'); // expect: up-async-returned "nobody waits"
  ['a', 'b'].forEach(async (name) => { // expect: up-async-returned "nobody waits"
    await knex.raw('ALTER TABLE parcels DROP ??', [name]);
  });
  const kept = ['c'].map(async (name) => knex.raw('ALTER TABLE parcels DROP ??', [name]));
  await Promise.all(kept);
};

exports.down = async (knex) => {
};
