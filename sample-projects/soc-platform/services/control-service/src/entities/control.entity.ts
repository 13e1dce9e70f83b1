import { Column, CreateDateColumn, DeleteDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import { Framework } from './framework.entity';

@Entity('controls')
export class Control {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  frameworkId: string;

  @ManyToOne(() => Framework, { onDelete: 'CASCADE', onUpdate: 'CASCADE' })
  @JoinColumn({ name: 'frameworkId' })
  framework: Framework;

  @Column({ length: 40 })
  code: string;

  @Column({ length: 255 })
  title: string;

  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'enum', enum: ['daily', 'weekly', 'monthly', 'quarterly', 'annually'], enumName: 'control_frequency', default: 'quarterly' })
  frequency: string;

  @Column({ type: 'numeric', precision: 5, scale: 2, default: 1 })
  weight: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
