import { Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Bill } from './bill';
import { Dated } from './dated';

@Entity()
export class Customer extends Dated {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @OneToMany(() => Bill, (bill) => bill.customer)
  bills: Bill[];
}
