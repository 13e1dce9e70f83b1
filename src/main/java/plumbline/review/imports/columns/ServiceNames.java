package plumbline.review.imports.columns;

import plumbline.review.imports.markdown.Block;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The services that a document names: those in tables with a column for them, and what is called
/// one.
public record ServiceNames(Set<String> listed) {

    private static final Set<String> COLUMN = Set.of("service", "application", "app", "module");

    private static final Pattern CALLED =
            Pattern.compile("(?i).*[-_ ](?:service|svc|api|app|worker|gateway|server)");

    /// Of what else there is one column each.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)(?:has |with |in )?(?:up|down|dev|test|qa|staging|stage|prod|development"
                        + "|production|before|after|old|new|previous|current|expected|actual"
                        + "|local|ci|required|documented|implemented|tested)\\??"
                        + "|v?\\d.*|(?:pg|postgres|mysql|mariadb|sqlite|oracle)\\b.*|postgresql.*");

    public static ServiceNames of(List<Block> blocks) {
        return new ServiceNames(
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .flatMap(ServiceNames::inColumn)
                        .map(Columns::plain)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> inColumn(Block.Table table) {
        int service = column(table);
        return service < 0 ? Stream.empty() : table.rows().stream().map(each -> each.cell(service));
    }

    /// The column for services in a table with a row for each, or -1.
    public static int column(Block.Table table) {
        return Columns.called(table.head(), COLUMN);
    }

    public boolean has(String name) {
        return listed.contains(Columns.plain(name)) || CALLED.matcher(name.strip()).matches();
    }

    /// Whether a name may be that of a service, for all that is known.
    public static boolean mayBe(String name) {
        return !name.isBlank() && !OTHERS.matcher(Columns.plain(name)).matches();
    }
}
