CREATE TABLE orders (id uuid PRIMARY KEY, owner name);
CREATE POLICY own ON orders USING (owner = current_user);
