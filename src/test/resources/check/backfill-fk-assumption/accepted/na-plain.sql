UPDATE orders SET region = 'EU';
