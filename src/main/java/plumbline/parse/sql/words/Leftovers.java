package plumbline.parse.sql.words;

import static plumbline.operation.text.SqlToken.Kind.WORD;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.text.SqlToken;
import plumbline.parse.sql.element.Cursor;

import java.util.Locale;
import java.util.Set;

/// What the first words of any statement tell: its verb, the kind of object and the names.
final class Leftovers {

    private static final Set<String> VERBS =
            Set.of(
                    ("ABORT ALTER ANALYSE ANALYZE ATTACH BEGIN CALL CHECKPOINT CLOSE CLUSTER"
                         + " COMMENT COMMIT COPY CREATE DEALLOCATE DECLARE DELETE DETACH DISCARD DO"
                         + " DROP END EXEC EXECUTE EXPLAIN FETCH FLUSH GRANT IF IMPORT INSERT"
                         + " LISTEN LOAD LOCK MERGE MOVE NOTIFY OPTIMIZE PRAGMA PREPARE PRINT PURGE"
                         + " REASSIGN REFRESH REINDEX RELEASE RENAME REPLACE RESET REVOKE ROLLBACK"
                         + " SAVEPOINT SECURITY SELECT SET SHOW START TABLE TRUNCATE UNLISTEN"
                         + " UNLOCK UPDATE USE VACUUM VALUES WHILE WITH XA DENY BACKUP RESTORE DBCC"
                         + " SIGNAL KILL REPAIR CHECK HANDLER DESCRIBE DESC RAISE SYNC UPSERT")
                            .split(" "));

    private static final Set<String> FILLERS =
            Set.of(
                    "OR",
                    "REPLACE",
                    "TEMP",
                    "TEMPORARY",
                    "UNLOGGED",
                    "GLOBAL",
                    "LOCAL",
                    "IF",
                    "NOT",
                    "EXISTS",
                    "ONLY",
                    "UNIQUE",
                    "CONCURRENTLY",
                    "INTO",
                    "FROM",
                    "RECURSIVE");

    private Leftovers() {}

    /// What can be said about it, or null where it begins with no verb of SQL.
    static @Nullable RawSql read(Cursor words) {
        SqlToken first = words.peek();
        String verb = first.text().toUpperCase(Locale.ROOT);
        if (first.kind() != WORD || !VERBS.contains(verb)) {
            return null;
        }
        words.take();
        StringBuilder object = new StringBuilder();
        boolean defines = Set.of("CREATE", "ALTER", "DROP", "COMMENT", "SECURITY").contains(verb);
        while (defines && (object.isEmpty() ? words.peek().kind() == WORD : isKind(words))) {
            String word = words.take().text().toUpperCase(Locale.ROOT);
            if (!FILLERS.contains(word)) {
                object.append(object.isEmpty() ? "" : " ").append(word);
            }
        }
        while (FILLERS.contains(words.peek().text().toUpperCase(Locale.ROOT))) {
            words.take();
        }
        ObjectName name = words.name();
        boolean onTable = Set.of("TABLE", "FOREIGN TABLE").contains(object.toString());
        ObjectName table = onTable || isAboutRows(verb) ? name : tableAfterOn(words);
        String own = defines && !onTable && name != null ? name.toString() : null;
        return new RawSql(verb, object.toString(), table, own);
    }

    /// A word is part of the kind as long as another name follows it.
    private static boolean isKind(Cursor words) {
        SqlToken next = words.peek(1);
        return words.peek().kind() == WORD
                && next.isName()
                && !next.is("ON")
                && !next.is("AS")
                && !next.is("SET")
                && !next.is("RENAME")
                && !next.is("ADD")
                && !next.is("DROP")
                && !next.is("OWNER")
                && !next.is("FOR")
                && !next.is("WITH")
                && !next.is("USING");
    }

    private static boolean isAboutRows(String verb) {
        return Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "COPY", "REPLACE", "TRUNCATE", "LOCK")
                .contains(verb);
    }

    private static @Nullable ObjectName tableAfterOn(Cursor words) {
        words.moveToWord("ON");
        words.accept("ON");
        words.accept("TABLE");
        return words.name();
    }
}
