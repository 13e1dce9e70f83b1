package plumbline.analysis.ownership;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Configured;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.operation.step.Step;

import java.util.ArrayList;
import java.util.List;

/// What operations say by themselves: tables by the names that they have where they are named.
public final class OperationUses implements TableUses {

    @Override
    public List<TableUse> of(ServiceReading service) {
        List<TableUse> uses = new ArrayList<>();
        for (SetReading set : service.sets()) {
            for (Migration migration : set.migrations()) {
                StepUses steps =
                        new StepUses(
                                service.name(), migration, schema(set.set()), set.set().dialect());
                for (Step step : migration.up().steps()) {
                    steps.add(step);
                }
                boolean runs = migration.status() == MigrationUnit.Status.ACTIVE;
                steps.found().stream().filter(use -> runs || use.creates()).forEach(uses::add);
            }
        }
        return uses;
    }

    private static String schema(MigrationSet set) {
        Configured<String> schema = set.settings().schema();
        return schema == null || schema.value().contains("$") ? "" : schema.value();
    }
}
