package plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;

/// Finds the set of migrations that a person means.
public final class SetChoice {

    private final CommandLine command;
    private final Words words;

    public SetChoice(CommandLine command, Words words) {
        this.command = command;
        this.words = words;
    }

    /// The one that is called so, or the main one where nothing is called.
    public SetReading one(@Nullable String set, ServiceReading service) {
        if (set == null) {
            return SchemaHistory.findMain(service)
                    .orElseThrow(() -> refused(words.get("cli.scan.nothing", service.home())));
        }
        String called = set.toLowerCase(Locale.ROOT);
        List<SetReading> named =
                service.sets().stream().filter(each -> names(each).contains(called)).toList();
        return SchemaHistory.findMain(named)
                .orElseThrow(() -> refused(words.get("cli.schema.no-set", called, sets(service))));
    }

    private static String sets(ServiceReading chosen) {
        return String.join(
                ", ", chosen.sets().stream().map(each -> names(each).getLast()).toList());
    }

    /// The dialect, the framework, the label, and the last two with a colon.
    private static List<String> names(SetReading each) {
        String dialect = each.set().dialect().name().toLowerCase(Locale.ROOT);
        String framework = each.set().framework().id();
        String label = each.set().label().toLowerCase(Locale.ROOT);
        return label.isEmpty()
                ? List.of(dialect, framework)
                : List.of(dialect, framework, label, framework + ":" + label);
    }

    private RefusedException refused(String sentence) {
        return new RefusedException(command, sentence);
    }
}
