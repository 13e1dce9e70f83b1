package plumbline.gui.imports.flow;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.gui.imports.flow.Question.About;
import plumbline.gui.imports.flow.Question.Answer;
import plumbline.gui.imports.flow.Question.Asked;
import plumbline.gui.imports.flow.Question.Sure;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.matching.ChosenMatches.Said;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.matching.MatchedService;
import plumbline.review.imports.matching.ServiceMatcher;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the questions of which services and checks documents speak; what says the same in the same
/// section is asked once.
record MatchQuestions(List<Reconciliation> documents, Words words) {

    /// What is least sure comes first.
    private static final List<Sure> ORDER =
            List.of(
                    Sure.MISSING,
                    Sure.PROBABLE,
                    Sure.SEVERAL,
                    Sure.NOTHING,
                    Sure.CERTAIN,
                    Sure.CHOSEN);

    List<Question> of(Collection<String> services, CatalogueMatcher matcher) {
        List<Question> all = new ArrayList<>();
        ServiceMatcher known = new ServiceMatcher(services);
        documents.forEach(each -> services(each, services, known, all));
        checks(matcher).values().stream()
                .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.sure())))
                .forEach(all::add);
        return all;
    }

    private void services(
            Reconciliation document,
            Collection<String> services,
            ServiceMatcher known,
            List<Question> all) {
        List<Answer> every = services.stream().map(each -> new Answer(each, each)).toList();
        for (String name : names(document)) {
            List<MatchedService> found = known.match(name);
            List<Answer> answers = new ArrayList<>();
            found.forEach(each -> answers.add(new Answer(each.service(), each.service())));
            if (!name.isEmpty()) {
                answers.add(new Answer("", words.get("imports.answer.own-name", name)));
            }
            every.stream().filter(each -> !answers.contains(each)).forEach(answers::add);
            String said = name.isEmpty() ? words.get("imports.no-service") : name;
            Asked asked =
                    new Asked(
                            new Matching.NamedService(document.sha256(), name),
                            About.SERVICE,
                            said,
                            document.name(),
                            document.audit().headline().title());
            if (!answers.isEmpty()) {
                all.add(new Question(asked, answers, List.of(), sure(name, found)));
            }
        }
    }

    private static Sure sure(String name, List<MatchedService> found) {
        if (name.isEmpty()) {
            return Sure.MISSING;
        }
        return found.isEmpty() ? Sure.NOTHING : sure(found.getFirst().kind());
    }

    private static Sure sure(Match.Kind kind) {
        return switch (kind) {
            case EXACT, ALIAS -> Sure.CERTAIN;
            case PROBABLE -> Sure.PROBABLE;
            case NEW -> Sure.NOTHING;
            case CHOSEN -> Sure.CHOSEN;
        };
    }

    /// The services as the document names them.
    private static Set<String> names(Reconciliation document) {
        Set<String> names = new LinkedHashSet<>();
        String own = document.audit().headline().service();
        document.audit().rows().stream()
                .map(each -> each.service().isEmpty() ? own : each.service())
                .forEach(names::add);
        if (!document.issues().isEmpty() || names.isEmpty()) {
            names.add(own);
        }
        return names;
    }

    private Map<Said, Question> checks(CatalogueMatcher matcher) {
        Map<String, String> titles =
                Checks.infos().stream()
                        .collect(
                                Collectors.toMap(
                                        CheckInfo::id,
                                        CheckInfo::title,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        List<Answer> every =
                titles.entrySet().stream()
                        .map(each -> new Answer(each.getKey(), each.getValue()))
                        .toList();
        Map<Said, Question> all = new LinkedHashMap<>();
        for (Reconciliation document : documents) {
            for (Asked each : asked(document)) {
                Said said = (Said) each.key();
                all.computeIfAbsent(said, _ -> check(each, said, matcher, titles, every));
            }
        }
        return all;
    }

    private List<Asked> asked(Reconciliation document) {
        Stream<Asked> rows =
                document.rows().stream()
                        .map(MatchedRow::row)
                        .filter(each -> each.verdict().status().isPresent())
                        .map(each -> asked(document, each));
        Stream<Asked> issues =
                document.issues().stream()
                        .map(MatchedIssue::issue)
                        .map(each -> asked(document, each));
        return Stream.concat(rows, issues).toList();
    }

    private Asked asked(Reconciliation document, OldRow row) {
        String beside =
                row.evidence().isBlank()
                        ? row.verdict().title()
                        : row.verdict().title() + ": " + row.evidence();
        return new Asked(
                new Said(row.section(), row.title()),
                About.CHECK,
                row.title(),
                where(document, row.line(), row.section()),
                beside);
    }

    private Asked asked(Reconciliation document, OldIssue issue) {
        return new Asked(
                new Said("", issue.title()),
                About.CHECK,
                issue.title(),
                where(document, issue.line(), words.get("imports.issue")),
                issue.detail());
    }

    private String where(Reconciliation document, int line, String section) {
        String at = words.get("imports.line", line);
        return (section.isBlank() ? at : at + " · " + section) + " · " + document.name();
    }

    private Question check(
            Asked asked,
            Said said,
            CatalogueMatcher matcher,
            Map<String, String> titles,
            List<Answer> every) {
        Match match = matcher.match(said.section(), said.title());
        List<Answer> answers = new ArrayList<>();
        matcher.candidates(said.section(), said.title())
                .forEach(
                        each ->
                                answers.add(
                                        new Answer(
                                                each, Objects.requireNonNull(titles.get(each)))));
        Answer keep = new Answer("", words.get("imports.answer.keep"));
        answers.add(match.check().isEmpty() ? 0 : answers.size(), keep);
        return new Question(asked, answers, every, sure(match.kind()));
    }
}
