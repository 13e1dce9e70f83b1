package plumbline.report.markdown;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.report.NotAskedWords;
import plumbline.report.Spelled;
import plumbline.report.TakenOverWords;
import plumbline.report.content.Imprint;
import plumbline.report.content.Loss;
import plumbline.report.content.Report;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.compare.catalogue.TakenOver;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What stands at the end: changes, assumptions, what was not understood, and how the report came
/// about.
public record Back(Writing writing) {

    public void write() {
        new Changes(writing).write();
        new Claims(writing).write();
        assumptions();
        losses();
        method();
    }

    private void assumptions() {
        List<AssumptionState> all = writing.report().assumptions();
        if (!all.isEmpty()) {
            writing.sheet().heading(2, "Assumptions");
            writing.sheet()
                    .table(
                            List.of("Id", "Assumption", "Owner", "Expires", "Holds", "Decisions"),
                            all.stream().map(Back::assumption).toList());
        }
    }

    private static List<Inline> assumption(AssumptionState state) {
        String expires =
                state.assumption().expires() == null ? "" : state.assumption().expires().toString();
        return List.of(
                Inline.text(state.id()),
                Inline.text(state.assumption().text()),
                Inline.text(state.assumption().owner()),
                Inline.text(expires),
                Inline.text(state.assumption().holds() ? "yes" : "no"),
                Inline.text(Integer.toString(state.decisions().size())));
    }

    private void losses() {
        List<Loss> losses = writing.report().losses();
        if (!losses.isEmpty()) {
            writing.sheet().heading(2, "Not Understood");
            writing.sheet()
                    .table(
                            List.of("Place", "Why", "Text"),
                            losses.stream().map(Back::loss).toList());
        }
    }

    private static List<Inline> loss(Loss loss) {
        String first = loss.text().lines().findFirst().orElse("");
        return List.of(
                loss.line() > 0
                        ? Inline.link(loss.file() + ":" + loss.line(), loss.file(), loss.line())
                        : Inline.text(loss.file()),
                Inline.text(loss.reason()),
                Inline.code(first));
    }

    private void method() {
        Report report = writing.report();
        Imprint imprint = report.imprint();
        List<List<Inline>> rows = new ArrayList<>();
        row(
                rows,
                "Formula",
                writing.say("report.markdown.formula." + Spelled.id(report.formula())));
        row(rows, "Catalogue", catalogue(imprint.catalogue()));
        imprint.catalogue().notAsked().forEach(each -> row(rows, "Not asked", notAsked(each)));
        said(imprint.profile())
                .forEach((_, said) -> row(rows, "Said by an auditor", Inline.text(said)));
        imprint.catalogue()
                .takenOver()
                .forEach(each -> row(rows, "Taken over from an earlier audit", takenOver(each)));
        report.services()
                .forEach(each -> row(rows, "Commit of " + each.name(), commit(each.commit())));
        row(
                rows,
                "Not understood",
                Inline.text(
                        writing.words()
                                .get(
                                        "report.not-understood.count",
                                        report.openLosses(),
                                        report.losses().size() - report.openLosses())));
        report.incidents()
                .forEach(
                        each ->
                                row(
                                        rows,
                                        "Not judged",
                                        Inline.text(each.part() + " " + each.file())));
        row(rows, "Program", Inline.text(imprint.program()));
        row(rows, "Auditors", people(imprint.auditors()));
        row(rows, "Reviewers", people(imprint.reviewers()));
        writing.sheet().heading(2, "Method");
        writing.sheet().table(List.of("What", "How"), rows);
    }

    private Inline catalogue(Imprint.Catalogue catalogue) {
        return writing.say("report.markdown.catalogue", catalogue.checks(), catalogue.version());
    }

    private Inline notAsked(NotAsked each) {
        return Inline.text(NotAskedWords.of(writing.words(), each));
    }

    /// What of the profile no file tells: `key = value (who, when and why)`.
    private static SortedMap<String, String> said(Profile profile) {
        SortedMap<String, String> said = new TreeMap<>();
        for (Switch each : Switch.values()) {
            put(said, each.key(), profile.choice(each));
        }
        profile.lines().forEach(each -> put(said, each.key(), each.choice()));
        return said;
    }

    private static void put(SortedMap<String, String> said, String key, Choice choice) {
        if (choice.origin() == Choice.Origin.AUDITOR) {
            said.put(key, key + " = " + choice.value() + " (" + choice.place() + ")");
        }
    }

    private Inline takenOver(TakenOver each) {
        return Inline.text(new TakenOverWords(writing.words()).of(each));
    }

    private static void row(List<List<Inline>> rows, String name, Inline value) {
        rows.add(List.of(Inline.text(name), value));
    }

    private Inline commit(String commit) {
        return commit.isEmpty() ? writing.say("report.markdown.no-commit") : Inline.code(commit);
    }

    private Inline people(List<String> names) {
        return names.isEmpty()
                ? writing.say("report.markdown.no-one")
                : Inline.text(String.join(", ", names));
    }
}
