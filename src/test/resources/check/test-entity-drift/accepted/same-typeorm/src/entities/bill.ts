import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Address } from './address';
import { Customer } from './customer';
import { Dated } from './dated';

@Entity({ name: 'bills' })
export class Bill extends Dated {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('bigint', { name: 'total_cents' })
  totalCents: string;

  @Column({ type: 'timestamptz', default: null })
  paidAt: Date | null;

  @ManyToOne(() => Customer, { nullable: false })
  customer: Customer;

  @Column(() => Address)
  bill: Address;

  @Column('text', { nullable: true })
  remark: string | null;
}
