package plumbline.analysis.delivery;

import plumbline.analysis.Certainty;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.Verb;
import plumbline.source.SourceSpan;

import java.util.List;

/// One place where something is done with the migrations of a service.
///
/// `group` tells what runs together: the job of a pipeline, the file of a test. `shared` when it
/// stands above the service and may be meant for others.
public record MigrationRun(
        Where where,
        Verb verb,
        OnFailure onFailure,
        String text,
        List<String> through,
        String group,
        boolean shared,
        SourceSpan span) {

    public MigrationRun {
        through = List.copyOf(through);
    }

    /// Who runs it.
    public enum Where {
        /// A job of a pipeline that does not deploy.
        TRIAL("a pipeline"),
        /// A job of a pipeline that deploys.
        DEPLOYMENT("the deployment"),
        TEST("a test"),
        /// What runs before a container serves.
        CONTAINER("the start of the container"),
        /// A container, job or hook that does nothing else.
        JOB("a job of its own"),
        /// The process of the application itself.
        APPLICATION("the start of the application"),
        /// The building of an image or package.
        BUILD("the build");

        private final String title;

        Where(String title) {
            this.title = title;
        }

        /// In a sentence.
        public String title() {
            return title;
        }

        /// Whether it is a part of bringing a version to where it serves.
        public boolean isDelivery() {
            return this != TRIAL && this != TEST;
        }
    }

    static MigrationRun of(Where where, MigrationCommand command, String group, boolean shared) {
        return new MigrationRun(
                where,
                command.verb(),
                command.onFailure(),
                command.text(),
                command.through(),
                group,
                shared,
                command.span());
    }

    /// How sure it is that it is meant for the service.
    public Certainty certainty() {
        return shared || where == Where.APPLICATION ? Certainty.LIKELY : Certainty.CERTAIN;
    }

    MigrationRun goingOn() {
        return new MigrationRun(where, verb, OnFailure.GOES_ON, text, through, group, shared, span);
    }

    MigrationRun at(SourceSpan place) {
        return new MigrationRun(where, verb, onFailure, text, through, group, shared, place);
    }
}
