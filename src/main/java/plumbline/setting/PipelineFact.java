package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a delivery pipeline does.
public sealed interface PipelineFact extends Surrounding {

    /// Whose pipeline it is.
    enum Maker {
        GITHUB,
        GITLAB,
        AZURE,
        JENKINS,
        CIRCLECI
    }

    /// What a step is there for, beside migrations.
    enum Aim {
        TEST,
        LINT,
        BUILD,
        DEPLOY,
        BACKUP
    }

    /// A job: what it waits for, the images it starts beside it, the folders it works in, and the
    /// environment whose guard it asks.
    record Job(
            Maker maker,
            String name,
            List<String> needs,
            List<String> images,
            List<String> folders,
            String environment,
            boolean mayFail,
            SourceSpan span)
            implements PipelineFact {

        public Job {
            needs = List.copyOf(needs);
            images = List.copyOf(images);
            folders = List.copyOf(folders);
        }
    }

    /// A step of a job; `order` counts through the file.
    record Stage(
            Maker maker,
            String job,
            int order,
            String text,
            List<MigrationCommand> commands,
            Set<Aim> aims,
            boolean mayFail,
            SourceSpan span)
            implements PipelineFact {

        public Stage {
            commands = List.copyOf(commands);
            aims = Collections.unmodifiableSet(new TreeSet<>(aims));
        }
    }
}
