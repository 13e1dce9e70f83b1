import { MigrationInterface, QueryRunner, TableForeignKey } from 'typeorm';

export class AddControlForeignKeys1753260300000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createForeignKey(
      'controls',
      new TableForeignKey({
        name: 'FK_controls_framework',
        columnNames: ['frameworkId'],
        referencedTableName: 'frameworks',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
        onUpdate: 'CASCADE',
      }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropForeignKey('controls', 'FK_controls_framework');
  }
}
