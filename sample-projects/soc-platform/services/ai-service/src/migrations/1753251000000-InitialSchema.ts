import { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialSchema1753251000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS "uuid-ossp"`);
    await queryRunner.query(`
      CREATE TABLE ai_predictions (
        id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
        "controlId" uuid NOT NULL,
        model varchar(80) NOT NULL,
        score real NOT NULL CHECK (score BETWEEN 0 AND 1),
        features jsonb NOT NULL,
        "createdAt" timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX "IDX_ai_predictions_control" ON ai_predictions ("controlId", "createdAt");
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE IF EXISTS ai_predictions`);
  }
}
