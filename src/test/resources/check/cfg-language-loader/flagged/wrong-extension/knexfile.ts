const config = {
  production: {
    client: 'pg',
    connection: process.env.DATABASE_URL,
    migrations: { directory: './migrations', extension: 'js' },
  },
};

export default config;
