import { MigrationInterface, QueryRunner } from 'typeorm';

export class Bills1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "customer" ("id" uuid NOT NULL PRIMARY KEY, "createdAt" TIMESTAMP NOT NULL DEFAULT now())`);
    await queryRunner.query(`CREATE TABLE "bills" (
      "id" SERIAL NOT NULL PRIMARY KEY,
      "total_cents" bigint NOT NULL,
      "paidAt" TIMESTAMP WITH TIME ZONE,
      "customerId" uuid NOT NULL REFERENCES "customer"("id"),
      "billStreet" character varying NOT NULL,
      "remark" text,
      "createdAt" TIMESTAMP NOT NULL DEFAULT now()
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "bills"');
    await queryRunner.query('DROP TABLE "customer"');
  }
}
