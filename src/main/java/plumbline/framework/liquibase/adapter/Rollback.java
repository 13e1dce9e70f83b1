package plumbline.framework.liquibase.adapter;

import plumbline.framework.MigrationHalf;
import plumbline.framework.liquibase.Changelog;
import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.change.ChangeRun;
import plumbline.framework.liquibase.change.ChangeWorld;
import plumbline.framework.liquibase.change.Changes;
import plumbline.framework.liquibase.change.Inverse;
import plumbline.framework.liquibase.rewrite.Rewriting;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Obstacle;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The way down of a changeset: what it says itself, else what Liquibase makes up.
final class Rollback {

    private static final Set<String> NOTHING = Set.of("empty", "not required", "none");

    private final ChangeWorld world;
    private final Circumstances around;
    private final List<Part> changeSets;

    Rollback(ChangeWorld world, Circumstances around, List<Part> changeSets) {
        this.world = world;
        this.around = around;
        this.changeSets = changeSets;
    }

    MigrationHalf of(Part changeSet) {
        ChangeRun run = new ChangeRun(world, around);
        Rewriting rewriting = Rewriting.of(changeSet, world, /* rollback= */ true);
        run.notUnderstood().addAll(rewriting.unread());
        List<Part> written = changeSet.children("rollback");
        if (!written.isEmpty()) {
            written.forEach(rollback -> explicit(rollback, run));
            SourceSpan span = written.getFirst().span();
            return MigrationHalf.of(span, run.steps(), run.notUnderstood());
        }
        List<Part> changes = Changes.of(changeSet);
        if (!changes.stream().allMatch(c -> Inverse.isReversible(c, world.tree()))) {
            return MigrationHalf.ABSENT;
        }
        changes.reversed().forEach(change -> Inverse.undo(change, run));
        return MigrationHalf.of(changeSet.span(), run.steps(), run.notUnderstood());
    }

    private void explicit(Part rollback, ChangeRun run) {
        if (rollback.get("changeSetId") != null) {
            again(rollback, run);
            return;
        }
        boolean inChild = rollback.findChild("sql").isPresent();
        EmbeddedText inValue = rollback.attributes().get("sql");
        if (inValue != null && !inChild) {
            read(inValue, run);
        }
        String text = rollback.text().text().strip();
        if (!text.isEmpty() && !NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            read(rollback.text(), run);
        }
        for (Part change : rollback.children()) {
            // a list of plain texts is a list of SQL
            if (change.name().equals("rollback")) {
                read(change.text(), run);
            } else if (!change.name().equals("comment")) {
                Changes.read(change, run);
            }
        }
    }

    private static void read(EmbeddedText sql, ChangeRun run) {
        Changes.read(new Part("sql", Map.of(), List.of(), sql, sql.span()), run);
    }

    /// Another changeset, of this file or of one that is named, which is run again.
    private void again(Part rollback, ChangeRun run) {
        String id = rollback.get("changeSetId", "");
        String author = rollback.get("changeSetAuthor", rollback.get("changesetAuthor", ""));
        String path = rollback.get("changeSetPath", rollback.get("changesetPath", ""));
        Optional<String> file = world.searchPath().findFile(path, world.tree());
        boolean elsewhere = !path.isEmpty() && file.isPresent();
        List<Part> among = elsewhere ? changeSets(file.get()) : changeSets;
        Optional<Part> meant =
                among.stream()
                        .filter(set -> set.get("id", "").equals(id))
                        .filter(set -> author.isEmpty() || set.get("author", "").equals(author))
                        .findFirst();
        if (meant.isEmpty()) {
            run.fail(rollback.span(), Obstacle.MISSING_MODULE, "changeSetId", id);
            return;
        }
        ChangeRun there = elsewhere ? run.in(file.get()) : run;
        Changes.of(world.parameters().expand(meant.get()))
                .forEach(change -> Changes.read(change, there));
    }

    private List<Part> changeSets(String file) {
        return Changelog.read(file, world.tree()) instanceof Changelog.Content content
                ? content.root().children("changeSet")
                : List.of();
    }
}
