import { MigrationInterface, QueryRunner, Table, TableIndex } from 'typeorm';

export class InitialSchema1753250900000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DO $$ BEGIN
        CREATE TYPE notification_channel AS ENUM ('email', 'in_app', 'webhook');
      EXCEPTION WHEN duplicate_object THEN null;
      END $$;
    `);
    await queryRunner.createTable(
      new Table({
        name: 'notification_templates',
        columns: [
          { name: 'key', type: 'varchar', length: '80', isPrimary: true },
          { name: 'channel', type: 'notification_channel' },
          { name: 'subject', type: 'varchar', length: '200' },
          { name: 'body', type: 'text' },
        ],
      }),
      true,
    );
    await queryRunner.createTable(
      new Table({
        name: 'notifications',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'gen_random_uuid()' },
          { name: 'recipientId', type: 'uuid' },
          { name: 'templateKey', type: 'varchar', length: '80' },
          { name: 'payload', type: 'jsonb', default: "'{}'" },
          { name: 'sentAt', type: 'timestamptz', isNullable: true },
          { name: 'readAt', type: 'timestamptz', isNullable: true },
          { name: 'createdAt', type: 'timestamptz', default: 'now()' },
        ],
        foreignKeys: [
          {
            name: 'FK_notifications_template',
            columnNames: ['templateKey'],
            referencedTableName: 'notification_templates',
            referencedColumnNames: ['key'],
            onDelete: 'RESTRICT',
          },
        ],
      }),
      true,
    );
    await queryRunner.createIndex(
      'notifications',
      new TableIndex({
        name: 'IDX_notifications_unread',
        columnNames: ['recipientId', 'createdAt'],
        where: '"readAt" IS NULL',
      }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('notifications');
    await queryRunner.dropTable('notification_templates');
  }
}
