package plumbline.parse.sql.words;

import plumbline.operation.Dialect;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.parse.sql.StatementGrammar;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Understands a statement of any dialect from its words, as far as words go.
public final class WordGrammar implements StatementGrammar {

    @Override
    public Optional<List<Step>> understand(
            EmbeddedText statement, Dialect dialect, Circumstances around) {
        Cursor words = Cursor.of(statement, dialect);
        Circumstances under = condition(words, around);
        Steps out = new Steps(statement, under, words.isSound());
        read(words, out);
        if (out.isEmpty()) {
            words.moveTo(0);
            OtherObjects.read(words, out);
        }
        if (out.isEmpty()) {
            words.moveTo(0);
            RawSql raw = Leftovers.read(words);
            if (raw != null) {
                out.add(raw, false);
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out.list());
    }

    /// T-SQL puts `IF EXISTS (…)` before what then happens or does not.
    private static Circumstances condition(Cursor words, Circumstances around) {
        if (words.dialect() != Dialect.MSSQL || !words.accept("IF")) {
            return around;
        }
        int from = words.position();
        words.accept("NOT");
        boolean asks = words.accept("EXISTS") || words.peek().isSign('(');
        if (!asks) {
            words.moveTo(0);
            return around;
        }
        words.skip();
        return around.when(words.text(from));
    }

    private static void read(Cursor words, Steps out) {
        String verb = words.peek().text().toUpperCase(Locale.ROOT);
        if (isTransaction(words, verb)) {
            Sessions.transaction(words, out);
            return;
        }
        if (words.peek(1).is("USER") && words.peek(2).is("MAPPING")) {
            return;
        }
        words.take();
        act(verb, words, out);
    }

    private static void act(String verb, Cursor words, Steps out) {
        switch (verb) {
            case "DROP" -> Drops.read(words, out);
            case "CREATE" -> Creates.read(words, out);
            case "ALTER" -> Alters.read(words, out);
            case "COMMENT" -> Comments.read(words, out);
            case "GRANT" -> Rights.grant(words, out);
            case "REVOKE" -> Rights.revoke(words, out);
            case "INSERT", "REPLACE" -> Rows.insert(words, verb, out);
            case "UPDATE" -> Rows.update(words, out);
            case "DELETE" -> Rows.delete(words, out);
            case "MERGE" -> Rows.merge(words, out);
            case "COPY" -> Rows.copy(words, out);
            case "CALL" -> Rows.call(words, out);
            case "DO" -> Routines.block(words, out);
            case "SELECT", "WITH", "VALUES" -> Rows.select(words, verb, out);
            case "BEGIN", "DECLARE" -> Routines.plsql(words, out);
            case "SET" -> Sessions.set(words, out);
            case "PREPARE" -> Sessions.prepare(words, out);
            case "DEALLOCATE" -> Sessions.deallocate(words, out);
            case "RESET" -> Sessions.reset(words, out);
            case "USE" -> Sessions.use(words, out);
            case "PRAGMA" -> Sessions.pragma(words, out);
            case "LOCK" -> Upkeep.lock(words, out);
            case "UNLOCK" -> Upkeep.unlock(words, out);
            case "RENAME" -> Upkeep.rename(words, out);
            case "TRUNCATE" -> Upkeep.truncate(words, out);
            case "REINDEX" -> Upkeep.reindex(words, out);
            case "VACUUM" -> Upkeep.vacuum(words, out);
            case "ANALYZE", "ANALYSE" -> Upkeep.analyze(words, out);
            case "CLUSTER" -> Upkeep.cluster(words, out);
            case "REFRESH" -> Upkeep.refresh(words, out);
            default -> {}
        }
    }

    private static boolean isTransaction(Cursor words, String verb) {
        return switch (verb) {
            case "BEGIN" -> words.dialect() != Dialect.ORACLE;
            case "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "ABORT", "END" -> true;
            case "START", "PREPARE" -> words.isAt(verb, "TRANSACTION");
            default -> false;
        };
    }
}
