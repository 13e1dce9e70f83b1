module.exports = { client: 'pg', migrations: { directory: './src/migrations' } };
