package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_SHARE;

import org.jspecify.annotations.Nullable;

import plumbline.schema.binding.Binder;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Locks for what a query reads: tables, views, and what those read.
final class Reading {

    private final Bill bill;

    Reading(Bill bill) {
        this.bill = bill;
    }

    void query(@Nullable String text) {
        if (text != null) {
            relations(new Binder(bill.state()).bind(text));
        }
    }

    void relations(Expression query) {
        Deque<Integer> open = new ArrayDeque<>(mentioned(query));
        Set<Integer> read = new HashSet<>();
        while (!open.isEmpty()) {
            int next = open.pop();
            if (read.add(next)) {
                bill.state().find(next, Table.class).ifPresent(this::table);
                bill.state().find(next, View.class).ifPresent(view -> open.addAll(view(view)));
            }
        }
    }

    private void table(Table table) {
        bill.tree(bill.target(table.id())).forEach(each -> bill.lock(each, ACCESS_SHARE));
    }

    /// A materialised view is read like a table.
    private List<Integer> view(View view) {
        bill.lock(view.id(), ACCESS_SHARE);
        return view.materialized() ? List.of() : mentioned(view.query());
    }

    private static List<Integer> mentioned(Expression query) {
        return query.mentions()
                .filter(mention -> mention.form() == Form.OBJECT)
                .map(Mention::object)
                .toList();
    }
}
