package plumbline.framework.liquibase.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Inheritance;
import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.SearchPath;
import plumbline.framework.liquibase.change.ChangeRun;
import plumbline.framework.liquibase.change.ChangeWorld;
import plumbline.framework.liquibase.change.Changes;
import plumbline.framework.liquibase.rewrite.Rewriting;
import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the changesets of one file into migrations.
final class ChangeSetReader {

    private static final List<String> SWITCHES = List.of("runOnChange", "runAlways");

    private final ChangeWorld world;
    private final MigrationUnit unit;
    private final String knownAs;
    private final Circumstances around;
    private final Inheritance inherited;
    private final List<Part> changeSets;

    ChangeSetReader(
            ChangeWorld world,
            MigrationUnit unit,
            String knownAs,
            Circumstances around,
            Inheritance inherited,
            List<Part> changeSets) {
        this.world = world;
        this.unit = unit;
        this.knownAs = knownAs;
        this.around = around;
        this.inherited = inherited;
        this.changeSets = List.copyOf(changeSets);
    }

    List<Migration> read() {
        return changeSets.stream().map(this::migration).toList();
    }

    private Migration migration(Part written) {
        Part changeSet = world.parameters().expand(written);
        String id = changeSet.get("id", "");
        String file = SearchPath.clean(changeSet.get("logicalFilePath", knownAs));
        Optional<Dialect> other = Dialects.findOther(changeSet, world.dialect());
        ChangeWorld here = quoting(changeSet, other.map(world::on).orElse(world));
        Circumstances when = other.map(around::on).orElse(around);
        if (other.isEmpty() && !Part.concerns(changeSet.get("dbms", ""), here.database())) {
            when = when.when("dbms " + changeSet.get("dbms", ""));
        }
        return new Migration(
                id + "::" + changeSet.get("author", "") + "::" + file,
                id,
                id,
                unit.file(),
                Framework.LIQUIBASE,
                unit.status(),
                transaction(changeSet),
                up(changeSet, here, Preconditions.around(changeSet, when)),
                new Rollback(here, when, changeSets).of(changeSet),
                traits(changeSet));
    }

    private static ChangeWorld quoting(Part changeSet, ChangeWorld world) {
        return changeSet.get("objectQuotingStrategy") == null
                ? world
                : world.quoting(UnitReader.quotesAll(changeSet));
    }

    private static @Nullable Boolean transaction(Part changeSet) {
        return changeSet.isFalse("runInTransaction") ? Boolean.FALSE : null;
    }

    private static MigrationHalf up(Part changeSet, ChangeWorld world, Circumstances around) {
        ChangeRun run = new ChangeRun(world, around);
        Rewriting rewriting = Rewriting.of(changeSet, world, /* rollback= */ false);
        Changes.of(changeSet).forEach(change -> rewriting.read(change, run));
        List<NotUnderstood> notUnderstood = new ArrayList<>(run.notUnderstood());
        notUnderstood.addAll(rewriting.notUnderstood());
        return MigrationHalf.of(changeSet.span(), run.steps(), notUnderstood);
    }

    private List<String> traits(Part changeSet) {
        List<String> traits = new ArrayList<>();
        if (changeSet.isTrue("runOnChange") || changeSet.isTrue("runAlways")) {
            traits.add("repeatable");
        }
        Inheritance all = inherited.with(changeSet);
        all.findContext().ifPresent(context -> traits.add("context=" + context));
        all.findLabels().ifPresent(labels -> traits.add("labels=" + labels));
        if (changeSet.get("dbms") != null) {
            traits.add("dbms=" + changeSet.get("dbms"));
        }
        if (all.ignored()) {
            traits.add("ignore");
        }
        SWITCHES.stream().filter(changeSet::isTrue).forEach(traits::add);
        if (changeSet.isFalse("failOnError")) {
            traits.add("failOnError=false");
        }
        if (changeSet.get("runOrder") != null) {
            traits.add("runOrder=" + changeSet.get("runOrder"));
        }
        if (changeSet.get("validCheckSum") != null || changeSet.get("validchecksum") != null) {
            traits.add("validCheckSum");
        }
        for (Part change : Changes.of(changeSet)) {
            if (change.name().equals("tagDatabase")) {
                traits.add("tag=" + change.get("tag", ""));
            } else if (change.name().equals("stop")) {
                traits.add("stop");
            }
        }
        return traits;
    }
}
