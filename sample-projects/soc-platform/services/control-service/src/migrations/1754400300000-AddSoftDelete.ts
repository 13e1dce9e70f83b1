import { MigrationInterface, QueryRunner, TableColumn, TableIndex } from 'typeorm';

const TABLES = ['frameworks', 'controls'] as const;

export class AddSoftDelete1754400300000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.addColumn(
        table,
        new TableColumn({ name: 'deletedAt', type: 'timestamptz', isNullable: true }),
      );
      await queryRunner.createIndex(
        table,
        new TableIndex({ name: `IDX_${table}_deleted_at`, columnNames: ['deletedAt'] }),
      );
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) {
      await queryRunner.dropIndex(table, `IDX_${table}_deleted_at`);
      await queryRunner.dropColumn(table, 'deletedAt');
    }
  }
}
