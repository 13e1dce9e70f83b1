import { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialSchema1753250400000 implements MigrationInterface {
  name = 'InitialSchema1753250400000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS "pgcrypto"`);
    await queryRunner.query(`
      CREATE TABLE "evidence" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "organizationId" uuid NOT NULL,
        "controlId" uuid NOT NULL,
        "fileName" character varying(255) NOT NULL,
        "storageKey" text NOT NULL,
        "sizeBytes" bigint NOT NULL,
        "sha256" character(64),
        "collectedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "tags" text array NOT NULL DEFAULT '{}',
        CONSTRAINT "PK_evidence" PRIMARY KEY ("id"),
        CONSTRAINT "CHK_evidence_size" CHECK ("sizeBytes" >= 0)
      )
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "evidence"`);
  }
}
