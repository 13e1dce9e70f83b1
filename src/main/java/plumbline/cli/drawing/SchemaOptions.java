package plumbline.cli.drawing;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.evolution.Evolution;
import plumbline.analysis.profile.Profile;
import plumbline.cli.RefusedException;
import plumbline.cli.SetChoice;
import plumbline.drawing.Painting;
import plumbline.drawing.schema.Scene;
import plumbline.drawing.schema.SchemaPainting;
import plumbline.progress.Progress;

import java.util.List;

/// How `--view schema` is drawn.
final class SchemaOptions {

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "cli.draw.set")
    private @Nullable String set;

    @Option(names = "--at", paramLabel = "MIGRATION", descriptionKey = "cli.draw.at")
    private @Nullable String at;

    @Option(names = "--since", paramLabel = "MIGRATION", descriptionKey = "cli.draw.since")
    private @Nullable String since;

    Painting painting(Drawn drawn, Profile profile, CommandSpec spec) {
        FolderReading reading = drawn.audit().reading();
        ServiceReading service = service(drawn, reading.services(), spec);
        Evolution evolution =
                Evolution.of(
                        reading,
                        new SetChoice(spec.commandLine(), drawn.words()).one(set, service),
                        profile,
                        Progress.none());
        int last = at == null ? evolution.stages().size() : place(at, evolution, drawn, spec);
        int first = since == null ? Math.max(0, last - 1) : place(since, evolution, drawn, spec);
        return new SchemaPainting(
                Scene.of(service.name(), evolution, last, first), drawn.origin(), drawn.words());
    }

    private static ServiceReading service(
            Drawn drawn, List<ServiceReading> services, CommandSpec spec) {
        List<ServiceReading> shown =
                services.stream().filter(each -> drawn.shows(each.name())).toList();
        if (shown.isEmpty()) {
            throw refused(spec, drawn.words().get("cli.scan.nothing", drawn.name()));
        }
        if (shown.size() > 1) {
            String names = String.join(", ", shown.stream().map(ServiceReading::name).toList());
            throw refused(spec, drawn.words().get("cli.schema.which-service", names));
        }
        return shown.getFirst();
    }

    /// `0` is the empty database.
    private static int place(String called, Evolution evolution, Drawn drawn, CommandSpec spec) {
        return evolution
                .find(called)
                .orElseGet(
                        () -> {
                            if (called.equals("0")) {
                                return 0;
                            }
                            throw refused(
                                    spec, drawn.words().get("cli.schema.no-migration", called));
                        });
    }

    private static RefusedException refused(CommandSpec spec, String sentence) {
        return new RefusedException(spec.commandLine(), sentence);
    }
}
