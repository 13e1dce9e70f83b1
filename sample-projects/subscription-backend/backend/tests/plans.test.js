'use strict';

const { after, test } = require('node:test');
const assert = require('node:assert/strict');
const { sequelize, Plan } = require('../models');

after(() => sequelize.close());

test('a price below zero is refused', async () => {
  const [[tool]] = await sequelize.query(
    `INSERT INTO tools (id, key, name) VALUES (gen_random_uuid(), 'test-' || random(), 'Test') RETURNING id`,
  );
  await assert.rejects(
    Plan.create({ tool_id: tool.id, key: 'broken', name: 'Broken', price_cents: -1, billing_period: 'month' }),
    /plans_price_cents_check/,
  );
});
