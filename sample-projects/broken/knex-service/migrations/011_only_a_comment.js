// todo: move the invoices, see the ticket
