exports.config = { transaction: false };

exports.up = async (knex) => {
  let changed;
  do {
    const result = await knex.raw(`UPDATE orders SET region = 'EU' WHERE id IN (SELECT id FROM orders WHERE region IS NULL LIMIT 500)`);
    changed = result.rowCount;
  } while (changed > 0);
};

exports.down = async () => {};
