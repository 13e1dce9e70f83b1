import { MigrationInterface, QueryRunner, Table, TableForeignKey, TableIndex } from 'typeorm';

/** Accounts, roles and refresh tokens. */
export class InitialSchema1753250000000 implements MigrationInterface {
  name = 'InitialSchema1753250000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS "uuid-ossp"`);

    await queryRunner.query(`
      DO $$ BEGIN
        CREATE TYPE user_status AS ENUM ('invited', 'active', 'suspended');
      EXCEPTION
        WHEN duplicate_object THEN null;
      END $$;
    `);

    await queryRunner.createTable(
      new Table({
        name: 'users',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
          { name: 'email', type: 'varchar', length: '320' },
          { name: 'passwordHash', type: 'varchar', length: '100', isNullable: true },
          { name: 'status', type: 'user_status', default: `'invited'` },
          { name: 'failedLogins', type: 'integer', default: 0 },
          { name: 'createdAt', type: 'timestamptz', default: 'CURRENT_TIMESTAMP' },
          { name: 'updatedAt', type: 'timestamptz', default: 'CURRENT_TIMESTAMP' },
        ],
        uniques: [{ name: 'UQ_users_email', columnNames: ['email'] }],
        checks: [{ name: 'CHK_users_failed_logins', expression: '"failedLogins" >= 0' }],
      }),
      true,
    );

    await queryRunner.createTable(
      new Table({
        name: 'roles',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
          { name: 'name', type: 'varchar', length: '60', isUnique: true },
          { name: 'permissions', type: 'text', isArray: true, default: `'{}'` },
        ],
      }),
      true,
    );

    await queryRunner.createTable(
      new Table({
        name: 'user_roles',
        columns: [
          { name: 'userId', type: 'uuid', isPrimary: true },
          { name: 'roleId', type: 'uuid', isPrimary: true },
          { name: 'grantedAt', type: 'timestamptz', default: 'now()' },
        ],
      }),
      true,
    );
    await queryRunner.createForeignKeys('user_roles', [
      new TableForeignKey({
        name: 'FK_user_roles_user',
        columnNames: ['userId'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      }),
      new TableForeignKey({
        name: 'FK_user_roles_role',
        columnNames: ['roleId'],
        referencedTableName: 'roles',
        referencedColumnNames: ['id'],
        onDelete: 'RESTRICT',
      }),
    ]);
    await queryRunner.createIndex(
      'user_roles',
      new TableIndex({ name: 'IDX_user_roles_role', columnNames: ['roleId'] }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('user_roles', 'IDX_user_roles_role');
    await queryRunner.dropForeignKey('user_roles', 'FK_user_roles_role');
    await queryRunner.dropForeignKey('user_roles', 'FK_user_roles_user');
    await queryRunner.dropTable('user_roles');
    await queryRunner.dropTable('roles');
    await queryRunner.dropTable('users');
    await queryRunner.query('DROP TYPE IF EXISTS user_status');
  }
}
