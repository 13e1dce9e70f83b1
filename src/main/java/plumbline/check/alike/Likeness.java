package plumbline.check.alike;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Evidence;
import plumbline.check.Finding;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Said;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What proposals for a service come down to.
///
/// Two of a check are one fact where a person who looked at one knows the other: they propose the
/// same, equally surely and weighing the same; the check says the same sentences of them, whose
/// values differ only in names that are the service's own and in how often; and what stands beside
/// is the same apart from those.
public final class Likeness {

    /// How often something is there; none is something else.
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.,-])[1-9]\\d*(?= (?:more|of them|in all|unrelated tables|"
                            + "tables?|migrations?|files|scripts|steps?|operations)\\b)"
                            + "|(?<=\\b(?:models|columns) )[1-9]\\d*(?![\\p{L}\\p{N}_])");

    private static final Pattern MIGRATIONS_SEARCHED =
            Pattern.compile("the (?:only migration|[1-9]\\d* migrations) of \\S+");

    /// `(3)`, `(docker-compose.yml)`, but no words.
    private static final Pattern PLACES_SEARCHED =
            Pattern.compile(" \\((?:[1-9]\\d*|[^() ]*[./][^() ]*(?:, [^() ]+)*)\\)");

    /// Where a sentence has a value.
    private static final Pattern SLOT = Pattern.compile("“?%[sd]");

    /// That not all is shown.
    private static final Pattern MORE = Pattern.compile("and \\d+ more such places");

    private final OwnNames names;

    private Likeness(OwnNames names) {
        this.names = names;
    }

    public static Likeness in(ServiceSubject service) {
        return new Likeness(OwnNames.of(service));
    }

    /// What a proposal comes down to; empty where it tells nothing that it rests on.
    public Optional<String> findFact(Proposal proposal) {
        Set<String> parts = new TreeSet<>();
        Set<String> said = new HashSet<>();
        for (Finding finding : proposal.findings()) {
            if (!finding.counts() || finding.status() == proposal.status()) {
                parts.add(fact(finding));
                said.add(finding.verdict().message());
            }
        }
        proposal.evidence().stream().flatMap(each -> find(each, said).stream()).forEach(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        parts.stream()
                                .collect(Collectors.joining("\n", head(proposal) + "\n", "")));
    }

    private static String head(Proposal proposal) {
        return proposal.status() + " " + proposal.certainty() + " " + proposal.severity();
    }

    private String fact(Finding finding) {
        String waived =
                finding.counts()
                        ? ""
                        : "waived by " + finding.waiver().kind() + ": " + finding.waiver().reason();
        return finding.status() + " " + sentence(finding.verdict().said()) + " " + waived;
    }

    /// Only what differs from place to place may be a name, and what is quoted is meant as it is.
    private String sentence(Said said) {
        List<Object> values = new ArrayList<>();
        Matcher slots = SLOT.matcher(said.pattern());
        for (Object value : said.values()) {
            boolean quoted = slots.find() && slots.group().startsWith("“");
            boolean kept = quoted || value instanceof Number;
            values.add(kept ? value : names.without(value.toString()));
        }
        return uncounted(new Said(said.pattern(), values).text());
    }

    /// What a place of a migration shows is told by the sentence about it; what stands elsewhere
    /// speaks for itself.
    private Optional<String> find(Exhibit exhibit, Set<String> said) {
        Evidence evidence = exhibit.evidence();
        boolean told = said.contains(evidence.note()) || MORE.matcher(evidence.note()).matches();
        String note = told ? "" : note(evidence);
        SourceSpan place = evidence.place();
        String shown =
                place == null || names.isMigration(place.file()) ? "" : shown(place, exhibit);
        String all = (note + " " + shown).strip();
        return all.isEmpty() ? Optional.empty() : Optional.of(evidence.kind() + " " + all);
    }

    private String note(Evidence evidence) {
        return switch (evidence.kind()) {
            case SEARCH -> searched(evidence.note());
            case CODE -> uncounted(names.without(evidence.note()));
            case CONFIGURATION, GIT, DOCUMENT, FACT ->
                    uncounted(names.withoutService(evidence.note()));
        };
    }

    /// The same wherever the same kinds of places were searched for the same, as long as there were
    /// any.
    private String searched(String note) {
        String anywhere = MIGRATIONS_SEARCHED.matcher(note).replaceAll("the migrations");
        String kinds = PLACES_SEARCHED.matcher(anywhere).replaceAll("");
        return uncounted(names.withoutService(kinds));
    }

    private String shown(SourceSpan place, Exhibit exhibit) {
        String text = exhibit.text().strip().replaceAll("\\s+", " ");
        String file = TreePath.name(place.file()).toLowerCase(Locale.ROOT);
        return names.withoutService(file + ": " + text);
    }

    private static String uncounted(String text) {
        return COUNT.matcher(text).replaceAll("N");
    }
}
