import { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';

export class AddPolicyMetadata1754400200000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn(
      'policies',
      new TableColumn({
        name: 'metadata',
        type: 'jsonb',
        default: "'{}'::jsonb",
        isNullable: false,
      }),
    );
    await queryRunner.query(`CREATE INDEX idx_policies_metadata ON policies USING GIN (metadata);`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    // The index goes with the column.
    await queryRunner.dropColumn('policies', 'metadata');
  }
}
