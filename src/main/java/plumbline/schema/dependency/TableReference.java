package plumbline.schema.dependency;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Columns of a table that lead to another table.
public sealed interface TableReference {

    int table();

    /// The columns that lead there.
    List<Integer> columns();

    /// A foreign key; not `validated` when rows from before it may break it.
    record Declared(
            int table,
            List<Integer> columns,
            int constraint,
            int target,
            List<Integer> targetColumns,
            @Nullable String onDelete,
            boolean validated)
            implements TableReference {

        public Declared {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /// No foreign key, but the column is called after the key of a table and has its type; with
    /// several `targets` nobody can tell which is meant.
    record Assumed(int table, int column, List<Integer> targets, Ground ground)
            implements TableReference {

        public Assumed {
            targets = List.copyOf(targets);
        }

        @Override
        public List<Integer> columns() {
            return List.of(column);
        }

        public boolean isAmbiguous() {
            return targets.size() > 1;
        }
    }

    /// A column that is called after the key of some table which is not here.
    record Open(int table, int column, ReferenceName name, String type) implements TableReference {

        @Override
        public List<Integer> columns() {
            return List.of(column);
        }
    }

    /// What speaks for an assumed reference.
    enum Ground {
        /// `order_id` and the table `orders`.
        NAME,
        /// `created_by_user_id` and the table `users`.
        ROLE,
        /// `billing_user_id` and the table `users`; who knows what `billing` makes of it.
        ENDING,
        /// `parent_id` in a tree.
        OWN_TABLE,
        /// `item_id` in `shop_orders` and the table `shop_items`.
        FAMILY
    }
}
