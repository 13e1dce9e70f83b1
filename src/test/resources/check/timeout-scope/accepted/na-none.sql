SET search_path = shop;
