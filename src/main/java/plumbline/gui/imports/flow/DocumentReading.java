package plumbline.gui.imports.flow;

import plumbline.check.catalogue.Checks;
import plumbline.problem.Problem;
import plumbline.problem.ProblemException;
import plumbline.progress.Progress;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads documents one after the other; one that cannot be read keeps none of the others back.
record DocumentReading(CatalogueMatcher matcher, List<Brought> documents) {

    DocumentReading {
        documents = List.copyOf(documents);
    }

    /// `known` are the names of documents that are there already, by the digest of their bytes.
    static DocumentReading of(
            List<Path> paths,
            Map<String, String> known,
            LocalDate today,
            Progress progress,
            Words words) {
        CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());
        Map<String, String> first = new HashMap<>(known);
        List<Brought> all = new ArrayList<>();
        for (Path path : paths) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report(all.size(), paths.size(), String.valueOf(path.getFileName()));
            all.add(read(path, first, matcher, today, words));
        }
        return new DocumentReading(matcher, all);
    }

    private static Brought read(
            Path path,
            Map<String, String> first,
            CatalogueMatcher matcher,
            LocalDate today,
            Words words) {
        try {
            ReportFile file = ReportFile.read(path);
            String before = first.putIfAbsent(file.sha256(), file.name());
            return before == null
                    ? new Brought.Read(Reconciliation.of(file, null, matcher, today))
                    : new Brought.Twice(path, before);
        } catch (ProblemException failure) {
            return new Brought.Refused(path, Problem.of(failure, words));
        }
    }
}
