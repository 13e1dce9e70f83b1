'use strict';

const express = require('express');
const { sequelize, Plan, Subscription } = require('./models');

const app = express();
app.use(express.json());

app.get('/health', async (_request, response) => {
  await sequelize.authenticate();
  response.json({ status: 'ok' });
});

app.get('/plans', async (_request, response) => {
  response.json(await Plan.findAll({ where: { is_active: true }, order: ['price_cents'] }));
});

app.get('/organizations/:id/subscriptions', async (request, response) => {
  response.json(await Subscription.findAll({ where: { organization_id: request.params.id } }));
});

app.listen(Number(process.env.PORT || 4000));
