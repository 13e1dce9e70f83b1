package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_SHARE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
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

/// Locks for what the text of a statement names: the tables and views of a query and what those
/// read, and the tables of a list.
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

    /// The names behind a word, with commas between them; lists of columns and conditions stand in
    /// parentheses.
    void listed(String text, String head, LockMode mode) {
        List<SqlToken> tokens = SqlTokens.of(text, Dialect.POSTGRESQL);
        int depth = 0;
        boolean begun = false;
        boolean expected = false;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            begun |= token.is(head);
            if (token.is(head) || (begun && depth == 0 && token.isSign(','))) {
                expected = true;
            } else if (expected && token.isName() && !token.is("only")) {
                int end = nameEnd(tokens, i);
                lock(text.substring(token.start(), tokens.get(end).end()), mode);
                expected = false;
                i = end;
            }
        }
    }

    /// `TABLES IN SCHEMA` is another list.
    private void lock(String written, LockMode mode) {
        if (!written.equalsIgnoreCase("tables")) {
            bill.lock(SqlNames.object(written, Dialect.POSTGRESQL), mode);
        }
    }

    private static int nameEnd(List<SqlToken> tokens, int first) {
        int end = first;
        while (end + 2 < tokens.size() && tokens.get(end + 1).isSign('.')) {
            end += 2;
        }
        return end;
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
