package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.timeline.GitStanding.Edit;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact.EditedLater;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Migration;
import plumbline.framework.RunnerTruth;
import plumbline.source.SourceSpan;
import plumbline.source.git.Change.Extent;

import java.util.List;
import java.util.stream.Stream;

/// Flags migrations whose text changed after they were merged.
public final class AppliedFileImmutable implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "applied-file-immutable",
                            Section.FILE_STRUCTURE,
                            Severity.HIGH,
                            "Merged migrations are never edited")
                    .fixedBy("take the edit back and put the difference into a new migration")
                    .notApplicableWithout("a git history of the migrations");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.timelines().stream().flatMap(AppliedFileImmutable::judge).toList();
    }

    private static Stream<Verdict> judge(SetTimeline timeline) {
        List<Verdict> edited =
                timeline.all(EditedLater.class).stream()
                        .filter(each -> !isMeantToChange(each.point().migration()))
                        .map(AppliedFileImmutable::judge)
                        .toList();
        if (!edited.isEmpty()) {
            return edited.stream();
        }
        return GitAxis.speaks(timeline)
                ? timeline.points().stream()
                        .filter(each -> each.position() > 0)
                        .limit(1)
                        .map(AppliedFileImmutable::untouched)
                : GitAxis.silence(timeline).stream();
    }

    private static boolean isMeantToChange(Migration migration) {
        return migration.traits().contains("repeatable");
    }

    private static Verdict untouched(TimelinePoint first) {
        return pass("no migration was changed after the main line got it")
                .at(Places.file(first.migration()));
    }

    private static Verdict judge(EditedLater fact) {
        Migration migration = fact.point().migration();
        SourceSpan place = Places.file(migration);
        String name = Places.name(migration.file());
        Verdict verdict = fact.content() ? changed(fact, name) : dressed(fact, name);
        for (Edit edit : fact.edits()) {
            boolean content = edit.change().extent() == Extent.CONTENT;
            String what = content ? "its content changed" : "its blanks or comments changed";
            verdict = verdict.with(GitAxis.evidence(place, edit.change(), what));
        }
        return verdict.with(consequence(migration)).at(place);
    }

    private static Verdict changed(EditedLater fact, String name) {
        Edit first =
                fact.edits().stream()
                        .filter(each -> each.change().extent() == Extent.CONTENT)
                        .findFirst()
                        .orElseThrow();
        return fail(
                "%s was changed with commit %s of %s, after the main line had it",
                name, GitAxis.commit(first.change()), GitAxis.day(first.change()));
    }

    private static Verdict dressed(EditedLater fact, String name) {
        return fact.edits().isEmpty()
                ? partial("%s is merged and differs from the last commit", name).likely()
                : partial("blanks or comments of %s changed after it was merged", name);
    }

    private static Evidence consequence(Migration migration) {
        String title = migration.framework().title();
        return Evidence.fact(
                RunnerTruth.of(migration.framework()).checksums()
                        ? title + " compares checksums and refuses a changed file"
                        : title + " does not notice that an applied file changed");
    }
}
