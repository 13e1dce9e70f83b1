import { MigrationInterface, QueryRunner } from 'typeorm';

const TEMPLATES: ReadonlyArray<[key: string, subject: string, body: string]> = [
  ['evidence.requested', 'Evidence is requested', 'Please upload {{control}} until {{due}}.'],
  ['policy.approved', 'A policy was approved', '{{policy}} is in force from {{date}}.'],
  ['report.published', 'A report is ready', '{{report}} can be downloaded.'],
];

export class SeedNotificationTemplates1753330900000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const [key, subject, body] of TEMPLATES) {
      await queryRunner.query(
        `INSERT INTO "notification_templates" ("key", "channel", "subject", "body")
         VALUES ($1, 'email', $2, $3)
         ON CONFLICT ("key") DO NOTHING`,
        [key, subject, body],
      );
    }
  }

  public async down(_queryRunner: QueryRunner): Promise<void> {}
}
