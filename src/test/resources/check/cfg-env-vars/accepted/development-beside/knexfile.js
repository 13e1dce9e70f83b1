module.exports = {
  development: {
    client: 'pg',
    connection: { host: 'localhost', user: 'me', password: 'me' },
  },
  production: { client: 'pg', connection: process.env.DATABASE_URL },
};
