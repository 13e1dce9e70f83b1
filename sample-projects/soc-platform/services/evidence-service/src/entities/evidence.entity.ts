import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('evidence')
@Check('CHK_evidence_size', '"sizeBytes" >= 0')
export class Evidence {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  organizationId: string;

  @Column({ type: 'uuid' })
  controlId: string;

  @Column({ length: 255 })
  fileName: string;

  @Column({ type: 'text' })
  storageKey: string;

  @Column({ type: 'bigint' })
  sizeBytes: string;

  @Column({ type: 'char', length: 64 })
  sha256: string;

  @CreateDateColumn({ type: 'timestamptz' })
  collectedAt: Date;

  @Column({ type: 'text', array: true, default: '{}' })
  tags: string[];
}
