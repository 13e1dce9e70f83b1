package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.OtherOperation;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Understanding;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.Optional;

/// Changes that are SQL, and those that are code.
final class SqlChanges {

    private SqlChanges() {}

    static void sql(Part part, ChangeRun run) {
        run.sql(text(part, "sql"), part);
    }

    /// Text that XML writes in the element, and YAML as a value in it.
    static EmbeddedText text(Part part, String attribute) {
        return part.find(attribute).or(() -> part.find("procedureBody")).orElse(part.text());
    }

    static void sqlFile(Part part, ChangeRun run) {
        findFile(part, "path", run)
                .ifPresent(
                        file -> {
                            EmbeddedText text = run.world().parameters().expand(file.embedded());
                            run.calledFrom(part).sql(text, part);
                        });
    }

    /// The body of a view or routine: in the changelog, or in a file of its own.
    static EmbeddedText body(Part part, String attribute, ChangeRun run) {
        if (part.get("path") == null) {
            return text(part, attribute);
        }
        return findFile(part, "path", run)
                .map(file -> run.world().parameters().expand(file.embedded()))
                .orElse(EmbeddedText.EMPTY);
    }

    static void routine(Part part, String attribute, ChangeRun run) {
        EmbeddedText body = body(part, attribute, run);
        if (!body.isEmpty()) {
            run.sql(body, part);
        } else if (part.get("path") == null) {
            run.fail(part.span(), Obstacle.UNKNOWN_VALUE, part.name() + ": no body", "");
        }
    }

    /// A file that a change names; one that is not there is said.
    static Optional<SourceDocument> findFile(Part part, String attribute, ChangeRun run) {
        String written = part.get(attribute, "");
        ChangeWorld world = run.world();
        Optional<SourceDocument> found =
                world.searchPath()
                        .findFile(
                                written,
                                part.isTrue("relativeToChangelogFile"),
                                world.changelog(),
                                world.tree())
                        .flatMap(world.tree()::findDocument);
        if (found.isEmpty()) {
            run.fail(part.span(), Obstacle.FILE_NOT_READ, part.name(), written);
        }
        return found;
    }

    static void code(Part part, String attribute, ChangeRun run) {
        String name = part.get(attribute, part.name());
        run.add(new OtherOperation.ApplicationCode(name), part, Understanding.NONE);
        run.fail(part.span(), Obstacle.APPLICATION_CODE, name, part.name());
    }
}
