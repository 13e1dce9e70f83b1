import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Address } from './address';
import { Customer } from './customer';
import { Dated } from './dated';

@Entity('bills')
export class Bill extends Dated {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  totalCents: number;

  @Column()
  paidAt: Date;

  @ManyToOne(() => Customer, { nullable: false })
  customer: Customer;

  @Column(() => Address)
  bill: Address;
}
