package plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.words.Words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the service that is asked for; refuses a name that none has, and says which is near it.
public final class ServiceChoice {

    private final CommandLine command;
    private final Words words;

    public ServiceChoice(CommandLine command, Words words) {
        this.command = command;
        this.words = words;
    }

    /// The service of that name or home, or the only one whose name or home ends so after a `/`.
    public ServiceReading one(String asked, FolderReading reading) {
        List<ServiceReading> exact = called(reading, asked::equals);
        List<ServiceReading> found =
                exact.isEmpty() ? called(reading, each -> each.endsWith("/" + asked)) : exact;
        if (found.isEmpty()) {
            throw new WrongUse(words).noService(asked, names(reading.services()), command);
        }
        if (found.size() > 1) {
            String names = String.join(", ", names(found));
            throw new RefusedException(command, words.get("cli.wrong.services", asked, names));
        }
        return found.getFirst();
    }

    /// The full name of the service that is asked for; nothing where all are.
    public @Nullable String name(@Nullable String asked, FolderReading reading) {
        return asked == null ? null : one(asked, reading).name();
    }

    private static List<ServiceReading> called(FolderReading reading, Predicate<String> wanted) {
        return reading.services().stream()
                .filter(each -> wanted.test(each.name()) || wanted.test(each.home()))
                .toList();
    }

    private static Set<String> names(List<ServiceReading> services) {
        Set<String> names = new TreeSet<>();
        services.stream().map(ServiceReading::name).forEach(names::add);
        return names;
    }
}
